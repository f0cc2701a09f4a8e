import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { CalendarReader } from './calendar.reader.js';
import { CalendarService } from './calendar.service.js';

/** The working-day calendar (R1.6). */
@Module({
  controllers: [CalendarController],
  providers: [CalendarReader, CalendarService],
})
export class CalendarModule {}
