import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { filesUnder } from '../../../scripts/lib/sources.mjs';
import { root } from '../../../scripts/lib/paths.mjs';

/** Packages of which the files under some folders need the code, not only the types; specs are left out. */
export async function packagesImportedBy(folders: string[]): Promise<Set<string>> {
  const files = await filesUnder(folders, (file) => /\.ts$/.test(file) && !/(\.spec|\.d)\.ts$/.test(file));
  const specifiers = files.flatMap((file) => runtimeImports(readFileSync(join(root, file), 'utf8')));
  return new Set(specifiers.filter(isPackage).map(packageOf));
}

/** What a module imports when it runs: static, for its effect, or on demand. */
function runtimeImports(source: string): string[] {
  const named = [...source.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm)];
  const bare = [...source.matchAll(/^import '([^']+)'/gm), ...source.matchAll(/\bimport\('([^']+)'\)/g)];
  return [...named, ...bare].map(([, specifier]) => specifier!);
}

const isPackage = (specifier: string): boolean =>
  !specifier.startsWith('.') && !specifier.startsWith('node:') && !builtinModules.includes(specifier);

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
