import { Module } from '@nestjs/common';
import { ChangesController } from './changes.controller.js';
import { ChangesReader } from './changes.reader.js';

/** What has changed since (R7.3, R7.6). */
@Module({
  controllers: [ChangesController],
  providers: [ChangesReader],
})
export class ChangesModule {}
