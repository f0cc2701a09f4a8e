import { fileURLToPath } from 'node:url';
import { defineConfig, type BuildEnvironmentOptions } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The style sheet, the mark and the script of the forms, named by their content. */
const ASSETS: BuildEnvironmentOptions = {
  outDir: here('../../dist/portal/client'),
  emptyOutDir: true,
  manifest: 'manifest.json',
  assetsInlineLimit: 0,
  rolldownOptions: { input: { portal: here('src/portal.css'), filing: here('src/filing/filing.ts') } },
};

/** The pages as one module for the gateway (`--ssr`). */
const PAGES: BuildEnvironmentOptions = {
  ssr: true,
  outDir: here('../../dist/portal/server'),
  emptyOutDir: true,
  rolldownOptions: {
    input: { server: here('src/server.tsx') },
    output: { entryFileNames: 'server.js', codeSplitting: false },
  },
};

export default defineConfig(({ isSsrBuild }) => ({
  root: here('.'),
  base: '/portal/',
  oxc: { jsx: { runtime: 'automatic', development: false } },
  define: { 'process.env.NODE_ENV': '"production"' },
  // Production installs no packages of a UI: all that the pages need is inside.
  ssr: { noExternal: true },
  build: isSsrBuild ? PAGES : ASSETS,
}));
