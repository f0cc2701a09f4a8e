import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger } from '../../libs/platform/logging/logger.js';
import { gatewayConfig } from '../../libs/platform/config/process-config.js';
import { AppModule } from './app.module.js';
import { API_PREFIX, openApiDocument, UNPREFIXED } from './openapi-document.js';

/** Enough to name the routes; preview mode makes no provider, so nothing is connected to. */
const NOWHERE = {
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  MINGLU_MASTER_KEY: Buffer.alloc(32).toString('base64'),
};

/** `node openapi.js [file]`: writes the OpenAPI document, to standard output unless told. */
const config = gatewayConfig(NOWHERE);
const logger = createLogger({ service: 'openapi', level: 'silent' });
const app = await NestFactory.create<NestFastifyApplication>(
  AppModule.forRoot(config, logger),
  new FastifyAdapter(),
  { preview: true, logger: ['error'], abortOnError: false },
);
app.setGlobalPrefix(API_PREFIX, { exclude: UNPREFIXED });
const text = `${JSON.stringify(openApiDocument(app), null, 2)}\n`;
const [file] = process.argv.slice(2);
if (file) writeFileSync(file, text);
else process.stdout.write(text);
