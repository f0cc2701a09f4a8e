import { Module } from '@nestjs/common';
import { PaperWriter } from './paper-writer.js';
import { PapersController } from './papers.controller.js';
import { PapersReader } from './papers.reader.js';
import { PapersService } from './papers.service.js';

/** Papers (文书) of entries: notices, decisions, answers, announcements. */
@Module({
  controllers: [PapersController],
  providers: [PaperWriter, PapersReader, PapersService],
})
export class PapersModule {}
