import { Module } from '@nestjs/common';
import { FilingTryService } from './filing-try.service.js';
import { FilingsController } from './filings.controller.js';
import { FilingsReader } from './filings.reader.js';

/** What is filed with whom until when (§九, R6.3). */
@Module({
  controllers: [FilingsController],
  providers: [FilingsReader, FilingTryService],
})
export class FilingsModule {}
