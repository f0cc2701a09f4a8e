import type { EntityManager } from 'typeorm';

/** Of one subject under whatever numbers: see `subject.root_id`. */
const KIN = `
SELECT s.root_id AS root FROM entry e JOIN subject s ON s.id = e.subject_id WHERE e.id = $1`;
const ROOT = 'SELECT root_id AS root FROM subject WHERE id = $1';
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('subject/' || $1, 0))`;

/**
 * Takes the subject's lock until the transaction ends, and answers the subject's root. Every listing takes it before it
 * is written, so that listings of one subject come one after another. A succession may change the root meanwhile: then
 * the new one is locked too.
 */
export async function lockSubjectOf(manager: EntityManager, entryId: string): Promise<string> {
  return lockRoot(manager, KIN, entryId);
}

/** As {@link lockSubjectOf}, by the subject's own id. */
export async function lockSubject(manager: EntityManager, subjectId: string): Promise<string> {
  return lockRoot(manager, ROOT, subjectId);
}

/**
 * As {@link lockSubject}, for several at once: locks are taken in one order, so that two who join the same subjects wait
 * for each other. Answers the roots in the order of the ids. When a root moves meanwhile a further lock may come out of
 * order: the database ends one of the two, who tries again.
 */
export async function lockSubjects(manager: EntityManager, subjectIds: readonly string[]): Promise<string[]> {
  const locked = new Set<string>();
  for (;;) {
    const roots = await rootsOf(manager, subjectIds);
    const missing = [...new Set(roots)].filter((root) => !locked.has(root)).sort();
    if (missing.length === 0) return roots;
    for (const root of missing) {
      await manager.query(LOCK, [root]);
      locked.add(root);
    }
  }
}

async function rootsOf(manager: EntityManager, subjectIds: readonly string[]): Promise<string[]> {
  const roots: string[] = [];
  for (const id of subjectIds) {
    const [row] = await manager.query<{ root: string }[]>(ROOT, [id]);
    roots.push(row?.root ?? id);
  }
  return roots;
}

async function lockRoot(manager: EntityManager, sql: string, id: string): Promise<string> {
  const root = async (): Promise<string> => {
    const [row] = await manager.query<{ root: string }[]>(sql, [id]);
    return row?.root ?? id;
  };
  let locked: string;
  let present = await root();
  do {
    locked = present;
    await manager.query(LOCK, [locked]);
    present = await root();
  } while (present !== locked);
  return locked;
}

const ADVERSE = `
SELECT e.id FROM entry e JOIN subject s ON s.id = e.subject_id
WHERE s.root_id = $1 AND e."open" AND e.list_kind IN ('black', 'watch') AND e.state IN ('recognised', 'listed')
ORDER BY e.list_kind, e.id LIMIT 1`;

/** An entry in force on a black or watch list, of any department; null: there is none. Ask under the lock. */
export async function adverseEntryOf(manager: EntityManager, root: string): Promise<string | null> {
  const [row] = await manager.query<{ id: string }[]>(ADVERSE, [root]);
  return row?.id ?? null;
}
