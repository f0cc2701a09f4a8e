import { Body, Controller, Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, AnswersNothing, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { MonthParam } from './month.pipe.js';
import { MonthsService } from './months.service.js';
import { ReturnsService } from './returns.service.js';
import { CSV, StatisticsExport, XLSX } from './statistics-export.js';
import {
  ConfirmReturnDto,
  CountedTasksPage,
  CountedTasksQuery,
  ReturnConfirmedDto,
  StatisticsExportQuery,
  StatisticsMonthDto,
  StatisticsMonthsDto,
} from './statistics.dto.js';
import { StatisticsReader } from './statistics.reader.js';

@ApiTags('statistics')
@Controller('statistics')
@Needs('entry.read')
export class StatisticsController {
  constructor(
    private readonly reader: StatisticsReader,
    private readonly months: MonthsService,
    private readonly returns: ReturnsService,
    private readonly exports: StatisticsExport,
  ) {}

  @Get()
  @Answers(StatisticsMonthsDto)
  list(): Promise<StatisticsMonthsDto> {
    return this.reader.list();
  }

  @Get(':month')
  @Answers(StatisticsMonthDto)
  one(@MonthParam() month: string, @By() caller: Caller): Promise<StatisticsMonthDto> {
    return this.reader.one(month, caller);
  }

  @Get(':month/tasks')
  @Answers(CountedTasksPage, { description: 'The tasks that a figure of measures counts' })
  tasks(@MonthParam() month: string, @Query() query: CountedTasksQuery): Promise<CountedTasksPage> {
    return this.reader.tasks(month, query);
  }

  @Get(':month/export')
  @ApiProduces(CSV, XLSX)
  @ApiResponse({ status: 200, description: '', schema: { type: 'string', format: 'binary' } })
  export(
    @MonthParam() month: string,
    @Query() { format = 'csv' }: StatisticsExportQuery,
    @By() caller: Caller,
  ): Promise<StreamableFile> {
    return this.exports.of(month, format, caller);
  }

  @Post(':month/open')
  @Needs('statistics.open')
  @Change()
  @AnswersNothing()
  open(@MonthParam() month: string, @By() caller: Caller): Promise<void> {
    return this.months.open(month, caller);
  }

  @Post(':month/push')
  @Needs('statistics.open')
  @Change()
  @AnswersNothing()
  push(@MonthParam() month: string, @By() caller: Caller): Promise<void> {
    return this.months.push(month, caller);
  }

  @Post(':month/returns/:id/confirm')
  @Needs('statistics.confirm')
  @Change()
  @Answers(ReturnConfirmedDto)
  confirm(
    @MonthParam() month: string,
    @IdParam() id: string,
    @Body() body: ConfirmReturnDto,
    @By() caller: Caller,
  ): Promise<ReturnConfirmedDto> {
    return this.returns.confirm(month, id, body, caller);
  }
}
