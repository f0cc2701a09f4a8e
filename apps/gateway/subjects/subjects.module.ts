import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries/entries.module.js';
import { SubjectsController } from './subjects.controller.js';
import { SubjectsReader } from './subjects.reader.js';

/** Subjects by their exact number. */
@Module({
  imports: [EntriesModule],
  controllers: [SubjectsController],
  providers: [SubjectsReader],
})
export class SubjectsModule {}
