import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { openJson } from '../../platform/crypto/envelope.js';
import type { LedgerEvent } from '../../rules/procedure/commands.js';
import type { CaseFacts } from '../../rules/remedies/case-facts.js';
import type { CaseKind, CaseState } from '../../rules/remedies/case-words.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import type { RemedyCaseEntity } from '../entities/remedy-case.entity.js';
import { appendToLedger } from '../record/ledger.js';
import { RemedyDeadlineEntity } from '../entities/remedy-deadline.entity.js';
import { underObjection } from './entry-columns.js';
import type { DeadlineMove } from './entry.repository.js';
import { commandAad, type CommandTexts } from './command.repository.js';
import { DataKeyRepository } from './data-key.repository.js';

/** The deadline that comes first. */
export interface NextCaseDeadline {
  kind: RemedyDeadlineEntity['kind'];
  dueAt: string;
  /** Shanghai date. */
  dueOn: string;
  certainty: RemedyDeadlineEntity['certainty'];
  rung: RemedyDeadlineEntity['rung'];
}

/** A case as lists show it; nothing personal. */
export interface ListedCase extends Pick<
  RemedyCaseEntity,
  'id' | 'no' | 'kind' | 'departmentId' | 'party' | 'origin' | 'state' | 'outcome' | 'entryId'
> {
  filedAt: Date;
  decidedAt: Date | null;
  closedAt: Date | null;
  facts: CaseFacts;
  entryNo: string | null;
  next: NextCaseDeadline | null;
}

export interface CaseFilter {
  kind?: CaseKind;
  state?: CaseState;
  departmentId?: string;
  /** About this entry, and leads that led to it. */
  entryId?: string;
  /** Not closed. */
  open?: boolean;
  late?: boolean;
}

const SELECT = `
SELECT c.id, c.no, c.kind, c.department_id AS "departmentId", c.party, c.origin, c.state, c.outcome,
  c.entry_id AS "entryId", c.filed_at AS "filedAt", c.decided_at AS "decidedAt", c.closed_at AS "closedAt", c.facts,
  e.no AS "entryNo", n.next
FROM remedy_case c LEFT JOIN entry e ON e.id = c.entry_id
LEFT JOIN LATERAL (
  SELECT d.due_at, jsonb_build_object('kind', d.kind, 'dueAt', to_jsonb(d.due_at), 'certainty', d.certainty,
    'dueOn', d.due_on, 'rung', d.rung) AS next
  FROM remedy_deadline d WHERE d.case_id = c.id AND d.status = 'open' AND d.kind <> 'reconsideration'
  ORDER BY d.due_at LIMIT 1) AS n ON true`;

/** Cases in lists, and what a page reads of one. */
@Injectable()
export class RemedyListRepository {
  constructor(
    private readonly source: DataSource,
    private readonly keys: DataKeyRepository,
  ) {}

  /** The latest filed first. Throws BadCursor. */
  async list(filter: CaseFilter, page: PageRequest = {}): Promise<Page<ListedCase>> {
    const limit = limitOf(page);
    const conditions = conditionsOf(filter);
    if (page.cursor) {
      const [at, id] = decodeCursor(page.cursor, [PATTERNS.instant, PATTERNS.uuid]);
      conditions.add("(date_trunc('milliseconds', c.filed_at), c.id) < (?::timestamptz, ?)", at, id);
    }
    const order = `ORDER BY date_trunc('milliseconds', c.filed_at) DESC, c.id DESC LIMIT ${String(limit + 1)}`;
    const sql = `${SELECT} ${conditions.where} ${order}`;
    const rows = await this.source.query<ListedCase[]>(sql, conditions.parameters);
    return pageOf(rows, limit, ({ filedAt, id }) => [filedAt.toISOString(), id]);
  }

