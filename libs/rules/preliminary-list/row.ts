import type { Change } from '../identifiers/normalise.js';
import { halfWidth, withoutBlanks } from '../identifiers/normalise.js';
import type { RecognitionBasisKind, SubjectKind } from '../words.js';
import type { Column } from './columns.js';
import type { DocumentType } from './labels.js';

/** `dateForm`: 2018/9/7, 2018.9.7 or 2018年9月7日, as spreadsheets write them, became 2018-09-07. */
export type RowChange = Change | 'dateForm';

export interface ColumnFault {
  column: Column;
  fault: string;
}
export interface ColumnWarning {
  column: Column;
  warning: string;
}
export interface ColumnChanges {
  column: Column;
  changes: RowChange[];
}

/** A person who heads an organisation. */
export interface LegalRepresentative {
  name: string;
  documentType: DocumentType | null;
  documentNumber: string | null;
}

/** One good row of a preliminary list: codes normalised and checked, dates `YYYY-MM-DD`. Personal data. */
export interface PreliminaryRow {
  subjectKind: SubjectKind;
  name: string;
  uscc: string | null;
  documentType: DocumentType | null;
  documentNumber: string | null;
  legalRepresentative: LegalRepresentative | null;
  lei: string | null;
  /** The code of the field, not its label. */
  field: string;
  facts: string;
  basis: { kind: RecognitionBasisKind; documentNo: string; date: string };
  occurredOn: string | null;
  validityMonths: number | null;
  repairable: boolean | null;
  remark: string | null;
}

/** What identifies a subject: the USCC before a document. `column` is where the file says it. */
export interface SubjectIdentifier {
  scheme: 'uscc' | 'residentId' | 'otherDocument';
  value: string;
  column: Column;
}

/** The identifier of a subject with these codes; null when it has none. */
export function identifierOf({
  uscc,
  documentType,
  documentNumber,
}: Pick<PreliminaryRow, 'uscc' | 'documentType' | 'documentNumber'>): SubjectIdentifier | null {
  if (uscc !== null) return { scheme: 'uscc', value: uscc, column: '统一社会信用代码' };
  if (documentType === null || documentNumber === null) return null;
  const column = '证件号码';
  return documentType === 'residentId'
    ? { scheme: 'residentId', value: documentNumber, column }
    : { scheme: 'otherDocument', value: `${documentType}:${documentNumber}`, column };
}

/**
 * The same for the same candidate in every file: subject, field, document of the basis (R2.1). It names a person:
 * the caller hashes it with a key and keeps only that.
 */
export function rowKeyOf(row: PreliminaryRow): string {
  const identifier = identifierOf(row);
  const documentNo = withoutBlanks(halfWidth(row.basis.documentNo));
  return JSON.stringify([identifier?.scheme ?? null, identifier?.value ?? null, row.field, documentNo]);
}
