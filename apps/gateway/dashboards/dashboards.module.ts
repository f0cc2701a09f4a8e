import { Module } from '@nestjs/common';
import { DashboardsController } from './dashboards.controller.js';
import { OverviewReader } from './overview.reader.js';

/** Numbers over all departments (R11.1). */
@Module({ controllers: [DashboardsController], providers: [OverviewReader] })
export class DashboardsModule {}
