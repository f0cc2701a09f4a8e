import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { progress } from './progress.js';
import { SKELETON_QUEUE } from './skeleton.messages.js';

/** A worker process for the skeleton, with the slots and the cache of the product's worker for entries. */
async function main(): Promise<void> {
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = process.env;
  Runtime.install({ shutdownSignals: [], logger: new DefaultLogger('WARN') });
  const workflowsPath = fileURLToPath(new URL('./skeleton.workflow.ts', import.meta.url));
  const workflowBundle = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('WARN') });
  const connection = await NativeConnection.connect({ address });
  const worker = await Worker.create({
    ...{ connection, namespace, workflowBundle, taskQueue: SKELETON_QUEUE },
    maxConcurrentWorkflowTaskExecutions: 40,
    maxCachedWorkflows: 500,
  });
  const running = worker.run();
  process.send?.('polling');
  await Promise.race([once(process, 'SIGTERM'), once(process, 'disconnect')]);
  worker.shutdown();
  await running;
  await connection.close();
  await Runtime.instance().shutdown();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    progress(inspect(error));
    process.exit(1);
  },
);
