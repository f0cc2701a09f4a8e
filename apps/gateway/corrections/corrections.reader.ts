import { Injectable } from '@nestjs/common';
import {
  CorrectionReceiptsReader,
  type AppliedBenefit,
} from '../../../libs/persistence/repositories/correction-receipts.reader.js';
import {
  CorrectionRepository,
  type Correction,
} from '../../../libs/persistence/repositories/correction.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import type { EventActor } from '../../../libs/persistence/record/transition.js';
import {
  CORRECTION_DEADLINES,
  CORRECTION_LETTERS,
  type CorrectionFacts,
} from '../../../libs/rules/correction/correction-facts.js';
import { mayWork, needsOf } from '../../../libs/rules/correction/judge-correction.js';
import { Actors } from '../entries/actors.js';
import type { Caller } from '../http/caller.js';
import { iso } from '../http/instants.js';
import { Problem } from '../http/problem.js';
import type {
  CorrectionDto,
  CorrectionPageDto,
  CorrectionsPage,
  CorrectionsQuery,
} from './corrections.dto.js';

/** Where corrections stand (R9.4, R9.5). */
@Injectable()
export class CorrectionsReader {
  constructor(
    private readonly corrections: CorrectionRepository,
    private readonly receipts: CorrectionReceiptsReader,
    private readonly users: UserRepository,
    private readonly actors: Actors,
  ) {}

  async list({ departmentId, open, cursor, limit }: CorrectionsQuery): Promise<CorrectionsPage> {
    const { items, next } = await this.corrections.list({ departmentId, open }, { cursor, limit });
    return { items: items.map(shown), next };
  }

  /** Throws `not-found`. */
  async one(entryId: string, caller: Caller): Promise<CorrectionPageDto> {
    const correction = await this.corrections.find(entryId);
    if (!correction) throw new Problem('not-found');
    const { facts } = correction;
    const receipts = await this.receipts.receipts(entryId);
    const waived = facts.apologyWaivedBy;
    return {
      ...shown(correction),
      letters: lettersOf(facts),
      apologyWaivedBy: waived && ((await this.users.displayNames([waived])).get(waived) ?? null),
      compensation: facts.compensation,
      benefits: benefitsOf(facts, await this.receipts.benefits(Object.keys(facts.benefits))),
      receipts: receipts.map((one) => ({ ...one, answeredAt: iso(one.answeredAt) })),
      events: await this.#events(entryId),
      may: mayWork(facts, caller.actor),
    };
  }

  async #events(entryId: string): Promise<CorrectionPageDto['events']> {
    const events = await this.corrections.events(entryId);
    const actorShown = await this.actors.shown(events.map(({ actor }) => actor as EventActor));
    return events.map(({ seq, type, at, actor, data }) => ({
      ...{ seq, type, data, at: at.toISOString() },
      actor: actorShown(actor as EventActor),
    }));
  }
}

function shown(correction: Correction): CorrectionDto {
  const { entryId, entryNo, listKind, departmentId, facts, openedAt, rung, orderedAt, erasedAt } = correction;
  return {
    ...{ entryId, entryNo, list: listKind, departmentId, rung, openedAt: openedAt.toISOString() },
    ...{ waitsFor: facts.waitsFor ?? [], toldAt: facts.toldAt, needs: needsOf(facts) },
    dues: CORRECTION_DEADLINES.flatMap((kind) => {
      const due = facts.dues[kind];
      return due ? [{ kind, dueOn: due.dueOn, dueAt: due.dueAt }] : [];
    }),
    ...{ orderedAt: iso(orderedAt), erasedAt: iso(erasedAt) },
  };
}

const lettersOf = ({ letters }: CorrectionFacts): CorrectionPageDto['letters'] =>
  CORRECTION_LETTERS.map((letter) => {
    const { documentId = null, issuedAt = null, method = null, servedOn = null } = letters[letter] ?? {};
    return { letter, documentId, issuedAt, method, servedOn };
  });

const benefitsOf = (
  { benefits }: CorrectionFacts,
  applied: readonly AppliedBenefit[],
): CorrectionPageDto['benefits'] =>
  applied.map((one) => ({ ...one, standing: benefits[one.taskId] ?? 'pending' }));
