import { mkdir, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheDir, root } from '../../../scripts/lib/paths.mjs';
import { findOnPath, isExecutable } from '../../../scripts/lib/processes.mjs';
import { lastLines, run } from '../../../scripts/lib/run.mjs';
import { withProgress } from '../../../scripts/lib/say.mjs';
import { obtainTemporalCli } from '../../../scripts/lib/temporal-cli.mjs';
import { readDocker } from './docker-files.js';

/** The release that compose.yaml runs. */
export const serverVersion = /temporalio\/server:(\d+\.\d+\.\d+)/.exec(readDocker('compose.yaml'))![1]!;

const programs = { server: 'temporal-server', 'tools/sql': 'temporal-sql-tool' };

/** Either the folder with the programs, or why they cannot be had on this machine. */
export type ClusterTools = { folder: string } | { absent: string };

/**
 * The programs of the images temporalio/server and temporalio/admin-tools, built by Go from the released module:
 * two to three minutes on two cores, once; kept in the cache folder.
 */
export async function obtainClusterTools(env: NodeJS.ProcessEnv = process.env): Promise<ClusterTools> {
  const folder = join(cacheDir(env), `temporal-server-${serverVersion}`);
  if (Object.values(programs).every((name) => isExecutable(join(folder, name)))) return { folder };
  const go = findOnPath(['go'], env);
  if (!go) return { absent: 'Go is not installed' };
  await mkdir(dirname(folder), { recursive: true });
  const building = await mkdtemp(`${folder}.building-`);
  try {
    const unreachable = await compile(go, building, env);
    if (unreachable) return { absent: unreachable };
    await rm(folder, { recursive: true, force: true });
    await rename(building, folder);
    return { folder };
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

/** Answers why Go cannot reach the modules, or null when the programs are built; other faults throw. */
async function compile(go: string, folder: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const packages = Object.keys(programs).map((name) => `go.temporal.io/server/cmd/${name}@v${serverVersion}`);
  let compiled = 0;
  const { code, output, error } = await withProgress(
    `Building the Temporal server ${serverVersion} with Go (two to three minutes, once)`,
    () =>
      run(go, ['install', '-v', '-ldflags', '-s -w', ...packages], {
        cwd: root,
        env: { ...env, GOBIN: folder, GOFLAGS: '' },
        onLine: (line) => (compiled += line.startsWith('go: ') ? 0 : 1),
      }),
    { detail: () => (compiled ? `${compiled} packages compiled` : 'fetching sources') },
  );
  if (code !== 0 && isUnreachable(output)) return `Go cannot fetch the modules: ${lastLines(output, 1)}`;
  if (code !== 0) throw new Error(`go install failed: ${error?.message ?? lastLines(output)}`);
  for (const [name, program] of Object.entries(programs)) {
    await rename(join(folder, name.split('/').at(-1)!), join(folder, program));
  }
  return null;
}

export const isUnreachable = (output: string): boolean =>
  /dial tcp|no such host|i\/o timeout|connection refused|network is unreachable|module lookup disabled|proxyconnect/.test(
    output,
  );

/** A folder with all programs that the scripts of docker/temporal call, under the names that the images give them. */
export async function programFolder(tools: { folder: string }, folder: string): Promise<string> {
  await mkdir(folder);
  for (const name of Object.values(programs)) await symlink(join(tools.folder, name), join(folder, name));
  await symlink(await obtainTemporalCli(), join(folder, 'temporal'));
  return folder;
}
