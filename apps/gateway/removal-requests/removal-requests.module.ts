import { Module } from '@nestjs/common';
import { RemovalAnswersService } from './removal-answers.service.js';
import { RemovalRequestsController } from './removal-requests.controller.js';
import { RemovalRequestsReader } from './removal-requests.reader.js';

/** What platforms were asked to take off their red lists (R3.4). */
@Module({
  controllers: [RemovalRequestsController],
  providers: [RemovalAnswersService, RemovalRequestsReader],
  exports: [RemovalRequestsReader],
})
export class RemovalRequestsModule {}
