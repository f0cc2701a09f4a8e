import { Injectable } from '@nestjs/common';
import {
  caseFacts,
  TypicalCaseRepository,
  type TypicalCase,
} from '../../../libs/persistence/repositories/typical-case.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { judgeCase, TYPICAL_CASE_COMMANDS } from '../../../libs/rules/typical-cases/typical-case.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import type { TypicalCaseDto, TypicalCasesPage, TypicalCasesQuery } from './typical-cases.dto.js';

/** Typical cases with who proposed and decided them (R7.4). */
@Injectable()
export class TypicalCasesReader {
  constructor(
    private readonly cases: TypicalCaseRepository,
    private readonly users: UserRepository,
  ) {}

  async list({ state, cursor, limit }: TypicalCasesQuery, caller: Caller): Promise<TypicalCasesPage> {
    const { items, next } = await this.cases.list(state, { cursor, limit });
    return { items: await this.#shown(items, caller), next };
  }

  /** Throws `not-found`. */
  async one(id: string, caller: Caller): Promise<TypicalCaseDto> {
    const found = await this.cases.find(id);
    if (!found) throw new Problem('not-found');
    return (await this.#shown([found], caller))[0]!;
  }

  async #shown(cases: readonly TypicalCase[], { actor }: Caller): Promise<TypicalCaseDto[]> {
    const ids = cases.flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy ?? []].flat());
    const names = await this.users.displayNames([...new Set(ids)]);
    return cases.map((one) => ({
      ...{ id: one.id, entryId: one.entryId, entryNo: one.entryNo, list: one.listKind, field: one.fieldCode },
      department: { id: one.departmentId, name: one.departmentName },
      ...{ title: one.title, text: one.text, state: one.state, reason: one.reason },
      proposedBy: names.get(one.proposedBy) ?? '',
      proposedAt: one.proposedAt.toISOString(),
      decidedBy: one.decidedBy && (names.get(one.decidedBy) ?? ''),
      decidedAt: one.decidedAt?.toISOString() ?? null,
      may: TYPICAL_CASE_COMMANDS.filter(
        (name) => judgeCase(caseFacts(one), { name, by: actor, reasonGiven: true }).allowed,
      ),
    }));
  }
}
