import { Injectable } from '@nestjs/common';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { FieldRepository } from '../../../libs/persistence/repositories/field.repository.js';
import type { PublicNameDto } from './public-entries.dto.js';
import { Remembered } from './remembered.js';

interface Directory {
  fields: PublicNameDto[];
  departments: PublicNameDto[];
  departmentIds: ReadonlyMap<string, string>;
}

const AGES = { fresh: 30_000 };

/** The fields, and the departments that recognise, by the codes that stand in addresses. */
@Injectable()
export class PublicDirectory {
  readonly #directory: Remembered<Directory>;

  constructor(
    private readonly fields: FieldRepository,
    private readonly departments: DepartmentRepository,
  ) {
    this.#directory = new Remembered(() => this.#read(), AGES);
  }

  async names(): Promise<Pick<Directory, 'fields' | 'departments'>> {
    const { fields, departments } = await this.#directory.get();
    return { fields, departments };
  }

  /** Undefined: there is no such department. */
  async departmentId(code: string): Promise<string | undefined> {
    return (await this.#directory.get()).departmentIds.get(code);
  }

  async #read(): Promise<Directory> {
    const departments = (await this.departments.list()).filter(({ kind }) => kind === 'recognising');
    return {
      fields: (await this.fields.list()).map(nameOf),
      departments: departments.map(nameOf),
      departmentIds: new Map(departments.map(({ code, id }) => [code, id])),
    };
  }
}

const nameOf = ({ code, name, nameEn }: PublicNameDto): PublicNameDto => ({ code, name, nameEn });
