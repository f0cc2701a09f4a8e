import type { EntityManager } from 'typeorm';
import type { DeadlineKind, LedgerEvent } from '../../rules/procedure/commands.js';
import { eventHash } from './event-hash.js';
import { RecordMissing } from './record-errors.js';
import { recordedByCommand } from './record-reader.js';
import { lockEntry } from './record-writer.js';
import type { EventActor } from './transition.js';

/** What became of an entry outside of its procedure: it changes neither its state nor what may be done next. */
export interface LedgerEntry {
  entryId: string;
  /** The same id again is the same event. */
  id: string;
  type: LedgerEvent;
  /** ISO 8601. */
  at: string;
  article: string;
  /** Public codes, dates and ids only. */
  data: Record<string, unknown>;
  /** Who said so; without it, the service. What the command of this id sealed is sealed in the event. */
  actor?: EventActor;
  meets?: DeadlineKind;
}

const APPEND = `
WITH event AS (
  INSERT INTO entry_event (entry_id, seq, type, at, actor, command_id, article, state_from, state_to, data,
    previous_hash, hash, sealed)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, $10, $11, $13)
),
settled AS (
  UPDATE deadline SET status = 'met', settled_at = $4 WHERE entry_id = $1 AND status = 'open' AND kind = $12
)
UPDATE entry SET seq = $2, head_hash = $11, facts = facts #- ARRAY['deadlines', coalesce($12, '')], updated_at = $4,
  next_due_at = (SELECT min(due_at) FROM deadline
    WHERE entry_id = $1 AND status = 'open' AND kind IS DISTINCT FROM $12)
WHERE id = $1`;

/**
 * Appends to an entry's chain beside its workflow, which finds the record ahead and adopts it when it writes next.
 * An entry whose workflow has ended still has a ledger: its exit is filed and announced.
 * @throws RecordMissing
 */
export async function appendToLedger(
  manager: EntityManager,
  { entryId, id, type, at, article, data, meets, actor = { system: 'service' } }: LedgerEntry,
): Promise<void> {
  const entry = await lockEntry(manager, entryId, id);
  if (!entry) throw new RecordMissing('the entry');
  if (await recordedByCommand(manager, id, entryId)) return;
  const event = {
    ...{ entryId, seq: entry.seq + 1, type, at: new Date(at).toISOString(), commandId: id, article, data },
    ...{ actor, from: entry.state, to: entry.state },
    ...{ sealed: entry.sealed, previousHash: entry.headHash },
  };
  await manager.query(APPEND, [
    ...[entryId, event.seq, type, event.at, JSON.stringify(event.actor), id, article, entry.state],
    ...[JSON.stringify(data), entry.headHash, eventHash(event), meets ?? null, entry.sealed],
  ]);
}
