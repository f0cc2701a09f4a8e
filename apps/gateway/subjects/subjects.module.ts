import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries/entries.module.js';
import { SubjectPageReader } from './subject-page.reader.js';
import { SubjectsController } from './subjects.controller.js';
import { SubjectsReader } from './subjects.reader.js';
import { SuccessionService } from './succession.service.js';

/** Subjects: by their exact number, over time, and changes of number and name. */
@Module({
  imports: [EntriesModule],
  controllers: [SubjectsController],
  providers: [SubjectPageReader, SubjectsReader, SuccessionService],
})
export class SubjectsModule {}
