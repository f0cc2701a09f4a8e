import { Injectable } from '@nestjs/common';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { MeasureCatalogueReader } from '../../../libs/persistence/repositories/measure-catalogue.reader.js';
import { mayBecome, mayRetire } from '../../../libs/rules/organisation/departments.js';
import { ALLOWED } from '../../../libs/rules/verdict.js';
import type { Caller } from '../http/caller.js';
import { deterministicId } from '../http/command-id.js';
import { Problem } from '../http/problem.js';
import { ReferenceActs } from './reference-acts.js';
import type { ChangeDepartmentDto, DepartmentDto, NewDepartmentDto } from './reference.dto.js';

/** The credit office keeps the list of departments (R10.1). None is deleted: the record names them. */
@Injectable()
export class DepartmentsService {
  constructor(
    private readonly departments: DepartmentRepository,
    private readonly measures: MeasureCatalogueReader,
    private readonly acts: ReferenceActs,
  ) {}

  /** Throws `code-taken`, `idempotency-key-reused`. */
  async add(body: NewDepartmentDto, caller: Caller): Promise<DepartmentDto> {
    const id = deterministicId('department', caller.actor.id, caller.key);
    await this.acts.run(
      { name: 'department.add', target: { kind: 'department', id }, body },
      caller,
      async () => {
        if (await this.departments.add(id, body)) return { was: {}, is: body };
        return (await this.departments.find(id)) ? 'same' : 'taken';
      },
    );
    return this.#one(id);
  }

  /** Throws `not-found`, `changed-meanwhile`, a refusal, `idempotency-key-reused`. */
  async change(id: string, body: ChangeDepartmentDto, caller: Caller): Promise<DepartmentDto> {
    const { version, ...asked } = body;
    await this.acts.run({ name: 'department.change', target: { kind: 'department', id }, body }, caller, () =>
      this.departments.change(id, version, asked, ({ kind }, ties) => mayBecome(kind, asked.kind, ties)),
    );
    return this.#one(id);
  }

  /** Throws as {@link change} does. */
  async retire(id: string, version: number, caller: Caller): Promise<DepartmentDto> {
    const { code } = await this.#one(id);
    const inMeasures = await this.measures.names(code, new Date());
    const change = { name: 'department.retire', target: { kind: 'department', id }, body: { version } };
    await this.acts.run(change, caller, () =>
      this.departments.change(id, version, { active: false }, ({ kind }, ties) =>
        mayRetire(kind, { ...ties, inMeasures }),
      ),
    );
    return this.#one(id);
  }

  /** Throws as {@link change} does. */
  async restore(id: string, version: number, caller: Caller): Promise<DepartmentDto> {
    const change = { name: 'department.restore', target: { kind: 'department', id }, body: { version } };
    await this.acts.run(change, caller, () =>
      this.departments.change(id, version, { active: true }, () => ALLOWED),
    );
    return this.#one(id);
  }

  async #one(id: string): Promise<DepartmentDto> {
    const department = await this.departments.find(id);
    if (!department) throw new Problem('not-found');
    return department;
  }
}
