import 'reflect-metadata';
import { ConfigurationFaulty } from '../../libs/platform/config/parse-settings.js';
import { sandboxConfig, type SandboxConfig } from '../../libs/platform/config/sandbox-config.js';
import { createLogger } from '../../libs/platform/logging/logger.js';
import { createSandbox } from './sandbox.js';

function readConfig(): SandboxConfig {
  try {
    return sandboxConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigurationFaulty)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

const config = readConfig();
const logger = createLogger({ service: 'sandbox', level: config.logLevel });
try {
  const app = await createSandbox(config, logger);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      logger.info({ signal }, 'shutting down');
      void app.close().then(() => process.exit(0));
    });
  }
  await app.listen(config.port, config.host);
  logger.info({ host: config.host, port: config.port }, 'listening');
} catch (error) {
  logger.fatal({ err: error }, 'could not start');
  process.exit(1);
}
