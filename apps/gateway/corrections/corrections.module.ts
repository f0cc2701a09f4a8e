import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries/entries.module.js';
import { CorrectionCommandsService } from './correction-commands.service.js';
import { CorrectionsController } from './corrections.controller.js';
import { CorrectionsReader } from './corrections.reader.js';

/** What was listed by mistake, and what is done about it until nothing of it is kept (R9.4, R9.5). */
@Module({
  imports: [EntriesModule],
  controllers: [CorrectionsController],
  providers: [CorrectionsReader, CorrectionCommandsService],
})
export class CorrectionsModule {}
