import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../http/routes.js';
import { DepartmentsDto, FieldsDto } from './reference.dto.js';
import { ReferenceReader } from './reference.reader.js';

@ApiTags('reference')
@Controller()
export class ReferenceController {
  constructor(private readonly reader: ReferenceReader) {}

  @Get('departments')
  @Answers(DepartmentsDto)
  departments(): Promise<DepartmentsDto> {
    return this.reader.departments();
  }

  @Get('fields')
  @Answers(FieldsDto)
  fields(): Promise<FieldsDto> {
    return this.reader.fields();
  }
}
