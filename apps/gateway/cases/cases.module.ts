import { Module } from '@nestjs/common';
import { PolicyPacksModule } from '../policy-packs/policy-packs.module.js';
import { CaseCommandsService } from './case-commands.service.js';
import { CaseEngine } from './case-engine.js';
import { CaseFilingService } from './case-filing.service.js';
import { QueryCodes } from './query-codes.js';

/** Objections, challenges, applications for repair, reported inaccuracies and leads (R2.2, R4.5, R8.1, R9.1–R9.3). */
@Module({
  imports: [PolicyPacksModule],
  providers: [CaseCommandsService, CaseEngine, CaseFilingService, QueryCodes],
  exports: [CaseCommandsService, CaseFilingService, QueryCodes],
})
export class CasesModule {}
