import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from './paths.mjs';
import { lastLines, run } from './run.mjs';
import { Fault, say, withProgress } from './say.mjs';
import { contentHash, filesUnder, isSpec } from './sources.mjs';

const compiled = ['apps/gateway', 'apps/worker', 'apps/sandbox', 'workflows', 'activities', 'libs'];
const common = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** The parts of a build: from what, to what, and how. Each is skipped when its sources are as they were. */
const parts = [
  {
    name: 'server',
    label: 'Compiling gateway, worker and sandbox',
    inputs: [...compiled, ...common, 'tsconfig.build.json'],
    output: 'dist/apps',
    make: compile,
  },
  {
    name: 'workflows',
    label: 'Bundling the workflows',
    inputs: ['workflows', 'libs/contract', 'libs/rules', ...common, 'scripts/bundle-workflows.mjs'],
    output: 'dist/workflow-bundle.js',
    make: () => node(['scripts/bundle-workflows.mjs', '--always']),
  },
  {
    name: 'admin',
    label: 'Building the admin UI',
    inputs: ['apps/admin', 'libs/api-client', 'libs/rules', ...common],
    output: 'dist/admin/index.html',
    make: () => vite('apps/admin/vite.config.ts'),
  },
  {
    name: 'portal',
    label: 'Building the portal',
    inputs: ['apps/portal', 'libs/api-client', 'libs/rules', ...common],
    output: 'dist/portal/server/server.js',
    make: makePortal,
  },
];

/** Builds what has changed since the last build: all parts, or the named ones (`server`, `workflows`, `admin`, `portal`). */
export async function build(names = parts.map(({ name }) => name)) {
  for (const part of parts.filter(({ name }) => names.includes(name))) await buildPart(part);
}

async function buildPart({ name, label, inputs, output, make }) {
  const files = await filesUnder(inputs, (file) => !isSpec(file));
  const hash = await contentHash(files);
  const stamp = join(root, 'dist/.build', `${name}.hash`);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === hash && (await exists(output))) return;
  await rm(stamp, { force: true });
  // Without its output the compiler's own memory of what it has written would be wrong.
  if (!(await exists(output))) await rm(join(root, 'dist/.build', 'tsc.tsbuildinfo'), { force: true });
  const { code, output: text, error } = await withProgress(label, () => make(files));
  if (code !== 0) {
    if (/ENOSPC|no space left/i.test(text)) throw Object.assign(new Error(), { code: 'ENOSPC', path: root });
    say(text.trimEnd());
    throw new Fault(`${label} failed: ${error?.message ?? lastLines(text, 1)}. The messages stand above.`);
  }
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, hash);
}

function exists(path) {
  return stat(join(root, path)).then(
    () => true,
    () => false,
  );
}

/** Compiles, copies data files (packs, calendars) to where the compiled code looks for them, and drops what has no source any more. */
async function compile(files) {
  const result = await node([
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.build.json',
    '--pretty',
    'false',
  ]);
  if (result.code !== 0) return result;
  const data = files.filter((file) => !common.includes(file) && !/\.(ts|tsx|md)$|^tsconfig/.test(file));
  for (const file of data) {
    await mkdir(dirname(join(root, 'dist', file)), { recursive: true });
    await copyFile(join(root, file), join(root, 'dist', file));
  }
  await removeStale(new Set(files), new Set(data));
  return result;
}

/** Its style sheet, and its pages as one module. */
async function makePortal() {
  const config = 'apps/portal/vite.config.ts';
  const assets = await vite(config);
  return assets.code === 0 ? vite(config, '--ssr') : assets;
}

async function removeStale(sources, data) {
  for (const output of await filesUnder(compiled.map((folder) => `dist/${folder}`))) {
    const file = output.slice('dist/'.length);
    const source = file.replace(/\.js(\.map)?$/, '.ts').replace(/\.d\.ts$/, '.ts');
    if (!sources.has(source) && !data.has(file)) await rm(join(root, output));
  }
}

function vite(config, ...more) {
  return node(['node_modules/vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'warn', ...more]);
}

function node(args) {
  return run(process.execPath, args, { cwd: root });
}
