import { Module } from '@nestjs/common';
import { ScreeningController } from './screening.controller.js';
import { ScreeningService } from './screening.service.js';
import { SuggestionsReader } from './suggestions.reader.js';

/** Whether subjects are listed, one or a thousand at once (R7.3, R7.6). */
@Module({
  controllers: [ScreeningController],
  providers: [ScreeningService, SuggestionsReader],
  exports: [ScreeningService],
})
export class ScreeningModule {}
