import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { EventActor } from './transition.js';

export const sha256 = (content: string | Uint8Array): Buffer => createHash('sha256').update(content).digest();

/** RFC 8785. Undefined properties count as absent, as in the JSON that the database keeps. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(JSON.parse(JSON.stringify(value)));
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}

/** An event as it is chained. `at` is a UTC instant with milliseconds. */
export interface ChainedEvent {
  entryId: string;
  seq: number;
  type: string;
  at: string;
  actor: EventActor;
  commandId: string;
  article: string;
  from: string | null;
  to: string;
  data: Record<string, unknown>;
  sealed: Buffer | null;
  previousHash: Buffer | null;
}

/**
 * SHA-256 over the canonical JSON of the event; the sealed part enters by its hash, so that the chain still verifies
 * when its key has been destroyed. Each hash covers the one before: no event can be changed, dropped or moved.
 */
export function eventHash(event: ChainedEvent): Buffer {
  const { entryId, seq, type, at, actor, commandId, article, from, to, data, sealed, previousHash } = event;
  return sha256(
    canonicalJson({
      ...{ entryId, seq, type, at, actor, commandId, article, from, to, data },
      sealedHash: sealed ? sha256(sealed).toString('hex') : null,
      previousHash: previousHash?.toString('hex') ?? null,
    }),
  );
}
