/** Resolves imports for eslint-plugin-boundaries: TypeScript sources are imported by their compiled name. */
const { existsSync } = require('node:fs');
const { createRequire, isBuiltin } = require('node:module');
const { dirname, resolve } = require('node:path');

const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts'];

exports.interfaceVersion = 2;

exports.resolve = (source, file) => {
  if (isBuiltin(source)) return { found: true, path: null };
  if (source.startsWith('.')) return local(resolve(dirname(file), source));
  try {
    return { found: true, path: createRequire(file).resolve(source) };
  } catch {
    return { found: false };
  }
};

function local(path) {
  const bases = [path, path.replace(/\.js$/, '')];
  for (const base of bases) {
    for (const ending of endings) {
      const candidate = `${base}${ending}`;
      if (/\.\w+$/.test(candidate) && existsSync(candidate)) return { found: true, path: candidate };
    }
  }
  return { found: false };
}
