import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, AnswersNothing, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { IncidentTryService } from './incident-try.service.js';
import { IncidentsDto, IncidentsQuery } from './incidents.dto.js';
import { IncidentsReader } from './incidents.reader.js';

@ApiTags('engine')
@Controller('incidents')
@Needs('incident.read')
export class IncidentsController {
  constructor(
    private readonly reader: IncidentsReader,
    private readonly attempt: IncidentTryService,
  ) {}

  @Get()
  @Answers(IncidentsDto)
  list(@Query() query: IncidentsQuery, @By() caller: Caller): Promise<IncidentsDto> {
    return this.reader.list(query.open ?? true, caller);
  }

  @Post(':id/try')
  @Needs('incident.try')
  @Change()
  @AnswersNothing()
  tryNow(@IdParam() id: string, @By() caller: Caller): Promise<void> {
    return this.attempt.tryNow(id, caller);
  }
}
