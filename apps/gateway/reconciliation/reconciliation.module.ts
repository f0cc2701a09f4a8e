import { Module } from '@nestjs/common';
import { LifeRestarter } from './life-restarter.js';
import { ReconciliationController } from './reconciliation.controller.js';
import { ReconciliationReader } from './reconciliation.reader.js';
import { ReconciliationService } from './reconciliation.service.js';

/** The record against the workflows (R11.2). */
@Module({
  controllers: [ReconciliationController],
  providers: [LifeRestarter, ReconciliationReader, ReconciliationService],
})
export class ReconciliationModule {}
