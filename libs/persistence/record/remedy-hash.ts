import type { RemedyEventEntity } from '../entities/remedy-event.entity.js';
import { canonicalJson, sha256 } from './event-hash.js';

/** SHA-256 over the canonical JSON of the event; the sealed part enters by its hash, as in the record of entries. */
export function remedyEventHash(event: Omit<RemedyEventEntity, 'hash'>): Buffer {
  const { id, caseId, seq, type, at, actor, article, stateFrom, stateTo, outcome, data, sealed } = event;
  return sha256(
    canonicalJson({
      ...{ id, caseId, seq, type, at: at.toISOString(), actor, article, stateFrom, stateTo, outcome, data },
      sealedHash: sealed ? sha256(sealed).toString('hex') : null,
      previousHash: event.previousHash?.toString('hex') ?? null,
    }),
  );
}
