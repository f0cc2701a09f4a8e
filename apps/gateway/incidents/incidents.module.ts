import { Module } from '@nestjs/common';
import { IncidentTryService } from './incident-try.service.js';
import { IncidentsController } from './incidents.controller.js';
import { IncidentsReader } from './incidents.reader.js';
import { PendingActivities } from './pending-activities.js';

/** What keeps failing (R11.2). */
@Module({
  controllers: [IncidentsController],
  providers: [IncidentTryService, IncidentsReader, PendingActivities],
})
export class IncidentsModule {}
