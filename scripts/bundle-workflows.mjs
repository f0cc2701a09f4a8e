/**
 * Bundles workflows/index.ts into dist/workflow-bundle.js, which worker and tests load ready-made.
 * Without `--always` it does nothing when the sources are as they were.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { root } from './lib/paths.mjs';
import { faultLine } from './lib/say.mjs';
import { filesUnder, isSpec } from './lib/sources.mjs';

async function bundle() {
  const { bundleWorkflowCode, DefaultLogger } = await import('@temporalio/worker');
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(root, 'workflows/index.ts'),
    logger: new DefaultLogger('WARN'),
    // The rules are pure, so one copy serves all workflows of a worker; otherwise each would load one of its own.
    preloadModules: (await filesUnder(['libs/rules/procedure'], (file) => !isSpec(file))).map((file) =>
      join(root, file),
    ),
  });
  const target = join(root, 'dist/workflow-bundle.js');
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(`${target}.${process.pid}`, code);
  await rename(`${target}.${process.pid}`, target);
}

try {
  await (process.argv.includes('--always') ? bundle() : build(['workflows']));
} catch (error) {
  console.error(faultLine(error));
  process.exitCode = 1;
}
