import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The gateway serves the built files; while developing, everything under /api goes to a gateway on this machine. */
const GATEWAY = process.env.MINGLU_GATEWAY ?? 'http://127.0.0.1:7300';

/** Libraries that change seldom, in chunks of their own, so that a release of ours does not load them anew. */
const LIBRARIES: readonly (readonly [chunk: string, packages: RegExp])[] = [
  ['diagram', /node_modules\/(@xyflow|@dagrejs|d3-)/],
  ['react', /node_modules\/(react|react-dom|react-router|react-router-dom|scheduler|@tanstack)\//],
  ['antd', /node_modules\/(antd|@ant-design|@rc-component|rc-|dayjs)/],
  ['words', /node_modules\/(i18next|react-i18next)\//],
];

export default defineConfig({
  root: here,
  base: '/',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../../dist/admin', import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: LIBRARIES.map(([name, test]) => ({ name, test })) },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': { target: GATEWAY } } },
  preview: { host: '127.0.0.1' },
});
