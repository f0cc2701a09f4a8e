import type { EntityManager } from 'typeorm';
import type { EntryFacts } from '../../rules/procedure/facts.js';
import type { DeadlineRow } from './computed-deadline.js';
import { eventHash, type ChainedEvent } from './event-hash.js';
import type { EntryHeader } from './transition.js';

/** The entry as it stands while its row is locked, with the sealed part of the command at hand. */
export interface LockedEntry {
  seq: number;
  no: string;
  state: string;
  facts: EntryFacts;
  headHash: Buffer;
  sealed: Buffer | null;
}

/** Shared by transitions, exclusive for an edit of the calendar: no deadline is counted on a calendar just replaced. */
export const CALENDAR_LOCK = 7_300_001;

/** What is counted until the transaction ends is counted on the present calendar. */
export async function keepCalendar(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock_shared($1)', [CALENDAR_LOCK]);
}

const LOCK = `
SELECT e.seq, e.no, e.state, e.facts, e.head_hash AS "headHash", c.sealed, pg_advisory_xact_lock_shared($3)
FROM entry e LEFT JOIN command c ON c.id = $2 AND c.entry_id = e.id
WHERE e.id = $1 FOR UPDATE OF e`;

/** Locks the entry's row: writers of one entry come one after another. Null when there is no such entry. */
export async function lockEntry(
  manager: EntityManager,
  entryId: string,
  commandId: string,
): Promise<LockedEntry | null> {
  const [row] = await manager.query<LockedEntry[]>(LOCK, [entryId, commandId, CALENDAR_LOCK]);
  return row ?? null;
}

const BEGIN_ENTRY = `
SELECT pg_advisory_xact_lock_shared($2), (SELECT sealed FROM command WHERE id = $1) AS sealed`;

/** The sealed part of the first command; an entry that is not there yet has no row to lock. */
export async function beginEntry(manager: EntityManager, commandId: string): Promise<Buffer | null> {
  const [row] = await manager.query<{ sealed: Buffer | null }[]>(BEGIN_ENTRY, [commandId, CALENDAR_LOCK]);
  return row?.sealed ?? null;
}

/** What one write changes besides appending its event. */
export interface Projection {
  facts: EntryFacts;
  closes: boolean;
  opened: DeadlineRow[];
  met: readonly string[];
  cancelled: readonly string[];
  workflowId: string;
}

const EVENT = `
event AS (
  INSERT INTO entry_event (entry_id, seq, type, at, actor, command_id, article, state_from, state_to, data, sealed,
    previous_hash, hash)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
),
opened AS (
  INSERT INTO deadline (id, entry_id, kind, term, after, counted_from, due_at, due_on, certainty, explanation,
    calendar_revision, set_by_seq)
  SELECT id, $1, kind, term, after, "countedFrom", "dueAt", "dueOn", certainty, explanation, "calendarRevision", $2
  FROM jsonb_to_recordset($14) AS d(id uuid, kind text, term jsonb, after jsonb, "countedFrom" text,
    "dueAt" timestamptz, "dueOn" date, certainty text, explanation jsonb, "calendarRevision" int)
)`;

const FIRST = `
WITH ${EVENT}
INSERT INTO entry (id, no, list_kind, subject_id, subject_kind, field_code, department_id, standard_version_id,
  pack_code, pack_version, terms, state, facts, seq, head_hash, maker_id, drafted_at, recognised_at, valid_until,
  exited_at, exit_ground, next_due_at, "open", public, import_id, row_key, predecessor_id, workflow_id, updated_at,
  subject_salt)
VALUES ($1, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $9, $15, $2, $13, $32, $4, $16, $17,
  CASE WHEN $18 THEN $4::timestamptz END, $19, $20, NOT $18, $33, $34, $35, $36, $21, $4, $37)`;

const NEXT = `
WITH ${EVENT},
settled AS (
  UPDATE deadline SET status = CASE WHEN kind = ANY($22) THEN 'met' ELSE 'cancelled' END, settled_at = $4
  WHERE entry_id = $1 AND status = 'open' AND kind = ANY($23)
)
UPDATE entry SET
  state = $9, facts = $15, seq = $2, head_hash = $13,
  recognised_at = coalesce($16, recognised_at), valid_until = coalesce($17, valid_until),
  exited_at = CASE WHEN $18 THEN $4::timestamptz ELSE exited_at END, exit_ground = coalesce($19, exit_ground),
  next_due_at = least($20, (
    SELECT min(due_at) FROM deadline WHERE entry_id = $1 AND status = 'open' AND kind <> ALL($23))),
  "open" = NOT $18, workflow_id = $21, public = $24, updated_at = $4
WHERE id = $1`;

/** Appends the event, opens its deadlines and inserts the entry's row: one statement. Answers the event's hash. */
export async function writeFirst(
  manager: EntityManager,
  event: ChainedEvent,
  projection: Projection,
  { header, no, salt }: { header: EntryHeader; no: string; salt: Buffer },
): Promise<void> {
  const { terms } = header;
  await manager.query(FIRST, [
    ...commonParameters(event, projection),
    no,
    header.listKind,
    header.subjectId,
    header.subjectKind,
    header.fieldCode,
    header.departmentId,
    header.standardVersionId,
    terms.packCode,
    terms.packVersion,
    JSON.stringify(terms),
    header.makerId,
    header.public,
    header.importId,
    header.rowKey === null ? null : Buffer.from(header.rowKey, 'hex'),
    header.predecessorId,
    salt,
  ]);
}

/** Appends the event, settles and opens deadlines and updates the entry's locked row: one statement. */
export async function writeNext(
  manager: EntityManager,
  event: ChainedEvent,
  projection: Projection,
): Promise<void> {
  const { met, cancelled, opened } = projection;
  // A kind that is opened again replaces the one that is open.
  const leaving = [...met, ...cancelled, ...opened.map(({ kind }) => kind)];
  await manager.query(NEXT, [
    ...commonParameters(event, projection),
    ...[met, leaving, projection.facts.public ?? false],
  ]);
}

/** $1 … $21 of both statements. */
function commonParameters(event: ChainedEvent, { facts, closes, opened, workflowId }: Projection): unknown[] {
  return [
    event.entryId,
    event.seq,
    event.type,
    event.at,
    JSON.stringify(event.actor),
    event.commandId,
    event.article,
    event.from,
    event.to,
    JSON.stringify(event.data),
    event.sealed,
    event.previousHash,
    eventHash(event),
    JSON.stringify(opened),
    JSON.stringify(facts),
    facts.listedAt,
    facts.deadlines.validity ?? null,
    closes,
    facts.exitGround,
    earliest(opened),
    workflowId,
  ];
}

const earliest = (opened: readonly DeadlineRow[]): string | null =>
  opened.map(({ dueAt }) => dueAt).sort()[0] ?? null;
