import type { DataSource } from 'typeorm';
import { verifyAudit } from './verify-audit.js';
import { verifyChains } from './verify-chains.js';
import { verifyEntries } from './verify-entries.js';

/** Something that cannot have come from the service. `seq` is the event's or line's number, null for the whole. */
export interface RecordFault {
  chain: 'entry' | 'subject' | 'case' | 'correction' | 'audit';
  /** The entry's, subject's or case's id; null for the audit log. */
  id: string | null;
  seq: number | null;
  fault: string;
}

export type FaultSink = (fault: RecordFault) => void;

export interface Verification {
  entries: number;
  events: number;
  subjectActs: number;
  caseEvents: number;
  correctionEvents: number;
  auditLines: number;
  faults: number;
}

/**
 * Recomputes every chain of the record and of the audit log, and compares entries with their last events. Faults are
 * told one by one as they are found. It reads one snapshot: a service that runs meanwhile causes no false alarm.
 */
export async function verifyRecord(
  source: DataSource,
  onFault: FaultSink,
  pageSize = 2000,
): Promise<Verification> {
  let faults = 0;
  const tell: FaultSink = (fault) => {
    faults += 1;
    onFault(fault);
  };
  return source.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('SET TRANSACTION READ ONLY');
    const counts = await verifyEntries(manager, tell, pageSize);
    const beside = await verifyChains(manager, tell, pageSize);
    const auditLines = await verifyAudit(manager, tell, pageSize);
    return { ...counts, ...beside, auditLines, faults };
  });
}
