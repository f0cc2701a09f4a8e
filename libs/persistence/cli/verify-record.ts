import 'reflect-metadata';
import { verifyRecord, type RecordFault } from '../record/verify-record.js';
import { onDatabase, print } from './command-line.js';

/** `npm run verify-record`: proves the chains of the record and of the audit log; exit code 1 on any fault. */
const lineOf = ({ chain, id, seq, fault }: RecordFault): string =>
  `FAULT ${chain === 'audit' ? 'audit log' : `${chain} ${id ?? ''}`}${seq === null ? '' : ` #${String(seq)}`}: ${fault}`;

await onDatabase(async (source) => {
  const counts = await verifyRecord(source, (fault) => {
    print(lineOf(fault));
  });
  const { entries, events, subjectActs, caseEvents, correctionEvents, auditLines, faults } = counts;
  print(
    [
      `${String(entries)} entries with ${String(events)} events, ${String(subjectActs)} acts on subjects,`,
      `${String(caseEvents)} events of cases, ${String(correctionEvents)} of corrections`,
      `and ${String(auditLines)} audit lines verified`,
    ].join(' '),
  );
  print(faults === 0 ? 'The record is whole.' : `The record is not whole: ${String(faults)} found.`);
  return faults === 0 ? 0 : 1;
});
