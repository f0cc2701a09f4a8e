import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { DepartmentTies } from '../../rules/organisation/departments.js';
import type { Verdict } from '../../rules/verdict.js';
import type { Role } from '../../rules/words.js';
import { changeSeen, type Changed } from '../changed.js';
import { DepartmentEntity } from '../entities/department.entity.js';

/** What a department is called and is for. */
export type DepartmentGiven = Pick<DepartmentEntity, 'code' | 'name' | 'nameEn' | 'kind'>;

/** What hangs on it, in the database; the catalogue of measures is asked by whoever knows it. */
export interface RecordedTies extends Omit<DepartmentTies, 'inMeasures'> {
  /** By accounts that can sign in. */
  rolesHeld: Role[];
}

const TIES = `SELECT
  (SELECT count(*) FROM entry WHERE department_id = $1 AND "open")::int
    + (SELECT count(*) FROM remedy_case WHERE department_id = $1 AND closed_at IS NULL)::int
    + (SELECT count(*) FROM correction WHERE department_id = $1 AND ordered_at IS NULL)::int AS running,
  (SELECT count(*) FROM measure_task
    WHERE department_id = $1 AND answered_at IS NULL AND cancelled_at IS NULL)::int
    + (SELECT count(*) FROM statistics_return r JOIN statistics_month m ON m.month = r.month
        WHERE r.department_id = $1 AND m.closed_at IS NULL AND NOT EXISTS (
          SELECT FROM statistics_confirmation c WHERE c.return_id = r.id AND c.recorded_at IS NOT NULL))::int AS owed,
  (SELECT count(*) FROM app_user WHERE department_id = $1 AND active)::int
    + (SELECT count(*) FROM account_proposal WHERE department_id = $1 AND standing = 'waiting')::int AS accounts,
  (SELECT count(*) FROM credential WHERE department_id = $1 AND revoked_at IS NULL AND expires_at > now())::int AS systems,
  (SELECT coalesce(array_agg(DISTINCT role), '{}') FROM app_user u, unnest(u.roles) role
    WHERE u.department_id = $1 AND u.active) AS "rolesHeld"`;

/** The departments of the district. */
@Injectable()
export class DepartmentRepository {
  constructor(private readonly source: DataSource) {}

  list(): Promise<DepartmentEntity[]> {
    return this.#departments.find({ order: { code: 'ASC' } });
  }

  /** Those that work still. */
  async inUse(): Promise<DepartmentEntity[]> {
    return (await this.list()).filter(({ active }) => active);
  }

  find(id: string): Promise<DepartmentEntity | null> {
    return this.#departments.findOneBy({ id });
  }

  /** Adds a department unless there is one of this code, whatever that is called now. Answers its id. */
  async load(department: DepartmentGiven): Promise<string> {
    await this.add(randomUUID(), department);
    const { id } = await this.#departments.findOneByOrFail({ code: department.code });
    return id;
  }

  /** False: there is one of this id or code. */
  async add(id: string, { code, name, nameEn, kind }: DepartmentGiven): Promise<boolean> {
    const rows = await this.source.query<unknown[]>(
      `INSERT INTO department (id, code, name, name_en, kind) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING id`,
      [id, code, name, nameEn, kind],
    );
    return rows.length === 1;
  }

  /** Null: there is none. `judge` is told what hangs on it now. */
  change(
    id: string,
    seen: number,
    asked: Partial<Pick<DepartmentEntity, 'name' | 'nameEn' | 'kind' | 'active'>>,
    judge: (department: DepartmentEntity, ties: RecordedTies) => Verdict,
  ): Promise<Changed | null> {
    return this.source.transaction(async (manager) => {
      const where = { id };
      const department = await manager.findOne(DepartmentEntity, {
        where,
        lock: { mode: 'pessimistic_write' },
      });
      if (!department) return null;
      return changeSeen<DepartmentEntity>(department, seen, asked, {
        judge: async (row) => judge(row, await tiesOf(id, manager)),
        write: (changes) => manager.update(DepartmentEntity, where, changes),
      });
    });
  }

  get #departments() {
    return this.source.getRepository(DepartmentEntity);
  }
}

async function tiesOf(id: string, manager: EntityManager): Promise<RecordedTies> {
  const [row] = await manager.query<RecordedTies[]>(TIES, [id]);
  if (!row) throw new Error('counting answers one row');
  return row;
}
