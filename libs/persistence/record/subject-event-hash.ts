import type { SubjectEventEntity } from '../entities/subject-event.entity.js';
import { canonicalJson, sha256 } from './event-hash.js';

/** SHA-256 over the canonical JSON of the act; the sealed part enters by its hash, as in the record of entries. */
export function subjectEventHash(event: Omit<SubjectEventEntity, 'hash'>): Buffer {
  const { id, subjectId, seq, type, at, effectiveOn, actor, article, data, sealed, fingerprint } = event;
  return sha256(
    canonicalJson({
      ...{ id, subjectId, seq, type, at: at.toISOString(), effectiveOn, actor, article, data },
      sealedHash: sha256(sealed).toString('hex'),
      fingerprint: fingerprint.toString('hex'),
      previousHash: event.previousHash?.toString('hex') ?? null,
    }),
  );
}
