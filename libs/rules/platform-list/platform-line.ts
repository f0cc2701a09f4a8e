import { normaliseIdentifier, trimBlanks } from '../identifiers/normalise.js';
import { checkResidentId } from '../identifiers/resident-id.js';
import { checkUscc } from '../identifiers/uscc.js';
import { DOCUMENT_TYPE_LABELS, DOCUMENT_TYPES, type DocumentType } from '../preliminary-list/labels.js';
import { identifierOf } from '../preliminary-list/row.js';
import type { ListKind } from '../words.js';

/** The columns of a platform's list. Names of subjects are not among them: nothing here matches by name. */
export const PLATFORM_COLUMNS = ['list', 'uscc', 'idNumber', 'documentType', 'reference'] as const;
export type PlatformColumn = (typeof PLATFORM_COLUMNS)[number];

/** A line as it came; what is missing is empty. */
export type RawPlatformLine = Record<PlatformColumn, string>;

/** A listing on a platform: on which list, whose number, and the platform's own reference. */
export interface PlatformLine {
  list: PlatformList;
  scheme: 'uscc' | 'residentId' | 'otherDocument';
  value: string;
  reference: string;
}

/** The lists of a platform that are compared with ours (§六, §七). */
export type PlatformList = Extract<ListKind, 'red' | 'black' | 'watch'>;

export interface PlatformLineFault {
  column: PlatformColumn;
  fault: string;
}

export type CheckedPlatformLine =
  { ok: true; line: PlatformLine } | { ok: false; faults: PlatformLineFault[] };

const LISTS: ReadonlyMap<string, PlatformList> = new Map([
  ...(['red', 'black', 'watch'] as const).map((list): [string, PlatformList] => [list, list]),
  ['红名单', 'red'],
  ['黑名单', 'black'],
  ['重点关注名单', 'watch'],
]);
const DOCUMENTS: ReadonlyMap<string, DocumentType> = new Map([
  ...DOCUMENT_TYPES.map((type): [string, DocumentType] => [type, type]),
  ...DOCUMENT_TYPE_LABELS,
]);
const REFERENCE = /^[\p{L}\p{N}\p{P}\p{S} ]{1,100}$/u;

/**
 * Checks one line. The reference is kept as it stands, so it must not hold the subject's number.
 * @param today Shanghai date `YYYY-MM-DD`
 */
export function checkPlatformLine(raw: RawPlatformLine, today: string): CheckedPlatformLine {
  const faults: PlatformLineFault[] = [];
  const fault = (column: PlatformColumn, text: string): null => {
    faults.push({ column, fault: text });
    return null;
  };
  const list = LISTS.get(trimBlanks(raw.list)) ?? fault('list', 'not red, black or watch');
  const identifier = identifierIn(raw, today, fault);
  const reference = referenceIn(raw, fault);
  if (identifier && reference?.includes(identifier.number)) fault('reference', 'holds the number itself');
  if (faults.length > 0 || !list || !identifier || !reference) return { ok: false, faults };
  const { scheme, value } = identifier;
  return { ok: true, line: { list, scheme, value, reference } };
}

type Fault = (column: PlatformColumn, text: string) => null;

function referenceIn(raw: RawPlatformLine, fault: Fault): string | null {
  const reference = trimBlanks(raw.reference);
  if (reference === '') return fault('reference', 'required');
  return REFERENCE.test(reference) ? reference : fault('reference', 'not 1 to 100 visible characters');
}

function identifierIn(raw: RawPlatformLine, today: string, fault: Fault) {
  const uscc = normaliseIdentifier(raw.uscc).value;
  const documentNumber = normaliseIdentifier(raw.idNumber).value;
  if (uscc === '' && documentNumber === '') return fault('uscc', 'this or idNumber is required');
  const type = trimBlanks(raw.documentType);
  const documentType = type === '' ? 'residentId' : (DOCUMENTS.get(type) ?? null);
  if (uscc !== '') {
    const checked = checkUscc(uscc);
    if (!checked.ok) return fault('uscc', checked.fault);
  } else if (documentType === null) return fault('documentType', 'not a kind of document');
  else if (documentType === 'residentId') {
    const checked = checkResidentId(documentNumber, today);
    if (!checked.ok) return fault('idNumber', checked.fault);
  }
  const found = identifierOf({ uscc: uscc || null, documentType, documentNumber });
  return found && { ...found, number: uscc || documentNumber };
}
