import { Module } from '@nestjs/common';
import { NotificationsController } from './notifications.controller.js';
import { NotificationsReader } from './notifications.reader.js';
import { NotificationsService } from './notifications.service.js';

/** Who was told of what over which way (R6.3, R9.1). */
@Module({
  controllers: [NotificationsController],
  providers: [NotificationsReader, NotificationsService],
})
export class NotificationsModule {}
