import type { EntityManager } from 'typeorm';
import type { SubjectEventEntity } from '../entities/subject-event.entity.js';
import { subjectEventHash } from './subject-event-hash.js';
import type { FaultSink } from './verify-record.js';

const EVENTS = `
SELECT id, subject_id AS "subjectId", seq, type, at, effective_on AS "effectiveOn", actor, article, data, sealed,
  fingerprint, previous_hash AS "previousHash", hash
FROM subject_event WHERE (subject_id, seq) > ($1, $2) ORDER BY subject_id, seq LIMIT $3`;

const NIL = '00000000-0000-0000-0000-000000000000';

type Event = SubjectEventEntity;

/** Walks the chains of acts on subjects' identities in pages. Answers how many acts. */
export async function verifySubjects(
  manager: EntityManager,
  fault: FaultSink,
  pageSize: number,
): Promise<number> {
  let last: Event | null = null;
  for (let acts = 0; ;) {
    const page: Event[] = await manager.query<Event[]>(EVENTS, [
      last?.subjectId ?? NIL,
      last?.seq ?? 0,
      pageSize,
    ]);
    for (const event of page) {
      const before = last?.subjectId === event.subjectId ? last : null;
      for (const what of faultsOf(event, before)) {
        fault({ chain: 'subject', id: event.subjectId, seq: event.seq, fault: what });
      }
      last = event;
    }
    acts += page.length;
    if (page.length < pageSize) return acts;
  }
}

function faultsOf(event: Event, before: Event | null): string[] {
  const faults: string[] = [];
  if (event.seq !== (before?.seq ?? 0) + 1) faults.push('an act before it is missing');
  const follows = before ? event.previousHash?.equals(before.hash) : event.previousHash === null;
  if (!follows) faults.push('it does not follow from the act before it');
  if (!subjectEventHash(event).equals(event.hash)) faults.push('its content was changed');
  return faults;
}
