import type { EntityManager } from 'typeorm';
import type { CorrectionEventEntity } from '../entities/correction-event.entity.js';
import type { RemedyEventEntity } from '../entities/remedy-event.entity.js';
import type { SubjectEventEntity } from '../entities/subject-event.entity.js';
import { correctionEventHash } from './correction-hash.js';
import { remedyEventHash } from './remedy-hash.js';
import { subjectEventHash } from './subject-event-hash.js';
import type { FaultSink, RecordFault } from './verify-record.js';

/** What every chained event has, whatever its chain is about. */
interface Link {
  seq: number;
  previousHash: Buffer | null;
  hash: Buffer;
}

/** Chains beside those of the entries: one for each owner, from its first event on. */
interface ChainKind<E extends Link> {
  chain: RecordFault['chain'];
  table: string;
  columns: string;
  owner: { column: string; of: (event: E) => string };
  hashOf: (event: E) => Buffer;
  /** Where the owner's row keeps the last event of its chain, if it does. */
  heads: { table: string; id: string } | null;
}

const COMMON = `id, seq, type, at, actor, article, data, sealed, previous_hash AS "previousHash", hash`;

const SUBJECTS: ChainKind<SubjectEventEntity> = {
  chain: 'subject',
  table: 'subject_event',
  columns: `subject_id AS "subjectId", effective_on AS "effectiveOn", fingerprint`,
  owner: { column: 'subject_id', of: ({ subjectId }) => subjectId },
  hashOf: subjectEventHash,
  heads: null,
};

const CASES: ChainKind<RemedyEventEntity> = {
  chain: 'case',
  table: 'remedy_event',
  columns: `case_id AS "caseId", state_from AS "stateFrom", state_to AS "stateTo", outcome`,
  owner: { column: 'case_id', of: ({ caseId }) => caseId },
  hashOf: remedyEventHash,
  heads: { table: 'remedy_case', id: 'id' },
};

const CORRECTIONS: ChainKind<CorrectionEventEntity> = {
  chain: 'correction',
  table: 'correction_event',
  columns: `entry_id AS "entryId"`,
  owner: { column: 'entry_id', of: ({ entryId }) => entryId },
  hashOf: correctionEventHash,
  heads: { table: 'correction', id: 'entry_id' },
};

const NIL = '00000000-0000-0000-0000-000000000000';

/** Walks the chains of acts on subjects, of cases and of corrections in pages. Answers how many events each has. */
export async function verifyChains(
  manager: EntityManager,
  fault: FaultSink,
  pageSize: number,
): Promise<{ subjectActs: number; caseEvents: number; correctionEvents: number }> {
  return {
    subjectActs: await walk(SUBJECTS, manager, fault, pageSize),
    caseEvents: await walk(CASES, manager, fault, pageSize),
    correctionEvents: await walk(CORRECTIONS, manager, fault, pageSize),
  };
}

async function walk<E extends Link>(
  kind: ChainKind<E>,
  manager: EntityManager,
  fault: FaultSink,
  pageSize: number,
): Promise<number> {
  const { chain, table, columns, owner } = kind;
  const sql = `SELECT ${COMMON}, ${columns} FROM ${table} WHERE (${owner.column}, seq) > ($1, $2)
    ORDER BY ${owner.column}, seq LIMIT $3`;
  let last: E | null = null;
  for (let count = 0; ;) {
    const after: unknown[] = last ? [owner.of(last), last.seq] : [NIL, 0];
    const page: E[] = await manager.query<E[]>(sql, [...after, pageSize]);
    for (const event of page) {
      const id = owner.of(event);
      const before = last && owner.of(last) === id ? last : null;
      for (const what of faultsOf(kind, event, before)) fault({ chain, id, seq: event.seq, fault: what });
      last = event;
    }
    count += page.length;
    if (page.length < pageSize) {
      await compareWithHeads(kind, manager, fault);
      return count;
    }
  }
}

function faultsOf<E extends Link>({ hashOf }: ChainKind<E>, event: E, before: E | null): string[] {
  const faults: string[] = [];
  if (event.seq !== (before?.seq ?? 0) + 1) faults.push('an act before it is missing');
  const follows = before ? event.previousHash?.equals(before.hash) : event.previousHash === null;
  if (!follows) faults.push('it does not follow from the act before it');
  if (!hashOf(event).equals(event.hash)) faults.push('its content was changed');
  return faults;
}

async function compareWithHeads<E extends Link>(
  { chain, table, owner, heads }: ChainKind<E>,
  manager: EntityManager,
  fault: FaultSink,
): Promise<void> {
  if (!heads) return;
  const torn = await manager.query<{ id: string; seq: number }[]>(
    `SELECT h.${heads.id} AS id, h.seq FROM ${heads.table} h LEFT JOIN LATERAL (
       SELECT seq, hash FROM ${table} v WHERE v.${owner.column} = h.${heads.id} ORDER BY seq DESC LIMIT 1) v ON true
     WHERE v.seq IS DISTINCT FROM h.seq OR v.hash IS DISTINCT FROM h.head_hash`,
  );
  for (const { id, seq } of torn) fault({ chain, id, seq, fault: 'it does not end where its row says' });
}
