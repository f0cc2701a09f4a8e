import { Injectable } from '@nestjs/common';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { DossierRepository } from '../../../libs/persistence/repositories/dossier.repository.js';
import {
  SweepItemRepository,
  type SweepItem,
} from '../../../libs/persistence/repositories/sweep-item.repository.js';
import { SweepRepository } from '../../../libs/persistence/repositories/sweep.repository.js';
import { standardReason } from '../../../libs/rules/standards/criteria.js';
import { nameFor } from '../entries/entry-rows.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import type { SweepItemDto, SweepItemsPage, SweepItemsQuery } from './sweep-items.dto.js';

/** The entries of a sweep as a caller may see them: names masked as in every list. */
@Injectable()
export class SweepItemsReader {
  constructor(
    private readonly sweeps: SweepRepository,
    private readonly items: SweepItemRepository,
    private readonly dossiers: DossierRepository,
    private readonly departments: DepartmentRepository,
  ) {}

  async page(sweepId: string, query: SweepItemsQuery, caller: Caller): Promise<SweepItemsPage> {
    if (!(await this.sweeps.find(sweepId))) throw new Problem('not-found');
    const { verdict, outcome, cursor, limit } = query;
    const { items, next } = await this.items.list(sweepId, { verdict, outcome }, { cursor, limit });
    return { items: await this.#shown(items, caller), next };
  }

  async #shown(items: readonly SweepItem[], caller: Caller): Promise<SweepItemDto[]> {
    const names = await this.dossiers.names(items.map(({ id }) => id));
    const departments = new Map((await this.departments.list()).map(({ id, name }) => [id, name]));
    return items.map((item) => ({
      ...{ entryId: item.id, no: item.no, subjectKind: item.subjectKind, state: item.state },
      name: nameFor(caller, item, names.get(item.id)),
      department: { id: item.departmentId, name: departments.get(item.departmentId) ?? '' },
      ...{ verdict: item.verdict, reasons: item.reasons.map(standardReason) },
      ...{ outcome: item.outcome, skip: item.skip, exitSeq: item.exitSeq },
      settledAt: item.settledAt?.toISOString() ?? null,
    }));
  }
}
