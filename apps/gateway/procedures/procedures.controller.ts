import { Controller, Get, Param } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers } from '../http/routes.js';
import { ProcedureDto, RulesDto } from './procedures.dto.js';
import { ProceduresReader } from './procedures.reader.js';

@ApiTags('procedures')
@Controller()
export class ProceduresController {
  constructor(private readonly reader: ProceduresReader) {}

  @Get('procedures/:list')
  @ApiParam({ name: 'list', enum: ['black', 'watch'] })
  @Answers(ProcedureDto)
  procedure(@Param('list') list: string): ProcedureDto {
    return this.reader.procedure(list);
  }

  @Get('rules')
  @Answers(RulesDto)
  rules(): RulesDto {
    return this.reader.rules();
  }
}
