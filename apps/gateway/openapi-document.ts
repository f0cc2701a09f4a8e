import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_TYPE, PROBLEMS } from './http/problem-catalogue.js';
import { ProblemDto } from './http/problem.dto.js';

export const API_PREFIX = 'api/v1';
/** Outside the prefix. */
const FOR_ORCHESTRATORS = ['health/live', 'health/ready', 'metrics'];
/** What anybody may read without a sign-in stands under an address of its own, with a version of its own. */
export const PUBLIC_PREFIX = 'api/public/v1';
export const UNPREFIXED = [...FOR_ORCHESTRATORS, `${PUBLIC_PREFIX}/*path`];

const row = ([code, { status, en }]: [string, { status: number; en: string }]): string =>
  `| ${status} | \`${PROBLEM_TYPE}${code}\` | ${en} |`;

/** Every problem that any operation may answer with, drawn from the catalogue. */
const PROBLEM = {
  description: [
    'A problem (RFC 9457): type, title, status, detail, instance; rule and article when a rule refused (403 when the ' +
      'person may not, 409 when the time is not right; `GET /rules` lists them); errors with path and reason.',
    '',
    '| status | type | meaning |',
    '| --- | --- | --- |',
    ...Object.entries(PROBLEMS).map(row),
  ].join('\n'),
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
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'A credential of a system' }, 'credential')
    .addSecurityRequirements('session')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemDto],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (operation)
        operation.responses = { ...operation.responses, default: { $ref: `#/components/responses/Problem` } };
    }
  }
  document.components = { ...document.components, responses: { Problem: PROBLEM } };
  return document;
}
