import { Module } from '@nestjs/common';
import { WebhooksController } from './webhooks.controller.js';
import { WebhooksReader } from './webhooks.reader.js';
import { WebhooksService } from './webhooks.service.js';

/** Where systems want to be told of changes (R7.3). */
@Module({
  controllers: [WebhooksController],
  providers: [WebhooksReader, WebhooksService],
})
export class WebhooksModule {}
