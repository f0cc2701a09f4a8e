import { Module } from '@nestjs/common';
import { CommandMetrics } from './command-metrics.js';
import { CommandSender } from './command-sender.js';
import { CommandsController } from './commands.controller.js';
import { CommandsService } from './commands.service.js';

/** Officers' commands. */
@Module({
  controllers: [CommandsController],
  providers: [CommandMetrics, CommandSender, CommandsService],
  exports: [CommandsService],
})
export class CommandsModule {}
