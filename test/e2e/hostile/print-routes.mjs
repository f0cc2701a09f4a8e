/** Prints the routes that the router of the built gateway really has, as JSON: `["GET /api/v1/entries/{id}", …]`. */
import 'reflect-metadata';
import { createGateway } from '../../../dist/apps/gateway/gateway.js';
import { gatewayConfig } from '../../../dist/libs/platform/config/process-config.js';
import { createLogger } from '../../../dist/libs/platform/logging/logger.js';

const logger = createLogger({ service: 'routes', level: 'silent' });
const app = await createGateway(gatewayConfig({ ...process.env, ADMIN_DIST: '', PORTAL_DIST: '' }), logger);
const found = new Set();
app
  .getHttpAdapter()
  .getInstance()
  .addHook('onRoute', ({ method, url }) => {
    for (const each of [method].flat()) found.add(`${each} ${url.replace(/:(\w+)/g, '{$1}')}`);
  });
await app.init();
await app.close();
process.stdout.write(JSON.stringify([...found]));
