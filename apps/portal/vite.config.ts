import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Built twice: the pages as one module for the gateway (`--ssr`), with all that they need inside, since production
 * installs no packages of a UI; and the style sheet and the mark, named by their content.
 */
export default defineConfig(({ isSsrBuild }) => ({
  root: here('.'),
  base: '/portal/',
  oxc: { jsx: { runtime: 'automatic', development: false } },
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  build: isSsrBuild
    ? {
        ...{ ssr: true, outDir: here('../../dist/portal/server'), emptyOutDir: true },
        rolldownOptions: {
          input: { server: here('src/server.tsx') },
          output: { entryFileNames: 'server.js', codeSplitting: false },
        },
      }
    : {
        ...{ outDir: here('../../dist/portal/client'), emptyOutDir: true, manifest: 'manifest.json' },
        ...{ assetsInlineLimit: 0, rolldownOptions: { input: { portal: here('src/portal.css') } } },
      },
}));
