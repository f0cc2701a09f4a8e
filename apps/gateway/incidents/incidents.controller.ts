import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Needs } from '../http/routes.js';
import { IncidentsDto, IncidentsQuery } from './incidents.dto.js';
import { IncidentsReader } from './incidents.reader.js';

@ApiTags('engine')
@Controller('incidents')
@Needs('incident.read')
export class IncidentsController {
  constructor(private readonly reader: IncidentsReader) {}

  @Get()
  @Answers(IncidentsDto)
  list(@Query() query: IncidentsQuery): Promise<IncidentsDto> {
    return this.reader.list(query.open ?? true);
  }
}
