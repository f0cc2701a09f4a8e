import { Injectable } from '@nestjs/common';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { FieldRepository } from '../../../libs/persistence/repositories/field.repository.js';
import { CROSS_FIELD } from '../../../libs/rules/words.js';
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
    const fields = await this.fieldRepository.list();
    return { items: fields.map((field) => ({ ...field, draftable: field.code !== CROSS_FIELD })) };
  }
}
