import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/commands.module.js';
import { BulkController } from './bulk.controller.js';
import { BulkService } from './bulk.service.js';

/** One command for many entries. */
@Module({
  imports: [CommandsModule],
  controllers: [BulkController],
  providers: [BulkService],
})
export class BulkModule {}
