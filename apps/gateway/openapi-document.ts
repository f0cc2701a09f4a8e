import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemDto } from './http/problem.dto.js';

export const API_PREFIX = 'api/v1';
/** Outside the prefix: for orchestrators, not for people. */
export const UNPREFIXED = ['health/live', 'health/ready', 'metrics'];

const PROBLEM = {
  description:
    'A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
};

const METHODS = ['get', 'post', 'put', 'delete'] as const;

/** The OpenAPI document of the whole API. Every operation may answer a problem. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('名录 Minglu')
    .setDescription('Credit red and black lists, one durable workflow per entry.')
    .setVersion('1')
    .addCookieAuth('minglu_session', undefined, 'session')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-CSRF-Token' }, 'csrf')
    .addSecurityRequirements('session')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemDto],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (operation) operation.responses = { ...operation.responses, default: PROBLEM };
    }
  }
  return document;
}
