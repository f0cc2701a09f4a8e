import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { RawHistoryDto, RunsDto } from './runs.dto.js';
import { RunsReader } from './runs.reader.js';

@ApiTags('engine')
@Controller('entries/:id/runs')
@Needs('entry.read')
export class RunsController {
  constructor(private readonly reader: RunsReader) {}

  @Get()
  @Answers(RunsDto)
  runs(@IdParam() id: string): Promise<RunsDto> {
    return this.reader.of(id);
  }

  @Get(':runId/raw')
  @Needs('engine.read')
  @Answers(RawHistoryDto)
  raw(@IdParam() id: string, @Param('runId') runId: string): Promise<RawHistoryDto> {
    return this.reader.raw(id, runId);
  }
}
