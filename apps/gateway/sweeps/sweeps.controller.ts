import { Body, Controller, Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { SweepCommandsService } from './sweep-commands.service.js';
import { SweepItemsPage, SweepItemsQuery } from './sweep-items.dto.js';
import { SweepItemsReader } from './sweep-items.reader.js';
import { SweepReport } from './sweep-report.js';
import { SweepStartService } from './sweep-start.service.js';
import {
  StartSweepDto,
  SweepCommandBody,
  SweepCommandResultDto,
  SweepDto,
  SweepReportQuery,
  SweepsPage,
  SweepsQuery,
} from './sweeps.dto.js';
import { SweepsReader } from './sweeps.reader.js';

@ApiTags('sweeps')
@Controller('sweeps')
@Needs('entry.read')
export class SweepsController {
  constructor(
    private readonly reader: SweepsReader,
    private readonly itemsReader: SweepItemsReader,
    private readonly reports: SweepReport,
    private readonly starts: SweepStartService,
    private readonly commands: SweepCommandsService,
  ) {}

  @Post()
  @Needs('sweep.run')
  @Change()
  @Answers(SweepDto, {
    status: 201,
    description: 'A dry run; nobody leaves before a second officer approves',
  })
  async start(@Body() { standardVersionId }: StartSweepDto, @By() caller: Caller): Promise<SweepDto> {
    return this.reader.one(await this.starts.start(standardVersionId, caller), caller);
  }

  @Get()
  @Answers(SweepsPage)
  list(@Query() query: SweepsQuery): Promise<SweepsPage> {
    return this.reader.list(query);
  }

  @Get(':id')
  @Answers(SweepDto)
  one(@IdParam() id: string, @By() caller: Caller): Promise<SweepDto> {
    return this.reader.one(id, caller);
  }

  @Get(':id/items')
  @Answers(SweepItemsPage)
  items(@IdParam() id: string, @Query() query: SweepItemsQuery, @By() by: Caller): Promise<SweepItemsPage> {
    return this.itemsReader.page(id, query, by);
  }

  @Get(':id/report')
  @ApiProduces('text/csv', 'application/json')
  @ApiResponse({ status: 200, description: '', schema: { type: 'string', format: 'binary' } })
  report(
    @IdParam() id: string,
    @Query() { format = 'csv' }: SweepReportQuery,
    @By() caller: Caller,
  ): Promise<StreamableFile> {
    return this.reports.of(id, format, caller);
  }

  @Post(':id/commands/approve')
  @Needs('sweep.run')
  @Change()
  @Answers(SweepCommandResultDto)
  approve(@IdParam() id: string, @Body() body: SweepCommandBody, @By() caller: Caller) {
    return this.commands.give('approve', id, body, caller);
  }

  @Post(':id/commands/pause')
  @Needs('sweep.run')
  @Change()
  @Answers(SweepCommandResultDto)
  pause(@IdParam() id: string, @Body() body: SweepCommandBody, @By() caller: Caller) {
    return this.commands.give('pause', id, body, caller);
  }

  @Post(':id/commands/resume')
  @Needs('sweep.run')
  @Change()
  @Answers(SweepCommandResultDto)
  resume(@IdParam() id: string, @Body() body: SweepCommandBody, @By() caller: Caller) {
    return this.commands.give('resume', id, body, caller);
  }

  @Post(':id/commands/cancel')
  @Needs('sweep.run')
  @Change()
  @Answers(SweepCommandResultDto)
  cancel(@IdParam() id: string, @Body() body: SweepCommandBody, @By() caller: Caller) {
    return this.commands.give('cancel', id, body, caller);
  }
}
