import { Module } from '@nestjs/common';
import { IncidentsController } from './incidents.controller.js';
import { IncidentsReader } from './incidents.reader.js';
import { PendingActivities } from './pending-activities.js';

/** What keeps failing (R11.2). */
@Module({
  controllers: [IncidentsController],
  providers: [IncidentsReader, PendingActivities],
})
export class IncidentsModule {}
