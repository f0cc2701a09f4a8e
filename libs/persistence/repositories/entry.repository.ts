import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Deadline } from '../../rules/calendar/deadline.js';
import type { Term } from '../../rules/calendar/term.js';
import type { DeadlineKind, EventType } from '../../rules/procedure/commands.js';
import type { EntryState } from '../../rules/procedure/states.js';
import type { DeadlineStatus } from '../entities/deadline.entity.js';
import type { DeadlineExplanation } from '../record/computed-deadline.js';
import type { ComputedDeadline, EventActor } from '../record/transition.js';
import { ENTRY_COLUMNS, inForceAt, type EntryRecord, type EntryRow } from './entry-columns.js';

/** One event of the record, without its sealed part (see `CommandRepository.texts`). Hashes are hex. */
export interface RecordedEvent {
  entryId: string;
  seq: number;
  type: EventType;
  at: Date;
  actor: EventActor;
  commandId: string;
  article: string;
  from: EntryState | null;
  to: EntryState;
  data: Record<string, unknown>;
  hasTexts: boolean;
  previousHash: string | null;
  hash: string;
}

export interface EntryDeadline {
  id: string;
  kind: DeadlineKind;
  term: Term;
  after: Term | null;
  countedFrom: string;
  dueAt: Date;
  /** Shanghai date. */
  dueOn: string;
  certainty: Deadline['certainty'];
  explanation: DeadlineExplanation;
  calendarRevision: number;
  status: DeadlineStatus;
  settledAt: Date | null;
  setBySeq: number;
}

/** A line of the journal of moved deadlines. */
export interface DeadlineMove {
  deadlineId: string;
  kind: DeadlineKind;
  old: ComputedDeadline;
  new: ComputedDeadline;
  why: string;
  at: Date;
}

/** One entry and what its page shows. */
@Injectable()
export class EntryRepository {
  constructor(private readonly source: DataSource) {}

  /** Null when there is no such entry, or its first event is not recorded yet. */
  async find(id: string): Promise<EntryRecord | null> {
    const sql = `SELECT ${ENTRY_COLUMNS}, e.terms, e.facts FROM entry e WHERE e.id = $1`;
    const [row] = await this.source.query<EntryRecord[]>(sql, [id]);
    return row ?? null;
  }

  /** Those of the ids that exist, in no order. */
  async findMany(ids: readonly string[]): Promise<EntryRecord[]> {
    const sql = `SELECT ${ENTRY_COLUMNS}, e.terms, e.facts FROM entry e WHERE e.id = ANY($1)`;
    return this.source.query<EntryRecord[]>(sql, [ids]);
  }

  /** A page, by id, of those on a list at an instant: in force, and within their validity. */
  async inForce(at: Date, afterId: string | null, limit: number): Promise<EntryRecord[]> {
    const sql = `SELECT ${ENTRY_COLUMNS}, e.terms, e.facts FROM entry e
      WHERE ${inForceAt('$1')} AND ($2::uuid IS NULL OR e.id > $2)
      ORDER BY e.id LIMIT $3`;
    return this.source.query<EntryRecord[]>(sql, [at, afterId, limit]);
  }

  /** All entries of a subject on all lists, under whatever of its numbers, newest first. */
  async ofSubject(subjectId: string): Promise<EntryRow[]> {
    const sql = `SELECT ${ENTRY_COLUMNS} FROM entry e JOIN subject s ON s.id = e.subject_id
      WHERE s.root_id = (SELECT root_id FROM subject WHERE id = $1) ORDER BY e.drafted_at DESC, e.id`;
    return this.source.query<EntryRow[]>(sql, [subjectId]);
  }

  /** The entries that followed this one, newest first: a watch entry after a black exit (§17), a black one moved to (§16). */
  async successors(id: string): Promise<EntryRow[]> {
    const sql = `SELECT ${ENTRY_COLUMNS} FROM entry e JOIN subject s ON s.id = e.subject_id
      WHERE e.predecessor_id = $1 AND s.root_id = (
        SELECT k.root_id FROM entry p JOIN subject k ON k.id = p.subject_id WHERE p.id = $1)
      ORDER BY e.drafted_at DESC, e.id`;
    return this.source.query<EntryRow[]>(sql, [id]);
  }

  /** The record of an entry in order; `afterSeq` for the rest of it. */
  async events(entryId: string, afterSeq = 0): Promise<RecordedEvent[]> {
    return this.source.query<RecordedEvent[]>(
      `SELECT entry_id AS "entryId", seq, type, at, actor, command_id AS "commandId", article, state_from AS "from",
         state_to AS "to", data, sealed IS NOT NULL AS "hasTexts", encode(previous_hash, 'hex') AS "previousHash",
         encode(hash, 'hex') AS hash
       FROM entry_event WHERE entry_id = $1 AND seq > $2 ORDER BY seq`,
      [entryId, afterSeq],
    );
  }

  /** Every deadline the entry ever had, by due date. */
  async deadlines(entryId: string): Promise<EntryDeadline[]> {
    return this.source.query<EntryDeadline[]>(
      `SELECT id, kind, term, after, counted_from AS "countedFrom", due_at AS "dueAt", due_on AS "dueOn", certainty,
         explanation, calendar_revision AS "calendarRevision", status, settled_at AS "settledAt",
         set_by_seq AS "setBySeq"
       FROM deadline WHERE entry_id = $1 ORDER BY due_at, kind`,
      [entryId],
    );
  }

  /** How the entry's deadlines were moved, oldest first. */
  async deadlineMoves(entryId: string): Promise<DeadlineMove[]> {
    return this.source.query<DeadlineMove[]>(
      `SELECT c.deadline_id AS "deadlineId", d.kind, c.old, c.new, c.why, c.at
       FROM deadline_change c JOIN deadline d ON d.id = c.deadline_id WHERE d.entry_id = $1 ORDER BY c.at, d.kind`,
      [entryId],
    );
  }
}
