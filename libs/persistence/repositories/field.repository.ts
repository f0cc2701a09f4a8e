import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FieldEntity } from '../entities/field.entity.js';

/** The fields (领域). */
@Injectable()
export class FieldRepository {
  constructor(private readonly source: DataSource) {}

  list(): Promise<FieldEntity[]> {
    return this.#fields.find({ order: { code: 'ASC' } });
  }

  find(code: string): Promise<FieldEntity | null> {
    return this.#fields.findOneBy({ code });
  }

  /** Adds a field, or gives the one of this code its present labels. */
  async load(field: FieldEntity): Promise<void> {
    await this.#fields.upsert(field, ['code']);
  }

  get #fields() {
    return this.source.getRepository(FieldEntity);
  }
}
