import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { WholeParam } from '../http/whole.pipe.js';
import { Answers, Change, Needs } from '../http/routes.js';
import {
  CalendarPutDto,
  CalendarYearDto,
  CalendarYearsDto,
  DueDto,
  DueQuery,
  PutCalendarYearDto,
  ReprojectionDto,
} from './calendar.dto.js';
import { CalendarReader } from './calendar.reader.js';
import { CalendarService } from './calendar.service.js';

@ApiTags('calendar')
@Controller('calendar')
@Needs('calendar.read')
export class CalendarController {
  constructor(
    private readonly reader: CalendarReader,
    private readonly service: CalendarService,
  ) {}

  @Get('due')
  @Answers(DueDto)
  due(@Query() query: DueQuery): Promise<DueDto> {
    return this.reader.due(query);
  }

  @Get('years')
  @Answers(CalendarYearsDto)
  years(): Promise<CalendarYearsDto> {
    return this.reader.years();
  }

  @Get('years/:year')
  @Answers(CalendarYearDto)
  year(@WholeParam('year') year: number): Promise<CalendarYearDto> {
    return this.reader.year(year);
  }

  @Put('years/:year')
  @Needs('calendar.edit')
  @Change()
  @Answers(CalendarPutDto)
  put(
    @WholeParam('year') year: number,
    @Body() body: PutCalendarYearDto,
    @By() by: Caller,
  ): Promise<CalendarPutDto> {
    return this.service.put(year, body, by);
  }

  @Get('reprojections/:revision')
  @Answers(ReprojectionDto)
  reprojection(@WholeParam('revision') revision: number): Promise<ReprojectionDto> {
    return this.reader.reprojection(revision);
  }
}
