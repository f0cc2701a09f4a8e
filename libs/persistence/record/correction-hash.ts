import type { CorrectionEventEntity } from '../entities/correction-event.entity.js';
import { canonicalJson, sha256 } from './event-hash.js';

/** SHA-256 over the canonical JSON of the event; the sealed part enters by its hash, as in the record of entries. */
export function correctionEventHash(event: Omit<CorrectionEventEntity, 'hash'>): Buffer {
  const { id, entryId, seq, type, at, actor, article, data, sealed } = event;
  return sha256(
    canonicalJson({
      ...{ id, entryId, seq, type, at: at.toISOString(), actor, article, data },
      sealedHash: sealed ? sha256(sealed).toString('hex') : null,
      previousHash: event.previousHash?.toString('hex') ?? null,
    }),
  );
}
