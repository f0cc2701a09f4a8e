import { Injectable } from '@nestjs/common';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { SweepItemRepository } from '../../../libs/persistence/repositories/sweep-item.repository.js';
import { SweepStepRepository } from '../../../libs/persistence/repositories/sweep-step.repository.js';
import { SweepRepository, type Sweep } from '../../../libs/persistence/repositories/sweep.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { iso } from '../http/instants.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { actionsOf, progressOf } from './sweep-view.js';
import type { SweepDecisionDto, SweepDto, SweepRowDto, SweepsPage, SweepsQuery } from './sweeps.dto.js';

/** The sweeps, with how far each has come. */
@Injectable()
export class SweepsReader {
  constructor(
    private readonly sweeps: SweepRepository,
    private readonly items: SweepItemRepository,
    private readonly steps: SweepStepRepository,
    private readonly departments: DepartmentRepository,
    private readonly users: UserRepository,
  ) {}

  async list({ state, standard, cursor, limit }: SweepsQuery): Promise<SweepsPage> {
    const filter = { ...(state && { states: [state] }), ...(standard && { standardId: standard }) };
    const { items, next } = await this.sweeps.list(filter, { cursor, limit });
    const rows: SweepRowDto[] = [];
    for (const sweep of items) rows.push(await this.#row(sweep));
    return { items: rows, next };
  }

  async one(id: string, { actor }: Caller): Promise<SweepDto> {
    const sweep = await this.sweeps.find(id);
    if (!sweep) throw new Problem('not-found');
    return {
      ...(await this.#row(sweep)),
      actions: actionsOf(sweep, actor),
      decisions: await this.#decisions(id),
    };
  }

  async #row(sweep: Sweep): Promise<SweepRowDto> {
    const { standardId, standardTitle, standardVersionId, version, fieldCode, listKind } = sweep;
    const names = await this.users.displayNames(
      [sweep.startedBy, sweep.approvedBy].filter((id): id is string => id !== null),
    );
    const department = (await this.departments.list()).find(({ id }) => id === sweep.departmentId);
    return {
      ...{ id: sweep.id, state: sweep.state },
      standard: {
        ...{ id: standardId, title: standardTitle, versionId: standardVersionId, version },
        ...{ field: fieldCode, list: listKind },
      },
      department: department ? { id: department.id, name: department.name } : null,
      progress: progressOf(await this.items.counts(sweep.id)),
      ...{ startedBy: names.get(sweep.startedBy) ?? '', startedAt: sweep.startedAt.toISOString() },
      ...{ evaluatedAt: iso(sweep.evaluatedAt), finishedAt: iso(sweep.finishedAt) },
      approvedBy: sweep.approvedBy && (names.get(sweep.approvedBy) ?? ''),
      approvedAt: iso(sweep.approvedAt),
    };
  }

  async #decisions(id: string): Promise<SweepDecisionDto[]> {
    const obeyed = await this.steps.obeyed(id);
    const names = await this.users.displayNames([...new Set(obeyed.map(({ actorId }) => actorId))]);
    return obeyed.map(({ name, actorId, role, article, reason, recordedAt }) => ({
      ...{ command: name, role, article, reason },
      actorName: names.get(actorId) ?? '',
      at: recordedAt!.toISOString(),
    }));
  }
}
