import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { By, type Caller } from '../http/caller.js';
import { Answers, Change, Needs } from '../http/routes.js';
import { IdParam } from '../http/uuid.pipe.js';
import { DepartmentsService } from './departments.service.js';
import { FieldsService } from './fields.service.js';
import {
  ChangeDepartmentDto,
  ChangeFieldDto,
  DepartmentDto,
  DepartmentsDto,
  FieldDto,
  FieldsDto,
  NewDepartmentDto,
  NewFieldDto,
  VersionDto,
} from './reference.dto.js';
import { ReferenceReader } from './reference.reader.js';

@ApiTags('reference')
@Controller()
export class ReferenceController {
  constructor(
    private readonly reader: ReferenceReader,
    private readonly departmentsService: DepartmentsService,
    private readonly fieldsService: FieldsService,
  ) {}

  @Get('departments')
  @Answers(DepartmentsDto)
  departments(): Promise<DepartmentsDto> {
    return this.reader.departments();
  }

  @Post('departments')
  @Needs('organisation.edit')
  @Change()
  @Answers(DepartmentDto, { status: 201 })
  addDepartment(@Body() body: NewDepartmentDto, @By() caller: Caller): Promise<DepartmentDto> {
    return this.departmentsService.add(body, caller);
  }

  @Put('departments/:id')
  @Needs('organisation.edit')
  @Change()
  @Answers(DepartmentDto)
  changeDepartment(
    @IdParam() id: string,
    @Body() body: ChangeDepartmentDto,
    @By() caller: Caller,
  ): Promise<DepartmentDto> {
    return this.departmentsService.change(id, body, caller);
  }

  @Post('departments/:id/retire')
  @Needs('organisation.edit')
  @Change()
  @Answers(DepartmentDto, { description: 'Out of use; refused while something is left that only it can do' })
  retireDepartment(
    @IdParam() id: string,
    @Body() { version }: VersionDto,
    @By() caller: Caller,
  ): Promise<DepartmentDto> {
    return this.departmentsService.retire(id, version, caller);
  }

  @Post('departments/:id/restore')
  @Needs('organisation.edit')
  @Change()
  @Answers(DepartmentDto)
  restoreDepartment(
    @IdParam() id: string,
    @Body() { version }: VersionDto,
    @By() caller: Caller,
  ): Promise<DepartmentDto> {
    return this.departmentsService.restore(id, version, caller);
  }

  @Get('fields')
  @Answers(FieldsDto)
  fields(): Promise<FieldsDto> {
    return this.reader.fields();
  }

  @Post('fields')
  @Needs('organisation.edit')
  @Change()
  @Answers(FieldDto, { status: 201 })
  addField(@Body() body: NewFieldDto, @By() caller: Caller): Promise<FieldDto> {
    return this.fieldsService.add(body, caller);
  }

  @Put('fields/:code')
  @Needs('organisation.edit')
  @Change()
  @Answers(FieldDto)
  changeField(
    @Param('code') code: string,
    @Body() body: ChangeFieldDto,
    @By() caller: Caller,
  ): Promise<FieldDto> {
    return this.fieldsService.change(code, body, caller);
  }

  @Post('fields/:code/retire')
  @Needs('organisation.edit')
  @Change()
  @Answers(FieldDto, { description: 'Nothing new is drafted in it; running entries go on' })
  retireField(
    @Param('code') code: string,
    @Body() { version }: VersionDto,
    @By() caller: Caller,
  ): Promise<FieldDto> {
    return this.fieldsService.retire(code, version, caller);
  }

  @Post('fields/:code/restore')
  @Needs('organisation.edit')
  @Change()
  @Answers(FieldDto)
  restoreField(
    @Param('code') code: string,
    @Body() { version }: VersionDto,
    @By() caller: Caller,
  ): Promise<FieldDto> {
    return this.fieldsService.restore(code, version, caller);
  }
}
