import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { v5 as uuidFromName } from 'uuid';
import type { CaseFacts } from '../../rules/remedies/case-facts.js';
import {
  CASE_ARTICLES,
  type CaseDeadlineKind,
  type CaseEventType,
  type CaseKind,
  type CaseOrigin,
  type CaseOutcome,
  type CaseState,
} from '../../rules/remedies/case-words.js';
import type { FilingRung } from '../../rules/packs/entry-terms.js';
import { RemedyCaseEntity } from '../entities/remedy-case.entity.js';
import { RemedyDeadlineEntity } from '../entities/remedy-deadline.entity.js';
import { RemedyEventEntity } from '../entities/remedy-event.entity.js';
import { violatedUnique } from '../database-errors.js';
import { RecordMissing, RuledOut } from '../record/record-errors.js';
import { keepCalendar } from '../record/record-writer.js';
import { remedyEventHash } from '../record/remedy-hash.js';
import { nextCaseNo, openCaseDeadlines, settleCaseDeadlines } from '../record/remedy-writer.js';
import { CalendarRepository } from './calendar.repository.js';

/** One step of a case; the contract's `CaseStep` has the same structure. */
export interface CaseStepToRecord {
  caseId: string;
  header?: {
    kind: CaseKind;
    entryId: string | null;
    origin: CaseOrigin;
    codeHash: string | null;
    workflowId: string;
  };
  seq: number;
  commandId: string;
  type: CaseEventType;
  article: string;
  at: string;
  actor: Record<string, unknown>;
  from: CaseState | null;
  to: CaseState;
  outcome: CaseOutcome | null;
  facts: CaseFacts;
  data: Record<string, unknown>;
  opens: CaseDeadlineKind[];
  settles: CaseDeadlineKind[];
}

/** Where a case stands: its row with its open deadlines. */
export interface StandingCase {
  row: RemedyCaseEntity;
  facts: CaseFacts;
  deadlines: RemedyDeadlineEntity[];
}

/** A fact beside the procedure: codes and ids only. */
export interface CaseNote {
  eventId: string;
  type: 'carriedOut' | 'partyTold' | 'ledToEntry';
  actor: Record<string, unknown>;
  data: Record<string, unknown>;
  at: Date;
}

export type RecordedCase = StandingCase & {
  step: 'recorded' | 'repeated' | 'ahead';
  /** Of the step, the first time; of the last event where the record was ahead. */
  at: Date;
};

/** Namespace of the last events of cases that an erasure closes. */
const CLOSED = '7d1c52f4-3c0f-4d38-8a55-9be6b6f5d0aa';
const SEALED = 'SELECT sealed FROM command WHERE id = $1 AND entry_id = $2';

/** The record of cases: one step, one transaction, append-only and chained. */
@Injectable()
export class RemedyCaseRepository {
  constructor(
    private readonly source: DataSource,
    private readonly calendar: CalendarRepository,
  ) {}

  /**
   * Records a step once by its command id. Throws RecordMissing for a later step of a case that is not there, RuledOut for
   * a second application for repair beside one that is being decided.
   */
  async record(step: CaseStepToRecord): Promise<RecordedCase> {
    try {
      return await this.#recordOnce(step);
    } catch (error) {
      if (violatedUnique(error) === 'uq_remedy_case_repair') throw new RuledOut('repair-under-way');
      throw error;
    }
  }

  #recordOnce(step: CaseStepToRecord): Promise<RecordedCase> {
    return this.source.transaction(async (manager) => {
      await keepCalendar(manager);
      const row = await this.#locked(manager, step.caseId);
      if (!row && !step.header) throw new RecordMissing('the case');
      const known = await manager.findOneBy(RemedyEventEntity, { id: step.commandId });
      if (known) return { ...(await this.#standing(manager, step.caseId)), step: 'repeated', at: known.at };
      if (row && row.seq !== step.seq - 1)
        return { ...(await this.#standing(manager, step.caseId)), step: 'ahead', at: row.updatedAt };
      await this.#write(manager, step, row);
      const standing = await this.#standing(manager, step.caseId);
      return { ...standing, step: 'recorded', at: standing.row.updatedAt };
    });
  }

  /** Null when there is no such case. */
  async find(caseId: string): Promise<StandingCase | null> {
    const there = await this.source.getRepository(RemedyCaseEntity).existsBy({ id: caseId });
    return there ? this.#standing(this.source.manager, caseId) : null;
  }

  /** The events of a case, oldest first. */
  events(caseId: string): Promise<RemedyEventEntity[]> {
    return this.source.getRepository(RemedyEventEntity).find({ where: { caseId }, order: { seq: 'ASC' } });
  }

  /** Writes once that the entry has followed the decision; `data` says what came of it. */
  carriedOut(caseId: string, eventId: string, data: Record<string, unknown>, at: Date): Promise<void> {
    return this.source.transaction(async (manager) => {
      const row = await this.#locked(manager, caseId);
      if (!row) throw new RecordMissing('the case');
      if (row.carriedOutAt) return;
      await this.#note(manager, row, { eventId, type: 'carriedOut', actor: { system: 'service' }, data, at });
      await manager.update(RemedyCaseEntity, { id: caseId }, { carriedOutAt: at });
    });
  }

  /** Writes once, by its id, what is a fact of the case but no step of its procedure. */
  note(caseId: string, fact: CaseNote): Promise<void> {
    return this.source.transaction(async (manager) => {
      const row = await this.#locked(manager, caseId);
      if (!row) throw new RecordMissing('the case');
      if (await manager.existsBy(RemedyEventEntity, { id: fact.eventId })) return;
      await this.#note(manager, row, fact);
    });
  }

  #note(manager: EntityManager, row: RemedyCaseEntity, fact: CaseNote): Promise<void> {
    const { eventId, type, actor, data, at } = fact;
    return this.#append(manager, row, {
      ...{ id: eventId, caseId: row.id, type, at, actor, article: CASE_ARTICLES[row.kind] },
      ...{ stateFrom: row.state, stateTo: row.state, data, sealed: null },
      // The last event with an outcome is the decision, or that it was carried out.
      outcome: type === 'carriedOut' ? row.outcome : null,
    });
  }

