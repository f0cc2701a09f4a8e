import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { findOnPath } from './processes.mjs';
import { lastLines, run } from './run.mjs';
import { Fault, withProgress } from './say.mjs';

/** Installs the packages of package-lock.json, unless exactly these are there. */
export async function ensurePackages(env = process.env) {
  if (await areInstalled()) return;
  await refuseLink();
  const [command, ...args] = npm(env);
  let fetched = 0;
  const { code, output, error } = await withProgress(
    'Installing packages (about a minute)',
    () =>
      // Development packages are part of the build, whatever NODE_ENV says.
      run(command, [...args, 'ci', '--include=dev', '--include=optional', '--loglevel=http'], {
        cwd: root,
        env,
        onLine: (line) => (fetched += line.includes('http fetch') ? 1 : 0),
      }),
    { detail: () => (fetched ? `${fetched} fetched` : '') },
  );
  if (code === 0 && (await areInstalled())) return;
  if (/ENOSPC/.test(output)) throw Object.assign(new Error(), { code: 'ENOSPC', path: root });
  if (/EACCES|EROFS/.test(output)) throw Object.assign(new Error(), { code: 'EACCES', path: root });
  if (/npm error code EUSAGE/.test(output)) {
    throw new Fault(
      'package.json and package-lock.json do not fit together: run `npm install` and commit both.',
    );
  }
  const reason = error?.message ?? lastLines(errorsOf(output), 2);
  throw new Fault(
    `npm could not install the packages: ${reason}. Check the network and npm's registry setting, and start again.`,
  );
}

/** npm empties the folder first; behind a link that is the folder of another checkout. */
async function refuseLink() {
  const folder = await lstat(join(root, 'node_modules')).catch(() => undefined);
  if (!folder?.isSymbolicLink()) return;
  throw new Fault(
    'node_modules is a link, and what it leads to does not fit package-lock.json: install there, or remove the link.',
  );
}

function npm(env) {
  if (env.npm_execpath?.endsWith('npm-cli.js')) return [process.execPath, env.npm_execpath];
  const found = findOnPath(['npm'], env);
  if (found) return [found];
  throw new Fault('npm is not there: it comes with Node, install Node from https://nodejs.org.');
}

function errorsOf(output) {
  const errors = output
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line) && !/complete log|debug-0\.log/.test(line));
  return errors.slice(0, 3).join('\n') || output;
}

/** npm writes `node_modules/.package-lock.json` last, so an interrupted installation does not pass. */
async function areInstalled() {
  const wanted = await readPackages('package-lock.json');
  const present = await readPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer, devOptional }]) =>
      path === '' || (present[path] ? present[path].version === version : optional || peer || devOptional),
  );
}

async function readPackages(file) {
  try {
    return JSON.parse(await readFile(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
