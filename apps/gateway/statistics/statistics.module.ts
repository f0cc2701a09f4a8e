import { Module } from '@nestjs/common';
import { AwaitedReturnsReader } from './awaited-returns.reader.js';
import { MonthsService } from './months.service.js';
import { ReturnsService } from './returns.service.js';
import { StatisticsEngine } from './statistics-engine.js';
import { StatisticsExport } from './statistics-export.js';
import { StatisticsController } from './statistics.controller.js';
import { StatisticsReader } from './statistics.reader.js';

/** Monthly statistics (§十一, R7.5). */
@Module({
  controllers: [StatisticsController],
  providers: [
    AwaitedReturnsReader,
    MonthsService,
    ReturnsService,
    StatisticsEngine,
    StatisticsExport,
    StatisticsReader,
  ],
  exports: [AwaitedReturnsReader],
})
export class StatisticsModule {}
