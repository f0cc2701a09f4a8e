import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.js';
import { EntriesModule } from '../entries/entries.module.js';
import { PolicyPacksModule } from '../policy-packs/policy-packs.module.js';
import { CaseCommandsService } from './case-commands.service.js';
import { CaseEngine } from './case-engine.js';
import { CaseFilingService } from './case-filing.service.js';
import { CasePapersService } from './case-papers.service.js';
import { CaseRows } from './case-rows.js';
import { CasesController } from './cases.controller.js';
import { CasesReader } from './cases.reader.js';
import { CounterFilingService } from './counter-filing.service.js';
import { QueryCodes } from './query-codes.js';

/** Objections, challenges, applications for repair, reported inaccuracies and leads (R2.2, R4.5, R8.1, R9.1–R9.3). */
@Module({
  imports: [DocumentsModule, EntriesModule, PolicyPacksModule],
  controllers: [CasesController],
  providers: [
    CaseCommandsService,
    CaseEngine,
    CaseFilingService,
    CasePapersService,
    CaseRows,
    CasesReader,
    CounterFilingService,
    QueryCodes,
  ],
  exports: [CaseCommandsService, CaseFilingService, CaseRows, QueryCodes],
})
export class CasesModule {}
