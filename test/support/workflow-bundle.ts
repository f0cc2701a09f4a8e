import { join } from 'node:path';
import { build } from '../../scripts/lib/build.mjs';
import { root } from '../../scripts/lib/paths.mjs';

/**
 * The bundle of all workflows for `Worker.create({ workflowBundle })`: made once and again only when the
 * sources have changed, so that test files do not each spend seconds on it.
 */
export async function workflowBundle(): Promise<{ codePath: string }> {
  await build(['workflows']);
  return { codePath: join(root, 'dist/workflow-bundle.js') };
}
