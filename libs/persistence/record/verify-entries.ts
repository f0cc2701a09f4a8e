import type { EntityManager } from 'typeorm';
import { isEnded, type EntryState } from '../../rules/procedure/states.js';
import { eventHash } from './event-hash.js';
import type { EventActor } from './transition.js';
import { subjectCommitment } from './subject-commitment.js';
import type { FaultSink } from './verify-record.js';

interface EventRow {
  entryId: string;
  seq: number;
  type: string;
  at: Date;
  actor: EventActor;
  commandId: string;
  article: string;
  from: string | null;
  to: string;
  data: Record<string, unknown>;
  sealed: Buffer | null;
  previousHash: Buffer | null;
  hash: Buffer;
}

/** The entry's row as far as the chain answers for it. */
interface EntryHead extends Record<string, unknown> {
  id: string;
  seq: number;
  state: EntryState;
  open: boolean;
  headHash: Buffer;
  subjectId: string;
  subjectSalt: Buffer | null;
  erased: boolean;
}

/** One entry's chain while it is walked. */
interface Chain {
  entryId: string;
  last: EventRow | null;
  opening: Record<string, unknown>;
}

const EVENTS = `
SELECT entry_id AS "entryId", seq, type, at, actor, command_id AS "commandId", article, state_from AS "from",
  state_to AS "to", data, sealed, previous_hash AS "previousHash", hash
FROM entry_event WHERE (entry_id, seq) > ($1, $2) ORDER BY entry_id, seq LIMIT $3`;

const HEADS = `
SELECT id, seq, state, "open", head_hash AS "headHash", no, list_kind AS "listKind", subject_id AS "subjectId",
  subject_kind AS "subjectKind", field_code AS "fieldCode", department_id AS "departmentId",
  standard_version_id AS "standardVersionId", pack_code AS "packCode", pack_version AS "packVersion",
  maker_id AS "makerId", predecessor_id AS "predecessorId", subject_salt AS "subjectSalt",
  EXISTS (SELECT FROM erasure x WHERE x.entry_id = entry.id AND x.subject_id = entry.subject_id) AS erased
FROM entry WHERE id = ANY($1)`;

const WITHOUT_EVENTS = `
SELECT id FROM entry e WHERE NOT EXISTS (SELECT FROM entry_event v WHERE v.entry_id = e.id)`;

const NIL = '00000000-0000-0000-0000-000000000000';

/** Walks the chains of all entries in pages; the memory it takes does not grow with the record. */
export async function verifyEntries(
  manager: EntityManager,
  fault: FaultSink,
  pageSize: number,
): Promise<{ entries: number; events: number }> {
  const counts = { entries: 0, events: 0 };
  let chain: Chain | null = null;
  for (let after: [string, number] | null = [NIL, 0]; after;) {
    const page: EventRow[] = await manager.query<EventRow[]>(EVENTS, [...after, pageSize]);
    const ended: Chain[] = [];
    for (const event of page) {
      if (chain && chain.entryId !== event.entryId) ended.push(chain);
      chain = follow(chain?.entryId === event.entryId ? chain : null, event, fault);
    }
    const last = page.at(-1);
    after = last && page.length === pageSize ? [last.entryId, last.seq] : null;
    if (!after && chain) ended.push(chain);
    await compareWithRows(manager, ended, fault);
    counts.events += page.length;
    counts.entries += ended.length;
  }
  for (const { id } of await manager.query<{ id: string }[]>(WITHOUT_EVENTS)) {
    fault({ chain: 'entry', id, seq: null, fault: 'the entry has no events' });
  }
  return counts;
}

/** Takes one event into its chain, and tells what is wrong with it. */
function follow(chain: Chain | null, event: EventRow, fault: FaultSink): Chain {
  for (const what of faultsOf(event, chain?.last ?? null)) {
    fault({ chain: 'entry', id: event.entryId, seq: event.seq, fault: what });
  }
  const opening = chain?.opening ?? (event.data['entry'] as Record<string, unknown> | undefined) ?? {};
  return { entryId: event.entryId, last: event, opening };
}

const BEGINNING = { seq: 0, hash: null, to: null };

function faultsOf(event: EventRow, previous: EventRow | null): string[] {
  const before = previous ?? BEGINNING;
  const content = eventHash({ ...event, at: event.at.toISOString() });
  const faults: [boolean, string][] = [
    [event.seq !== before.seq + 1, 'an event before it is missing'],
    [!sameHash(event.previousHash, before.hash), 'it does not follow from the event before it'],
    [event.from !== before.to, 'its former state is not the state before it'],
    [!content.equals(event.hash), 'its content was changed'],
  ];
  return faults.filter(([found]) => found).map(([, what]) => what);
}

const sameHash = (a: Buffer | null, b: Buffer | null): boolean => (a && b ? a.equals(b) : a === b);

async function compareWithRows(
  manager: EntityManager,
  chains: readonly Chain[],
  fault: FaultSink,
): Promise<void> {
  if (chains.length === 0) return;
  const rows = await manager.query<EntryHead[]>(HEADS, [chains.map(({ entryId }) => entryId)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const { entryId, last, opening } of chains) {
    const row = byId.get(entryId);
    for (const what of row && last ? disagreements(row, last, opening) : ['the entry has no row']) {
      fault({ chain: 'entry', id: entryId, seq: last?.seq ?? null, fault: what });
    }
  }
}

/** Where the entry's row says something else than its record. */
function disagreements(row: EntryHead, last: EventRow, opening: Record<string, unknown>): string[] {
  const faults: string[] = [];
  if (row.seq > last.seq) faults.push(`events after it are missing up to ${String(row.seq)}`);
  if (row.seq < last.seq) faults.push('the entry stands before it');
  if (row.seq === last.seq && !row.headHash.equals(last.hash))
    faults.push('the entry ends with another event');
  if (row.state !== last.to) faults.push('the entry is in another state');
  if (row.open !== !isEnded(row.state)) faults.push('the entry is open and ended, or neither');
  const told = { ...row, ...subjectTold(row, opening) };
  const moved = Object.keys(opening).filter((key) => opening[key] !== told[key]);
  return [...faults, ...moved.map((key) => `the entry's ${key} is not that of its first event`)];
}

/** Whose entry it is, in the way of its first event; after an erasure nobody can tell any more. */
function subjectTold(row: EntryHead, opening: Record<string, unknown>): Record<string, unknown> {
  if (row.erased) return { subject: opening['subject'], subjectId: opening['subjectId'] };
  return row.subjectSalt ? { subject: subjectCommitment(row.subjectSalt, row.subjectId) } : {};
}
