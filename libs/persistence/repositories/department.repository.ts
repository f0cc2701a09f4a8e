import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DepartmentEntity } from '../entities/department.entity.js';

/** The departments of the district. */
@Injectable()
export class DepartmentRepository {
  constructor(private readonly source: DataSource) {}

  list(): Promise<DepartmentEntity[]> {
    return this.#departments.find({ order: { code: 'ASC' } });
  }

  find(id: string): Promise<DepartmentEntity | null> {
    return this.#departments.findOneBy({ id });
  }

  /** Adds a department, or gives the one of this code its present names. Answers its id. */
  async load(department: Omit<DepartmentEntity, 'id'>): Promise<string> {
    const [row] = await this.source.query<{ id: string }[]>(
      `INSERT INTO department (id, code, name, name_en, kind) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (code) DO UPDATE SET name = $3, name_en = $4, kind = $5 RETURNING id`,
      [randomUUID(), department.code, department.name, department.nameEn, department.kind],
    );
    return row?.id ?? '';
  }

  get #departments() {
    return this.source.getRepository(DepartmentEntity);
  }
}
