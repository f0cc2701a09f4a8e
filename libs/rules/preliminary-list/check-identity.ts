import { checkLei } from '../identifiers/lei.js';
import { checkResidentId } from '../identifiers/resident-id.js';
import { checkUscc } from '../identifiers/uscc.js';
import type { SubjectKind } from '../words.js';
import type { Column } from './columns.js';
import { DOCUMENT_TYPE_LABELS } from './labels.js';
import type { DocumentType } from './labels.js';
import type { RowReading } from './row-reading.js';
import type { LegalRepresentative } from './row.js';

const NAME_LENGTH = 200;

/** Registering authority and class (places 1–2) where they leave no doubt about the kind of subject. */
const USCC_CLASSES: ReadonlyMap<string, SubjectKind> = new Map([
  ['11', 'governmentBody'],
  ['12', 'publicInstitution'],
  ['51', 'socialOrganisation'],
  ['52', 'socialOrganisation'],
  ['53', 'socialOrganisation'],
  ['91', 'enterprise'],
  ['93', 'enterprise'],
]);

/** Documents whose number is built as GB 11643 lays down. */
const RESIDENT_NUMBERS: ReadonlySet<DocumentType> = new Set(['residentId', 'hkMacaoTaiwanResidencePermit']);

/** The normalised USCC, or null when it is missing or wrong. */
export function readUscc(row: RowReading, kind: SubjectKind | null): string | null {
  const column = '统一社会信用代码';
  const code = row.code(column);
  if (code === null) return null;
  const checked = checkUscc(code);
  if (!checked.ok) return row.fault(column, checked.fault);
  for (const warning of checked.warnings) row.warn(column, warning);
  const expected = USCC_CLASSES.get(code.slice(0, 2));
  if (kind !== null && expected !== undefined && expected !== kind)
    row.warn(column, 'belongs to another kind of subject');
  return code;
}

export function readLei(row: RowReading): string | null {
  const code = row.code('LEI');
  if (code === null) return null;
  const checked = checkLei(code);
  return checked.ok ? code : row.fault('LEI', checked.fault);
}

interface IdentityDocument {
  documentType: DocumentType | null;
  documentNumber: string | null;
}

/** Type and number of a document: both or none, the number checked where its structure is known. */
function readDocument(
  row: RowReading,
  typeColumn: Column,
  numberColumn: Column,
  today: string,
): IdentityDocument {
  const documentType = row.word(typeColumn, DOCUMENT_TYPE_LABELS, 'not a kind of document');
  const number = row.code(numberColumn);
  if (number === null) {
    if (!row.isEmpty(typeColumn) && row.isEmpty(numberColumn)) row.fault(numberColumn, 'required');
    return { documentType, documentNumber: null };
  }
  if (row.isEmpty(typeColumn)) row.fault(typeColumn, 'required');
  if (documentType === null || !RESIDENT_NUMBERS.has(documentType))
    return { documentType, documentNumber: number };
  const checked = checkResidentId(number, today);
  return { documentType, documentNumber: checked.ok ? number : row.fault(numberColumn, checked.fault) };
}

/** The subject's own document. Persons must have one; organisations need one only without a USCC. */
export function readSubjectDocument(
  row: RowReading,
  kind: SubjectKind | null,
  today: string,
): IdentityDocument {
  const [type, number] = ['证件类型', '证件号码'] as const;
  if (kind === 'naturalPerson' && row.isEmpty(type) && row.isEmpty(number)) {
    row.fault(type, 'required');
    row.fault(number, 'required');
  } else if (
    kind !== null &&
    kind !== 'naturalPerson' &&
    row.isEmpty('统一社会信用代码') &&
    row.isEmpty(number)
  ) {
    row.fault('统一社会信用代码', 'required');
  }
  return readDocument(row, type, number, today);
}

const REPRESENTATIVE_COLUMNS = ['法定代表人', '法定代表人证件类型', '法定代表人证件号码'] as const;

/** Who heads the organisation. A natural person has nobody: what stands there is not kept. */
export function readRepresentative(
  row: RowReading,
  kind: SubjectKind | null,
  today: string,
): LegalRepresentative | null {
  const [nameColumn, typeColumn, numberColumn] = REPRESENTATIVE_COLUMNS;
  const filled = REPRESENTATIVE_COLUMNS.filter((column) => !row.isEmpty(column));
  if (kind === 'naturalPerson') {
    for (const column of filled) row.warn(column, 'not kept for a natural person');
    return null;
  }
  if (filled.length === 0) return null;
  const name = row.text(nameColumn, { required: true, max: NAME_LENGTH });
  const document = readDocument(row, typeColumn, numberColumn, today);
  return name === null ? null : { name, ...document };
}

export const readName = (row: RowReading): string | null =>
  row.text('主体名称', { required: true, max: NAME_LENGTH });
