import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StandardReasonCode } from '../../rules/standards/criteria.js';
import type { SweepOutcome, SweepSkip, SweepVerdict } from '../../rules/standards/sweep.js';
import type { EntryState } from '../../rules/procedure/states.js';
import type { ListKind, SubjectKind } from '../../rules/words.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, PATTERNS, type Page, type PageRequest } from '../cursor.js';
import { ENTRY_COLUMNS, type EntryRow } from './entry-columns.js';
import type { Sweep } from './sweep.repository.js';

/** What of an entry a sweep looks at, besides its dossier. */
export interface SweptEntry {
  entryId: string;
  workflowId: string;
  state: EntryState;
  subjectKind: SubjectKind;
  recognisedAt: Date | null;
  draftedAt: Date;
  standardVersionId: string | null;
}

export interface SweepFinding {
  entryId: string;
  verdict: SweepVerdict;
  reasons: StandardReasonCode[];
}

export interface SweepSettlement {
  entryId: string;
  outcome: SweepOutcome;
  skip: SweepSkip | null;
  exitSeq: number | null;
  at: Date;
}

/** One line of a sweep's list: the entry and what the sweep says of it. */
export interface SweepItem extends EntryRow {
  verdict: SweepVerdict;
  reasons: StandardReasonCode[];
  outcome: SweepOutcome | null;
  skip: SweepSkip | null;
  exitSeq: number | null;
  settledAt: Date | null;
}

export interface SweepCount {
  verdict: SweepVerdict;
  outcome: SweepOutcome | null;
  count: number;
}

/** Where the dry run goes on: behind this entry. */
export interface SweepPlace {
  draftedAt: string;
  entryId: string;
}

const SWEPT = `
e.id AS "entryId", e.workflow_id AS "workflowId", e.state, e.subject_kind AS "subjectKind",
e.recognised_at AS "recognisedAt", e.drafted_at AS "draftedAt", e.standard_version_id AS "standardVersionId"`;

/**
 * In force, of the field and list, and recognised under an earlier version of the standard. One that names no standard
 * is looked at too, unless it is a watch entry after a black exit, which rests on none (§17).
 */
const CANDIDATES = `
SELECT ${SWEPT} FROM entry e LEFT JOIN standard_version v ON v.id = e.standard_version_id
WHERE e.field_code = $1 AND e.list_kind = $2 AND e.state = $3 AND e."open"
  AND ($4::uuid IS NULL OR e.department_id = $4)
  AND ((v.standard_id = $5 AND v.version < $6)
    OR (e.standard_version_id IS NULL AND NOT (e.list_kind = 'watch' AND e.predecessor_id IS NOT NULL)))
  AND (e.drafted_at, e.id) > ($7, $8)
ORDER BY e.drafted_at, e.id LIMIT $9`;

const IN_FORCE: Record<ListKind, EntryState> = {
  red: 'recognised',
  black: 'recognised',
  watch: 'listed',
  warning: 'listed',
};

const FIRST: SweepPlace = {
  draftedAt: '1970-01-01T00:00:00.000Z',
  entryId: '00000000-0000-0000-0000-000000000000',
};

/** The entries of a sweep, one line each. */
@Injectable()
export class SweepItemRepository {
  constructor(private readonly source: DataSource) {}

  /** One page of the entries that the dry run looks at. */
  candidates(sweep: Sweep, after: SweepPlace | null, limit: number): Promise<SweptEntry[]> {
    const { fieldCode, listKind, departmentId, standardId, version } = sweep;
    const { draftedAt, entryId } = after ?? FIRST;
    return this.source.query<SweptEntry[]>(CANDIDATES, [
      ...[fieldCode, listKind, IN_FORCE[listKind], departmentId, standardId, version],
      ...[draftedAt, entryId, limit],
    ]);
  }

  /** Writes what the dry run found; found again, the newer word stands. */
  async save(sweepId: string, findings: readonly SweepFinding[]): Promise<void> {
    await this.source.query(
      `INSERT INTO sweep_item (sweep_id, entry_id, verdict, reasons)
       SELECT $1, "entryId", verdict, reasons
       FROM jsonb_to_recordset($2) AS f("entryId" uuid, verdict text, reasons jsonb)
       ON CONFLICT (sweep_id, entry_id) DO UPDATE SET verdict = excluded.verdict, reasons = excluded.reasons`,
      [sweepId, JSON.stringify(findings)],
    );
  }

  /** The next entries that fall out and have not been settled. */
  left(sweepId: string, limit: number): Promise<SweptEntry[]> {
    return this.source.query<SweptEntry[]>(
      `SELECT ${SWEPT} FROM sweep_item i JOIN entry e ON e.id = i.entry_id
       WHERE i.sweep_id = $1 AND i.verdict = 'fallsOut' AND i.outcome IS NULL ORDER BY i.entry_id LIMIT $2`,
      [sweepId, limit],
    );
  }

  /** What became of an entry; the first word stands. */
  async settle(sweepId: string, { entryId, outcome, skip, exitSeq, at }: SweepSettlement): Promise<void> {
    await this.source.query(
      `UPDATE sweep_item SET outcome = $3, skip = $4, exit_seq = $5, settled_at = $6
       WHERE sweep_id = $1 AND entry_id = $2 AND outcome IS NULL`,
      [sweepId, entryId, outcome, skip, exitSeq, at],
    );
  }

  /** Of these command ids, those that are in the record, with the number and instant of their event. */
  async recorded(commandIds: readonly string[]): Promise<Map<string, { seq: number; at: Date }>> {
    const rows = await this.source.query<{ id: string; seq: number; at: Date }[]>(
      'SELECT command_id AS id, seq, at FROM entry_event WHERE command_id = ANY($1)',
      [commandIds],
    );
    return new Map(rows.map(({ id, seq, at }) => [id, { seq, at }]));
  }

  counts(sweepId: string): Promise<SweepCount[]> {
    return this.source.query<SweepCount[]>(
      'SELECT verdict, outcome, count(*) AS count FROM sweep_item WHERE sweep_id = $1 GROUP BY verdict, outcome',
      [sweepId],
    );
  }

  /** Throws BadCursor. */
  async list(
    sweepId: string,
    { verdict, outcome }: { verdict?: SweepVerdict; outcome?: SweepOutcome },
    page: PageRequest = {},
  ): Promise<Page<SweepItem>> {
    const limit = limitOf(page);
    const conditions = new Conditions()
      .add('i.sweep_id = ?', sweepId)
      .addIf('i.verdict = ?', verdict)
      .addIf('i.outcome = ?', outcome);
    if (page.cursor) conditions.add('i.entry_id > ?', ...decodeCursor(page.cursor, [PATTERNS.uuid]));
    const rows = await this.source.query<SweepItem[]>(
      `SELECT ${ENTRY_COLUMNS}, i.verdict, i.reasons, i.outcome, i.skip, i.exit_seq AS "exitSeq",
         i.settled_at AS "settledAt"
       FROM sweep_item i JOIN entry e ON e.id = i.entry_id ${conditions.where}
       ORDER BY i.entry_id LIMIT ${String(limit + 1)}`,
      conditions.parameters,
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
