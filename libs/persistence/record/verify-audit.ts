import type { EntityManager } from 'typeorm';
import { auditContentHash, auditLinkHash, type AuditContent } from './audit-hash.js';
import type { FaultSink } from './verify-record.js';

interface AuditLink extends AuditContent {
  seq: number;
  contentHash: Buffer;
  previousHash: Buffer;
  hash: Buffer;
}

interface Head {
  seq: number;
  hash: Buffer;
}

const BEGINNING: Head = { seq: 0, hash: Buffer.alloc(32) };

const LINES = `
SELECT seq, at, actor, action, target_kind AS "targetKind", target_id AS "targetId", outcome, rule, article, ip,
  correlation_id AS "correlationId", details, content_hash AS "contentHash", previous_hash AS "previousHash", hash
FROM audit_log WHERE seq > $1 ORDER BY seq LIMIT $2`;

/** Walks the audit log's chain from its beginning to the head that the database keeps. Answers how many lines. */
export async function verifyAudit(
  manager: EntityManager,
  fault: FaultSink,
  pageSize: number,
): Promise<number> {
  let last = BEGINNING;
  for (let lines = 0; ;) {
    const page = await manager.query<AuditLink[]>(LINES, [last.seq, pageSize]);
    for (const line of page) {
      for (const what of faultsOf(line, last))
        fault({ chain: 'audit', id: null, seq: line.seq, fault: what });
      last = line;
    }
    lines += page.length;
    if (page.length < pageSize) {
      await compareWithHead(manager, last, fault);
      return lines;
    }
  }
}

function faultsOf(line: AuditLink, previous: Head): string[] {
  const faults: string[] = [];
  if (line.seq !== previous.seq + 1) faults.push('a line before it is missing');
  if (!line.previousHash.equals(previous.hash)) faults.push('it does not follow from the line before it');
  const content = auditContentHash(line);
  const link = auditLinkHash(line.seq, line.previousHash, line.contentHash);
  if (!content.equals(line.contentHash) || !link.equals(line.hash)) faults.push('its content was changed');
  return faults;
}

async function compareWithHead(manager: EntityManager, last: Head, fault: FaultSink): Promise<void> {
  const [head] = await manager.query<Head[]>(`SELECT seq, hash FROM chain_head WHERE name = 'audit_log'`);
  if (head?.seq === last.seq && head.hash.equals(last.hash)) return;
  fault({
    chain: 'audit',
    id: null,
    seq: last.seq,
    fault: 'the log does not end where the head of its chain is',
  });
}
