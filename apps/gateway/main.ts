import 'reflect-metadata';
import { gatewayConfig, type GatewayConfig } from '../../libs/platform/config/process-config.js';
import { ConfigurationFaulty } from '../../libs/platform/config/parse-settings.js';
import { createLogger, type Logger } from '../../libs/platform/logging/logger.js';
import { createGateway } from './gateway.js';

/** Requests under way get this long to end (milliseconds). */
const GRACE = 20_000;

function readConfig(): GatewayConfig {
  try {
    return gatewayConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigurationFaulty)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

/** One owner of shutting down: stop listening, let requests end, close pool and engine connection, go. */
function shutDownOn(signals: readonly NodeJS.Signals[], close: () => Promise<void>, logger: Logger): void {
  let closing = false;
  const shutDown = (signal: NodeJS.Signals): void => {
    if (closing) return;
    closing = true;
    logger.info({ signal }, 'shutting down');
    setTimeout(() => process.exit(1), GRACE).unref();
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'could not shut down in order');
        process.exit(1);
      },
    );
  };
  for (const signal of signals) process.on(signal, shutDown);
}

const config = readConfig();
const logger = createLogger({ service: 'gateway', level: config.logLevel });
try {
  const app = await createGateway(config, logger);
  shutDownOn(['SIGTERM', 'SIGINT'], () => app.close(), logger);
  await app.listen(config.port, config.host);
  logger.info({ host: config.host, port: config.port }, 'listening');
} catch (error) {
  logger.fatal({ err: error }, 'could not start');
  process.exit(1);
}
