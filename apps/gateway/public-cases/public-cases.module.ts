import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { CaseLookupService } from './case-lookup.service.js';
import { EvidenceForm } from './evidence-form.js';
import { FilingFormReader } from './filing-form.reader.js';
import { FilingProof } from './filing-proof.js';
import { KnownEntry } from './known-entry.js';
import { PartyEvidenceService } from './party-evidence.service.js';
import { PublicFilingController } from './public-filing.controller.js';
import { PublicFilingService } from './public-filing.service.js';

/** Objections, challenges, applications for repair and leads from outside, and how they are followed (R11.3). */
@Module({
  imports: [CasesModule, DocumentsModule],
  controllers: [PublicFilingController],
  providers: [
    CaseLookupService,
    EvidenceForm,
    FilingFormReader,
    FilingProof,
    KnownEntry,
    PartyEvidenceService,
    PublicFilingService,
  ],
})
export class PublicCasesModule {}
