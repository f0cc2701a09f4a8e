import { Module } from '@nestjs/common';
import { RunsController } from './runs.controller.js';
import { RunsReader } from './runs.reader.js';
import { EngineRuns } from './engine-runs.js';

/** An entry's workflow runs, readable (R11.2). */
@Module({
  controllers: [RunsController],
  providers: [RunsReader, EngineRuns],
})
export class RunsModule {}
