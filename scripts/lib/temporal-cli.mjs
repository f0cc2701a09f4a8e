import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { downloadExecutable } from './download.mjs';
import { cacheDir, shown } from './paths.mjs';
import { findOnPath, isExecutable } from './processes.mjs';
import { lastLines, run } from './run.mjs';
import { Fault, say, withProgress } from './say.mjs';

/** The last tag that `go install` accepts: later ones have `replace` lines. It carries server 1.29.1. */
const version = '1.5.1';
const oldestServer = [1, 27];

/**
 * The Temporal CLI, which contains the server: from `TEMPORAL_CLI`, else from PATH when recent enough, else
 * from the cache, else the official archive, else built by Go (about five minutes, once).
 * @returns {Promise<string>} path of the program
 */
export async function obtainTemporalCli(env = process.env) {
  if (env.TEMPORAL_CLI) return configured(env.TEMPORAL_CLI);
  const found = findOnPath(['temporal'], env);
  if (found && (await isRecent(found))) return found;
  const target = join(cacheDir(env), `temporal-cli-${version}`, 'temporal');
  if (isExecutable(target) && (await isRecent(target))) return target;
  const reason = await downloaded(target, env);
  return reason === undefined ? target : built(target, reason, env);
}

async function configured(path) {
  if (isExecutable(path) && (await isRecent(path))) return path;
  throw new Fault(
    `TEMPORAL_CLI=${path} is no Temporal CLI with a server of ${oldestServer.join('.')} or later: correct it or leave it out.`,
  );
}

async function isRecent(program) {
  const { code, output } = await run(program, ['--version'], { timeoutMs: 20_000 });
  const [, major, minor] = /Server (\d+)\.(\d+)/.exec(output) ?? [];
  if (code !== 0 || major === undefined) return false;
  return Number(major) > oldestServer[0] || Number(minor) >= oldestServer[1];
}

/** Tries the official archive; answers undefined when it worked, else why not. */
async function downloaded(target, env) {
  const base = env.TEMPORAL_ARCHIVE_URL || 'https://temporal.download/cli/archive';
  const arch = { x64: 'amd64' }[process.arch] ?? process.arch;
  const url = `${base}/v${version}?platform=${process.platform}&arch=${arch}`;
  const making = `${target}.${process.pid}`;
  let percent = 0;
  try {
    await withProgress(
      `Downloading the Temporal server ${version}`,
      () =>
        downloadExecutable({
          url,
          wanted: 'temporal',
          target: making,
          onProgress: (done, total) => (percent = total ? Math.floor((100 * done) / total) : 0),
        }),
      { everyMs: 3000, detail: () => (percent ? `${percent} %` : 'waiting for an answer') },
    );
    if (!(await isRecent(making))) return 'the downloaded file does not run';
    await rename(making, target);
    return undefined;
  } catch (error) {
    if (error.code === 'ENOSPC' || error.code === 'EACCES') throw error;
    return error.message;
  } finally {
    await rm(making, { force: true });
  }
}

async function built(target, reason, env) {
  const go = findOnPath(['go'], env);
  if (!go) {
    throw new Fault(
      `The Temporal server could not be downloaded (${reason}) and Go is not there to build it: install the Temporal CLI (https://docs.temporal.io/cli) or Go 1.24+, or set TEMPORAL_CLI or TEMPORAL_ADDRESS.`,
    );
  }
  const folder = `${dirname(target)}.building-${process.pid}`;
  await mkdir(folder, { recursive: true });
  try {
    say(
      `The download did not work (${reason}); building it with Go instead. This takes about five minutes, once.`,
    );
    await compile(go, folder, env);
    await mkdir(dirname(target), { recursive: true });
    await rename(join(folder, 'temporal'), target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  say(`The Temporal server is built and kept in ${shown(target)}.`);
  return target;
}

async function compile(go, folder, env) {
  let packages = 0;
  const result = await withProgress(
    'Building the Temporal server (about five minutes)',
    () =>
      run(go, ['install', '-v', `github.com/temporalio/cli/cmd/temporal@v${version}`], {
        env: { ...env, GOBIN: folder, GOFLAGS: '' },
        onLine: (line) => (packages += line.startsWith('go: downloading') ? 0 : 1),
      }),
    { everyMs: 10_000, detail: () => (packages ? `${packages} packages compiled` : 'fetching sources') },
  );
  if (result.code === 0 && existsSync(join(folder, 'temporal'))) return;
  if (/no space left on device/i.test(result.output)) throw Object.assign(new Error(), { code: 'ENOSPC' });
  throw new Fault(
    `Go could not build the Temporal server: ${lastLines(result.output, 2) || result.error?.message}. Install the Temporal CLI (https://docs.temporal.io/cli) or set TEMPORAL_CLI.`,
  );
}
