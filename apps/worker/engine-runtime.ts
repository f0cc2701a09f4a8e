import { createServer } from 'node:net';
import { DefaultLogger, Runtime, type LogLevel as EngineLogLevel } from '@temporalio/worker';
import type { Logger } from '../../libs/platform/logging/logger.js';

const LEVELS: Record<EngineLogLevel, 'trace' | 'debug' | 'info' | 'warn' | 'error'> = {
  TRACE: 'trace',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
};

/**
 * The SDK's runtime, set up before anything else touches it: its log lines through ours, its metrics on a loopback
 * port of their own. It installs no signal handlers: shutdown has one owner.
 */
export async function installEngineRuntime(logger: Logger): Promise<{ metricsUrl: string }> {
  const bindAddress = `127.0.0.1:${await freePort()}`;
  Runtime.install({
    shutdownSignals: [],
    logger: new DefaultLogger('INFO', ({ level, message, meta }) => {
      const { workflowId, runId, activityType, taskQueue, error } = meta ?? {};
      logger[LEVELS[level]]({ workflowId, runId, activityType, taskQueue, err: error }, message);
    }),
    telemetryOptions: { metrics: { prometheus: { bindAddress } } },
  });
  return { metricsUrl: `http://${bindAddress}/metrics` };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
