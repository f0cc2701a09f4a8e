import type { EntityManager } from 'typeorm';
import { isInForce } from '../../rules/procedure/states.js';
import { DuplicateOpenEntry, RuledOut } from './record-errors.js';
import type { EntryHeader, TransitionInput } from './transition.js';

/** Another entry in force of the same list, subject, field and department as $1. */
export const BESIDE = `
SELECT o.id FROM entry e JOIN subject s ON s.id = e.subject_id JOIN subject kin ON kin.root_id = s.root_id
  JOIN entry o ON o.subject_id = kin.id AND o.id <> e.id AND o.list_kind = e.list_kind
    AND o.field_code = e.field_code AND o.department_id = e.department_id
WHERE e.id = $1 AND o."open" AND o.state IN ('recognised', 'listed') ORDER BY o.recognised_at, o.id LIMIT 1`;
const OPEN = `
SELECT 1 FROM entry e JOIN subject s ON s.id = e.subject_id
WHERE s.root_id = $1 AND e."open" AND e.list_kind = $2 AND e.field_code = $3 AND e.department_id = $4 LIMIT 1`;

/** An officer gives up one of two entries that are of one subject. */
export const endsDouble = ({ to, facts }: Pick<TransitionInput, 'to' | 'facts'>): boolean =>
  to === 'exited' && facts.exitGround === 'doubled';

/**
 * Two numbers that turned out to be one subject may each have an open entry of one list, field and department. Of two in
 * force an officer ends one, and only while the other stands; beside one in force an officer lists no second. Answers
 * what the event is to say: the entry that stays. Asked under the subject's lock. Throws RuledOut.
 */
export async function besideDouble(
  manager: EntityManager,
  input: TransitionInput,
): Promise<{ keptEntryId?: string }> {
  const { entryId, from, to, actor } = input;
  const ends = endsDouble(input);
  const lists = 'id' in actor && isInForce(to) && (from === null || !isInForce(from));
  if (!ends && !lists) return {};
  const [other] = await manager.query<{ id: string }[]>(BESIDE, [entryId]);
  if (lists && other) throw new RuledOut('entry-doubled');
  if (ends && !other) throw new RuledOut('not-doubled');
  return other ? { keptEntryId: other.id } : {};
}

/** §十七: a watch listing by law finds an open entry under every number of its subject. Throws DuplicateOpenEntry. */
export async function requireNoOpenWatch(
  manager: EntityManager,
  root: string,
  { listKind, fieldCode, departmentId }: EntryHeader,
): Promise<void> {
  if (listKind !== 'watch') return;
  const found = await manager.query<unknown[]>(OPEN, [root, listKind, fieldCode, departmentId]);
  if (found.length > 0) throw new DuplicateOpenEntry();
}
