import { SwaggerModule } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openApiDocument } from './openapi-document.js';

/** The OpenAPI document at `/api/openapi.json` and its page at `/api/docs`. */
export function serveDocs(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: '名录 Minglu · API',
    // The page is served by us alone: no outside validator, no fonts or scripts from elsewhere.
    swaggerOptions: { validatorUrl: null, persistAuthorization: false },
  });
}
