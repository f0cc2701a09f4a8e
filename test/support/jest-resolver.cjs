const { existsSync } = require('node:fs');
const { resolve } = require('node:path');

/** TypeScript sources import each other by the compiled name (`./x.js`): find `./x.ts` or `./x.tsx` for it. */
module.exports = (request, options) => {
  if (request.startsWith('.') && request.endsWith('.js') && !options.basedir.includes('node_modules')) {
    const name = resolve(options.basedir, request.slice(0, -3));
    const source = [`${name}.ts`, `${name}.tsx`].find((file) => existsSync(file));
    if (source) return source;
  }
  return options.defaultResolver(request, options);
};