  /** What was asked about an entry of which nothing is kept is closed, whatever could still have been asked for. */
  async closeAllOf(manager: EntityManager, entryId: string, at: Date): Promise<void> {
    const open = await manager.findBy(RemedyCaseEntity, { entryId, closedAt: IsNull() });
    for (const row of open) {
      await this.#append(manager, row, {
        ...{ id: uuidFromName(row.id, CLOSED), caseId: row.id, type: 'closed', at, article: '§19' },
        ...{ actor: { system: 'service' }, stateFrom: row.state, stateTo: 'closed', outcome: row.outcome },
        ...{ data: {}, sealed: null },
      });
      await settleCaseDeadlines(manager, row.id, { met: [], closes: true, at: at.toISOString() });
      const closed = { state: 'closed', closedAt: at, updatedAt: at } as const;
      const facts = { ...row.facts, state: 'closed' as const };
      await manager.update(RemedyCaseEntity, { id: row.id }, { ...closed, facts });
    }
  }

  /** True when a rung was written: what it warns of is still owed. */
  async climb(
    caseId: string,
    kind: CaseDeadlineKind,
    { role, at }: { role: FilingRung['role']; at: Date },
  ): Promise<boolean> {
    const [, climbed] = await this.source.query<[unknown, number]>(
      `UPDATE remedy_deadline SET rung = $3, rung_at = $4
       WHERE case_id = $1 AND kind = $2 AND status = 'open'`,
      [caseId, kind, role, at],
    );
    return climbed === 1;
  }

  async #write(manager: EntityManager, step: CaseStepToRecord, row: RemedyCaseEntity | null): Promise<void> {
    const { caseId, at, settles, facts, to } = step;
    const begun = row ?? (await this.#begin(manager, step));
    const [texts] = await manager.query<{ sealed: Buffer | null }[]>(SEALED, [step.commandId, caseId]);
    await this.#append(manager, begun, {
      ...{ id: step.commandId, caseId, type: step.type, at: new Date(at), actor: step.actor },
      ...{ article: step.article, stateFrom: step.from, stateTo: to, outcome: step.outcome },
      ...{ data: step.data, sealed: texts?.sealed ?? null },
    });
    const closes = to === 'closed';
    await settleCaseDeadlines(manager, caseId, { met: settles, closes, at });
    await manager.update(
      RemedyCaseEntity,
      { id: caseId },
      {
        ...{ state: to, outcome: step.outcome, facts: { ...facts, deadlines: {} }, updatedAt: new Date(at) },
        decidedAt: facts.decidedAt ? new Date(facts.decidedAt) : null,
        closedAt: closes ? new Date(at) : null,
        // What a reconsideration found is to be followed, whatever was followed before.
        carriedOutAt: step.outcome === 'overturned' ? null : begun.carriedOutAt,
      },
    );
    await openCaseDeadlines(manager, facts, step.opens, await this.calendar.current(manager));
  }

  async #begin(manager: EntityManager, step: CaseStepToRecord): Promise<RemedyCaseEntity> {
    const { kind, entryId, origin, codeHash, workflowId } = step.header!;
    const { facts, caseId, at } = step;
    const row = manager.create(RemedyCaseEntity, {
      ...{ id: caseId, no: await nextCaseNo(manager, kind, at), kind, entryId, origin, workflowId },
      ...{ departmentId: facts.departmentId, party: facts.party, state: step.to, outcome: null, facts },
      ...{ seq: 0, headHash: Buffer.alloc(0), codeHash: codeHash ? Buffer.from(codeHash, 'hex') : null },
      ...{ filedAt: new Date(facts.filedAt), decidedAt: null, closedAt: null, carriedOutAt: null },
      updatedAt: new Date(at),
    });
    await manager.insert(RemedyCaseEntity, row);
    return row;
  }

  async #append(
    manager: EntityManager,
    row: RemedyCaseEntity,
    given: Omit<RemedyEventEntity, 'seq' | 'previousHash' | 'hash'>,
  ): Promise<void> {
    const event = { ...given, seq: row.seq + 1, previousHash: row.seq > 0 ? row.headHash : null };
    const hash = remedyEventHash(event);
    await manager.save(manager.create(RemedyEventEntity, { ...event, hash }));
    await manager.update(RemedyCaseEntity, { id: row.id }, { seq: event.seq, headHash: hash });
  }

  #locked(manager: EntityManager, id: string): Promise<RemedyCaseEntity | null> {
    return manager.findOne(RemedyCaseEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async #standing(manager: EntityManager, caseId: string): Promise<StandingCase> {
    const row = await manager.findOneByOrFail(RemedyCaseEntity, { id: caseId });
    const deadlines = await manager.find(RemedyDeadlineEntity, {
      where: { caseId, status: 'open' },
      order: { dueAt: 'ASC' },
    });
    const dues = Object.fromEntries(deadlines.map(({ kind, dueAt }) => [kind, dueAt.toISOString()]));
    return { row, facts: { ...row.facts, deadlines: dues }, deadlines };
  }
}
