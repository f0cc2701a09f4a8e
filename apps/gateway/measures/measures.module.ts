import { Module } from '@nestjs/common';
import { MeasureBulkService } from './measure-bulk.service.js';
import { MeasureCommandsService } from './measure-commands.service.js';
import { MeasureRoundsController } from './measure-rounds.controller.js';
import { MeasureSystemsService } from './measure-systems.service.js';
import { MeasureTasksReader } from './measure-tasks.reader.js';
import { MeasuresController } from './measures.controller.js';
import { MeasuresReader } from './measures.reader.js';

/** What listings bring with them, who applies it, and what came of it (§十一, §十二, R7.1, R7.2, R7.6). */
@Module({
  controllers: [MeasuresController, MeasureRoundsController],
  providers: [
    MeasureBulkService,
    MeasureCommandsService,
    MeasuresReader,
    MeasureSystemsService,
    MeasureTasksReader,
  ],
  exports: [MeasureTasksReader],
})
export class MeasuresModule {}
