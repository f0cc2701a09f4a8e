import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { SandboxConfig } from '../../libs/platform/config/sandbox-config.js';
import type { Logger } from '../../libs/platform/logging/logger.js';
import { NestLogger } from '../../libs/platform/logging/nest-logger.js';
import { answerSigner } from './receivers/answer-signer.js';
import { SandboxModule } from './sandbox.module.js';
import { Database } from './store/database.js';

/** The sandbox, ready to listen; its database is prepared. Whoever makes it closes it. */
export async function createSandbox(config: SandboxConfig, logger: Logger): Promise<NestFastifyApplication> {
  const { tls, answers } = config.security ?? {};
  const adapter = new FastifyAdapter({
    ...{ bodyLimit: 4 * 1024 * 1024, forceCloseConnections: true },
    ...(tls && {
      https: { ...tls, requestCert: tls.ca !== undefined, rejectUnauthorized: tls.ca !== undefined },
    }),
  });
  if (answers) adapter.getInstance().addHook('onSend', answerSigner(answers));
  const app = await NestFactory.create<NestFastifyApplication>(SandboxModule.forRoot(config), adapter, {
    logger: new NestLogger(logger),
    abortOnError: false,
    rawBody: true,
  });
  await app.get(Database).prepare();
  return app;
}
