import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers, Needs } from '../http/routes.js';
import { EngineSummaryDto } from './engine.dto.js';
import { EngineReader } from './engine.reader.js';

@ApiTags('engine')
@Controller('engine')
@Needs('engine.read')
export class EngineController {
  constructor(private readonly reader: EngineReader) {}

  @Get('summary')
  @Answers(EngineSummaryDto)
  summary(): Promise<EngineSummaryDto> {
    return this.reader.summary();
  }
}
