import type { RecognitionBasisKind, SubjectKind } from '../words.js';
import { readLei, readName, readRepresentative, readSubjectDocument, readUscc } from './check-identity.js';
import type { Column, RawRow } from './columns.js';
import { BASIS_KIND_LABELS, SUBJECT_KIND_LABELS, YES_NO_LABELS } from './labels.js';
import { RowReading } from './row-reading.js';
import { identifierOf } from './row.js';
import type { ColumnChanges, ColumnFault, ColumnWarning, PreliminaryRow, SubjectIdentifier } from './row.js';

/** What a row is checked against. */
export interface RowContext {
  /** Label → code of the fields known to the service; codes themselves may be keys too. */
  fields: ReadonlyMap<string, string>;
  /** Shanghai date `YYYY-MM-DD`. */
  today: string;
  /** Fewer labels than the template's, where a standard or a list kind takes only some. */
  subjectKinds?: ReadonlyMap<string, SubjectKind>;
  basisKinds?: ReadonlyMap<string, RecognitionBasisKind>;
  /** The pack's bounds, in months; a validity outside them only warns, as it is stated anew at recognition (R3.3). */
  validityMonths?: { min: number; max: number };
}

/** Who is meant, and in which field: known also of rows with faults elsewhere. */
export interface RowSubject {
  identifier: SubjectIdentifier;
  field: string;
}

export type CheckedRow = {
  subject: RowSubject | null;
  normalised: ColumnChanges[];
  warnings: ColumnWarning[];
} & ({ ok: true; value: PreliminaryRow } | { ok: false; faults: ColumnFault[] });

const FACTS_LENGTH = 4000;
const DOCUMENT_NO_LENGTH = 120;
const REMARK_LENGTH = 1000;
const MONTHS = 1200;

function required<Value>(row: RowReading, column: Column, value: Value | null): Value | null {
  if (value === null && row.isEmpty(column)) row.fault(column, 'required');
  return value;
}

function readBasis(row: RowReading, { basisKinds = BASIS_KIND_LABELS, today }: RowContext) {
  const kind = row.word('认定依据类型', basisKinds, 'not a recognition basis of article 4');
  return {
    kind: required(row, '认定依据类型', kind),
    documentNo: row.text('认定依据文号', { required: true, max: DOCUMENT_NO_LENGTH }),
    date: required(row, '认定依据日期', row.date('认定依据日期', today)),
  };
}

function readOccurredOn(row: RowReading, today: string, basisDate: string | null): string | null {
  // Beside a known basis date, which is never in the future, being later than that is the plainer fault.
  const occurredOn = row.date('行为发生日期', basisDate === null ? today : '9999-12-31');
  if (occurredOn === null || basisDate === null || occurredOn <= basisDate) return occurredOn;
  return row.fault('行为发生日期', 'after the basis date');
}

function readValidity(row: RowReading, bounds: RowContext['validityMonths']): number | null {
  const months = row.wholeNumber('有效期(月)', MONTHS);
  if (months !== null && bounds && (months < bounds.min || months > bounds.max)) {
    row.warn('有效期(月)', 'outside the bounds of the policy pack');
  }
  return months;
}

/** Everything but the subject: why it is to be listed, and for how long. */
function readGrounds(row: RowReading, context: RowContext) {
  const field = row.word('领域', context.fields, 'unknown field');
  const basis = readBasis(row, context);
  return {
    field: required(row, '领域', field),
    facts: row.text('列入事由', { required: true, max: FACTS_LENGTH, lines: true }),
    basis,
    occurredOn: readOccurredOn(row, context.today, basis.date),
    validityMonths: readValidity(row, context.validityMonths),
    repairable: row.word('可否修复', YES_NO_LABELS, 'neither 是 nor 否'),
    remark: row.text('备注', { max: REMARK_LENGTH, lines: true }),
  };
}

function readSubject(row: RowReading, { subjectKinds = SUBJECT_KIND_LABELS, today }: RowContext) {
  const subjectKind = required(row, '主体类别', row.word('主体类别', subjectKinds, 'not a kind of subject'));
  return {
    subjectKind,
    name: readName(row),
    uscc: readUscc(row, subjectKind),
    ...readSubjectDocument(row, subjectKind, today),
    legalRepresentative: readRepresentative(row, subjectKind, today),
    lei: readLei(row),
  };
}

/**
 * Checks one row of a preliminary list against the template, §四 and the codes' standards (R2.1). Pure: knows
 * nothing of the other rows. Every fault is named, not only the first.
 */
export function checkRow(raw: RawRow, context: RowContext): CheckedRow {
  const row = new RowReading(raw);
  const read = { ...readSubject(row, context), ...readGrounds(row, context) };
  const { faults, normalised, warnings } = row;
  const identifier = identifierOf(read);
  const subject = identifier && read.field !== null ? { identifier, field: read.field } : null;
  if (faults.length > 0) return { ok: false, subject, normalised, warnings, faults };
  // Without faults nothing required is null: each reader reports what it could not read.
  return { ok: true, subject, normalised, warnings, value: read as PreliminaryRow };
}
