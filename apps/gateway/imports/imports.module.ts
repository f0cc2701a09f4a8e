import { Module } from '@nestjs/common';
import { DraftingModule } from '../drafting/drafting.module.js';
import { PolicyPacksModule } from '../policy-packs/policy-packs.module.js';
import { ConfirmService } from './confirm.service.js';
import { DryRunService } from './dry-run.service.js';
import { ImportsController } from './imports.controller.js';
import { ImportsReader } from './imports.reader.js';
import { OpenEntries } from './open-entries.js';
import { UploadService } from './upload.service.js';

/** Preliminary lists (R2.1). */
@Module({
  imports: [DraftingModule, PolicyPacksModule],
  controllers: [ImportsController],
  providers: [ConfirmService, DryRunService, ImportsReader, OpenEntries, UploadService],
})
export class ImportsModule {}
