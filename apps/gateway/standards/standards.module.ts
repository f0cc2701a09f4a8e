import { Module } from '@nestjs/common';
import { PolicyPacksModule } from '../policy-packs/policy-packs.module.js';
import { StandardsController } from './standards.controller.js';
import { StandardsReader } from './standards.reader.js';
import { SuggestionsReader } from './suggestions.reader.js';
import { SuggestionsService } from './suggestions.service.js';
import { VersionsService } from './versions.service.js';

/** Standards and suggestions on them (R1.4). */
@Module({
  imports: [PolicyPacksModule],
  controllers: [StandardsController],
  providers: [StandardsReader, SuggestionsReader, SuggestionsService, VersionsService],
  exports: [StandardsReader],
})
export class StandardsModule {}
