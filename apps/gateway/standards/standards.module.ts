import { Module } from '@nestjs/common';
import { StandardsController } from './standards.controller.js';
import { StandardsReader } from './standards.reader.js';
import { SuggestionsReader } from './suggestions.reader.js';
import { SuggestionsService } from './suggestions.service.js';

/** Standards and suggestions on them (R1.4). */
@Module({
  controllers: [StandardsController],
  providers: [StandardsReader, SuggestionsReader, SuggestionsService],
})
export class StandardsModule {}