  /** What a department still owes an answer or a decision in, the most urgent first, and how many there are. */
  async owed(departmentId: string, limit: number): Promise<{ items: ListedCase[]; count: number }> {
    const where = `WHERE c.department_id = $1 AND c.closed_at IS NULL AND c.state IN ('received', 'verifying')`;
    const items = await this.source.query<ListedCase[]>(
      `${SELECT} ${where} ORDER BY n.due_at NULLS LAST, c.filed_at, c.id LIMIT $2`,
      [departmentId, limit],
    );
    const [row] = await this.source.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM remedy_case c ${where}`,
      [departmentId],
    );
    return { items, count: row?.count ?? 0 };
  }

  async find(id: string): Promise<ListedCase | null> {
    return (await this.source.query<ListedCase[]>(`${SELECT} WHERE c.id = $1`, [id]))[0] ?? null;
  }

  /** The case that a query code opens, by the code's keyed hash. */
  async byCode(codeHash: Buffer): Promise<ListedCase | null> {
    const rows = await this.source.query<ListedCase[]>(`${SELECT} WHERE c.code_hash = $1`, [codeHash]);
    return rows[0] ?? null;
  }

  /** The entry that everybody calls by this number; null: there is none. */
  async entryIdOf(entryNo: string): Promise<string | null> {
    const [row] = await this.source.query<{ id: string }[]>('SELECT id FROM entry WHERE no = $1', [entryNo]);
    return row?.id ?? null;
  }

  /** Every deadline of a case, open or not, in the order in which they were due. */
  deadlines(caseId: string): Promise<RemedyDeadlineEntity[]> {
    return this.source
      .getRepository(RemedyDeadlineEntity)
      .find({ where: { caseId }, order: { dueAt: 'ASC', id: 'ASC' } });
  }

  /** How they were moved. */
  moves(caseId: string): Promise<Omit<DeadlineMove, 'kind'>[]> {
    return this.source.query<Omit<DeadlineMove, 'kind'>[]>(
      `SELECT c.remedy_deadline_id AS "deadlineId", c.old, c.new, c.why, c.at FROM remedy_deadline_change c
       JOIN remedy_deadline d ON d.id = c.remedy_deadline_id WHERE d.case_id = $1 ORDER BY c.at`,
      [caseId],
    );
  }

  /** What was written in a case, by event. Throws DataKeyGone. */
  async texts(caseId: string): Promise<Map<string, CommandTexts>> {
    const key = await this.keys.keyOf(caseId);
    const rows = await this.source.query<{ id: string; sealed: Buffer }[]>(
      'SELECT id, sealed FROM remedy_event WHERE case_id = $1 AND sealed IS NOT NULL',
      [caseId],
    );
    return new Map(rows.map(({ id, sealed }) => [id, openJson<CommandTexts>(key, sealed, commandAad(id))]));
  }

  /** Which of these entries are shown as under objection. */
  async marked(entryIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.source.query<{ entryId: string }[]>(
      `SELECT id AS "entryId" FROM unnest($1::uuid[]) AS g(id) WHERE ${underObjection('g.id')}`,
      [entryIds],
    );
    return new Set(rows.map(({ entryId }) => entryId));
  }

  /** Writes into the ledger of an entry, once by its id, that it is shown as under objection, or is not any more. */
  noteMark(
    entryId: string,
    { id, type, caseId, at }: { id: string; type: LedgerEvent; caseId: string; at: Date },
  ): Promise<void> {
    return this.source.transaction((manager) =>
      appendToLedger(manager, {
        ...{ entryId, id, type, at: at.toISOString(), article: '§21', data: { caseId } },
      }),
    );
  }

  async hasOpenRepair(entryId: string): Promise<boolean> {
    const rows = await this.source.query<unknown[]>(
      "SELECT 1 FROM remedy_case WHERE entry_id = $1 AND kind = 'repair' AND closed_at IS NULL",
      [entryId],
    );
    return rows.length > 0;
  }
}

function conditionsOf({ kind, state, departmentId, entryId, open, late }: CaseFilter): Conditions {
  const conditions = new Conditions()
    .addIf('c.kind = ?', kind)
    .addIf('c.state = ?', state)
    .addIf('c.department_id = ?', departmentId);
  if (entryId !== undefined)
    conditions.add(
      `(c.entry_id = ? OR c.id IN (
         SELECT v.case_id FROM remedy_event v WHERE v.type = 'ledToEntry' AND v.data->>'entryId' = ?))`,
      entryId,
      entryId,
    );
  if (open === true) conditions.add('c.closed_at IS NULL');
  if (late === true) conditions.add('c.closed_at IS NULL AND n.due_at <= now()');
  return conditions;
}
