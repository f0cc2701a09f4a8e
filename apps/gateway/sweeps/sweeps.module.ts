import { Module } from '@nestjs/common';
import { SweepCommandsService } from './sweep-commands.service.js';
import { SweepEngine } from './sweep-engine.js';
import { SweepItemsReader } from './sweep-items.reader.js';
import { SweepReport } from './sweep-report.js';
import { SweepStartService } from './sweep-start.service.js';
import { SweepsController } from './sweeps.controller.js';
import { SweepsReader } from './sweeps.reader.js';

/** Sweeps of standards (R8.4). */
@Module({
  controllers: [SweepsController],
  providers: [
    SweepCommandsService,
    SweepEngine,
    SweepItemsReader,
    SweepReport,
    SweepStartService,
    SweepsReader,
  ],
})
export class SweepsModule {}
