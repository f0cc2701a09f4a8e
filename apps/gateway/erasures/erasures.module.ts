import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries/entries.module.js';
import { CertificatePaperService } from './certificate-paper.service.js';
import { EntryRetentionController } from './entry-retention.controller.js';
import { ErasuresController } from './erasures.controller.js';
import { ErasuresReader } from './erasures.reader.js';
import { HoldsService } from './holds.service.js';

/** How long what is kept, and the proof that it was destroyed (R8.5). */
@Module({
  imports: [EntriesModule],
  controllers: [ErasuresController, EntryRetentionController],
  providers: [CertificatePaperService, ErasuresReader, HoldsService],
})
export class ErasuresModule {}
