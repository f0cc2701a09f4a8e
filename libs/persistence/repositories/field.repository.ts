import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Verdict } from '../../rules/verdict.js';
import { changeSeen, type Changed } from '../changed.js';
import { FieldEntity } from '../entities/field.entity.js';

/** What a field is called, and whether it counts towards the warning. */
export type FieldGiven = Pick<FieldEntity, 'code' | 'name' | 'nameEn' | 'isKey'>;

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

  /** Adds a field unless there is one of this code or name, whatever became of it. False: there is one. */
  async load({ code, name, nameEn, isKey }: FieldGiven): Promise<boolean> {
    const rows = await this.source.query<unknown[]>(
      `INSERT INTO field (code, name, name_en, is_key) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING code`,
      [code, name, nameEn, isKey],
    );
    return rows.length === 1;
  }

  /** Null: there is none. Throws on a name that another field has (unique violation). */
  change(
    code: string,
    seen: number,
    asked: Partial<Omit<FieldEntity, 'code' | 'version'>>,
    judge: (field: FieldEntity) => Verdict,
  ): Promise<Changed | null> {
    return this.source.transaction(async (manager) => {
      const where = { code };
      const field = await manager.findOne(FieldEntity, { where, lock: { mode: 'pessimistic_write' } });
      if (!field) return null;
      return changeSeen<FieldEntity>(field, seen, asked, {
        judge: (row) => Promise.resolve(judge(row)),
        write: (changes) => manager.update(FieldEntity, where, changes),
      });
    });
  }

  /** The subjects that are watched in this field now, by the id of their root. */
  async watchedSubjects(code: string): Promise<string[]> {
    const rows = await this.source.query<{ id: string }[]>(
      `SELECT DISTINCT s.root_id AS id FROM entry e JOIN subject s ON s.id = e.subject_id
       WHERE e.field_code = $1 AND e.list_kind = 'watch' AND e."open" AND e.state = 'listed'`,
      [code],
    );
    return rows.map(({ id }) => id);
  }

  get #fields() {
    return this.source.getRepository(FieldEntity);
  }
}
