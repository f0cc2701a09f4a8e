import type { EntityManager } from 'typeorm';
import { RecordConflict } from './record-errors.js';
import type { ComputedDeadline, FoundAhead, TransitionRecorded } from './transition.js';

interface RecordedEvent {
  entryId: string;
  seq: number;
  at: Date;
  no: string;
  deadlines: ComputedDeadline[] | null;
}

const BY_COMMAND = `
SELECT v.entry_id AS "entryId", v.seq, v.at, e.no, v.data->'deadlines' AS deadlines
FROM entry_event v JOIN entry e ON e.id = v.entry_id
WHERE v.command_id = $1`;

/**
 * What a command wrote when it was first recorded; null when it never was.
 * @throws RecordConflict when it wrote to another entry
 */
export async function recordedByCommand(
  manager: EntityManager,
  commandId: string,
  entryId: string,
): Promise<(TransitionRecorded & { outcome: 'repeated' }) | null> {
  const [event] = await manager.query<RecordedEvent[]>(BY_COMMAND, [commandId]);
  if (!event) return null;
  if (event.entryId !== entryId) throw new RecordConflict('command of another entry');
  return {
    outcome: 'repeated',
    seq: event.seq,
    at: event.at.toISOString(),
    entryNo: event.no,
    deadlines: event.deadlines ?? [],
  };
}

/** Seq and facts of an entry as the record has them. */
export async function standing(manager: EntityManager, entryId: string): Promise<FoundAhead | null> {
  const sql = 'SELECT seq, facts FROM entry WHERE id = $1';
  const [row] = await manager.query<Omit<FoundAhead, 'outcome'>[]>(sql, [entryId]);
  return row ? { outcome: 'ahead', ...row } : null;
}
