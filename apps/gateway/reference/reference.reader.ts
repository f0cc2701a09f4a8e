import { Injectable } from '@nestjs/common';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { FieldRepository } from '../../../libs/persistence/repositories/field.repository.js';
import { fieldShown } from './fields.service.js';
import type { DepartmentsDto, FieldsDto } from './reference.dto.js';

@Injectable()
export class ReferenceReader {
  constructor(
    private readonly departmentRepository: DepartmentRepository,
    private readonly fieldRepository: FieldRepository,
  ) {}

  async departments(): Promise<DepartmentsDto> {
    return { items: await this.departmentRepository.list() };
  }

  async fields(): Promise<FieldsDto> {
    return { items: (await this.fieldRepository.list()).map(fieldShown) };
  }
}
