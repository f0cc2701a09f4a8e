import type { AuditOutcome } from '../entities/audit-log.entity.js';
import { canonicalJson, sha256 } from './event-hash.js';

/** What one line of the audit log says (R10.4). Codes and ids only: no names, no numbers, no texts. */
export interface AuditContent {
  at: Date;
  actor: Record<string, unknown>;
  action: string;
  targetKind: string | null;
  targetId: string | null;
  outcome: AuditOutcome;
  rule: string | null;
  article: string | null;
  ip: string | null;
  correlationId: string | null;
  details: Record<string, unknown>;
}

/** SHA-256 over the canonical JSON of what a line says; the chain itself is made by the table's trigger. */
export function auditContentHash(content: AuditContent): Buffer {
  const { at, actor, action, targetKind, targetId, outcome, rule, article, ip, correlationId, details } =
    content;
  return sha256(
    canonicalJson({
      ...{ at: at.toISOString(), actor, action, targetKind, targetId, outcome },
      ...{ rule, article, ip, correlationId, details },
    }),
  );
}

/** The link as the trigger computes it: SHA-256 over seq (8 bytes, big-endian), previous hash and content hash. */
export function auditLinkHash(seq: number, previousHash: Buffer, contentHash: Buffer): Buffer {
  const number = Buffer.alloc(8);
  number.writeBigInt64BE(BigInt(seq));
  return sha256(Buffer.concat([number, previousHash, contentHash]));
}
