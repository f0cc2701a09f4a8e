import { Module } from '@nestjs/common';
import { PaperSendingService } from './paper-sending.service.js';
import { PaperSendingsReader } from './paper-sendings.reader.js';
import { PaperWriter } from './paper-writer.js';
import { PapersController } from './papers.controller.js';
import { PapersReader } from './papers.reader.js';
import { PapersService } from './papers.service.js';

/** Papers (文书) of entries: notices, decisions, answers, announcements. */
@Module({
  controllers: [PapersController],
  providers: [PaperSendingService, PaperSendingsReader, PaperWriter, PapersReader, PapersService],
})
export class PapersModule {}
