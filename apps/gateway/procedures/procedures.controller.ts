import { Controller, Get, Param } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { LIST_KINDS } from '../../../libs/rules/words.js';
import { Answers } from '../http/routes.js';
import { ExitTableDto } from './exits.dto.js';
import { ProcedureDto, RulesDto } from './procedures.dto.js';
import { ProceduresReader } from './procedures.reader.js';

@ApiTags('procedures')
@Controller()
export class ProceduresController {
  constructor(private readonly reader: ProceduresReader) {}

  @Get('procedures/:list')
  @ApiParam({ name: 'list', enum: LIST_KINDS })
  @Answers(ProcedureDto)
  procedure(@Param('list') list: string): ProcedureDto {
    return this.reader.procedure(list);
  }

  @Get('exits')
  @Answers(ExitTableDto)
  exits(): ExitTableDto {
    return this.reader.exits();
  }

  @Get('rules')
  @Answers(RulesDto)
  rules(): RulesDto {
    return this.reader.rules();
  }
}
