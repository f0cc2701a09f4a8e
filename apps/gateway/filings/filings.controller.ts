import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DueDateDto } from '../entries/counted-date.dto.js';
import { By, type Caller } from '../http/caller.js';
import { Answers, AnswersNothing, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { FilingTryService } from './filing-try.service.js';
import { FilingsPage, FilingsQuery, OnTimeQuery, OnTimeRatesDto } from './filings.dto.js';
import { FilingsReader } from './filings.reader.js';

@ApiTags('filings')
@Controller('filings')
@Needs('entry.read')
export class FilingsController {
  constructor(
    private readonly reader: FilingsReader,
    private readonly tries: FilingTryService,
  ) {}

  @Get()
  @Answers(FilingsPage)
  list(@Query() query: FilingsQuery, @By() caller: Caller): Promise<FilingsPage> {
    return this.reader.list(query, caller);
  }

  @Get('on-time')
  @Answers(OnTimeRatesDto)
  onTime(@Query() query: OnTimeQuery): Promise<OnTimeRatesDto> {
    return this.reader.onTime(query);
  }

  @Get(':id/due-date')
  @Answers(DueDateDto, { description: 'Why it is due when it is due' })
  dueDate(@IdParam() id: string): Promise<DueDateDto> {
    return this.reader.dueDate(id);
  }

  @Post(':id/try')
  @Needs('filing.try')
  @Change()
  @AnswersNothing()
  tryNow(@IdParam() id: string, @By() caller: Caller): Promise<void> {
    return this.tries.tryNow(id, caller);
  }
}
