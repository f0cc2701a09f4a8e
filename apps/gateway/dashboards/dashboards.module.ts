import { Module } from '@nestjs/common';
import { DashboardsController } from './dashboards.controller.js';
import { OversightReader } from './oversight.reader.js';
import { OverviewReader } from './overview.reader.js';

/** Numbers over all departments (R11.1). */
@Module({ controllers: [DashboardsController], providers: [OverviewReader, OversightReader] })
export class DashboardsModule {}
