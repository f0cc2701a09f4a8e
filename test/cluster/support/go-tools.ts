import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cacheDir, root } from '../../../scripts/lib/paths.mjs';
import { findOnPath, isExecutable } from '../../../scripts/lib/processes.mjs';
import { lastLines, run } from '../../../scripts/lib/run.mjs';
import { withProgress } from '../../../scripts/lib/say.mjs';

/** Programs of one released Go module. */
export interface GoModule {
  /** Folder in the cache, with the version in its name. */
  folder: string;
  /** What is being built, for the person who waits. */
  label: string;
  version: string;
  /** Package path → name of the program. */
  programs: Record<string, string>;
}

/** Either the folder with the programs, or why they cannot be had on this machine. */
export type GoTools = { folder: string } | { absent: string };

/** Builds the programs with `go install` unless the cache folder has them. A fault of the build itself throws. */
export async function obtainGoTools(
  module: GoModule,
  env: NodeJS.ProcessEnv = process.env,
): Promise<GoTools> {
  const folder = join(cacheDir(env), module.folder);
  if (Object.values(module.programs).every((name) => isExecutable(join(folder, name)))) return { folder };
  const go = findOnPath(['go'], env);
  if (!go) return { absent: 'Go is not installed' };
  await mkdir(dirname(folder), { recursive: true });
  const building = await mkdtemp(`${folder}.building-`);
  try {
    const unreachable = await compile(go, module, building, env);
    if (unreachable) return { absent: unreachable };
    await rm(folder, { recursive: true, force: true });
    await rename(building, folder);
    return { folder };
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

/** Answers why Go cannot reach the module, or null when the programs are built. */
async function compile(
  go: string,
  module: GoModule,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<string | null> {
  const packages = Object.keys(module.programs).map((path) => `${path}@v${module.version}`);
  let compiled = 0;
  const { code, output, error } = await withProgress(
    module.label,
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
  for (const [path, name] of Object.entries(module.programs)) {
    await rename(join(folder, basename(path)), join(folder, name));
  }
  return null;
}

export const isUnreachable = (output: string): boolean =>
  /dial tcp|no such host|i\/o timeout|connection refused|network is unreachable|lookup disabled|proxyconnect/.test(
    output,
  );
