import type { Dayjs } from 'dayjs';
import type { ProblemError } from '../api/problem.js';
import type {
  DocumentType,
  DraftEntry,
  DraftList,
  EntryPage,
  RecognitionBasisKind,
  SubjectKind,
} from '../api/types.js';
import { amountIn } from '../commands/duration-units.js';

interface BasisValues {
  kind?: RecognitionBasisKind;
  documentNo?: string;
  date?: Dayjs | null;
}

/** The form as antd holds it. */
export interface DraftValues {
  list: DraftList;
  subjectKind: SubjectKind;
  name?: string;
  uscc?: string;
  documentType?: DocumentType;
  documentNumber?: string;
  legalRepresentative?: { name?: string; documentType?: DocumentType; documentNumber?: string };
  lei?: string;
  field?: string;
  standardVersionId?: string | null;
  facts?: string;
  conductOn?: Dayjs | null;
  bases: BasisValues[];
  proposedValidity?: string | null;
  proposedRepairable?: boolean;
  remarks?: string;
  pack?: string | null;
}

export const blankDraft = (): DraftValues => ({
  list: 'black',
  subjectKind: 'enterprise',
  documentType: 'residentId',
  bases: [{}],
});

/** A black draft of the subject of a watch entry: what is shown unmasked is taken over, numbers of persons are not. */
export function draftFrom({ subject, subjectKind, field }: EntryPage): DraftValues {
  return {
    ...blankDraft(),
    subjectKind,
    ...(subject.name && { name: subject.name }),
    ...(subject.uscc && { uscc: subject.uscc }),
    ...(subject.lei && { lei: subject.lei }),
    field,
  };
}

const dayOf = (day: Dayjs | null | undefined): string | undefined => day?.format('YYYY-MM-DD');
const textOf = (text: string | null | undefined): string | undefined => text?.trim() || undefined;

/** Without what was left blank: the service takes a value or none. */
function given<Shape extends object>(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Shape;
}

function representativeOf({ legalRepresentative: who }: DraftValues): DraftEntry['legalRepresentative'] {
  const name = textOf(who?.name);
  if (!name) return undefined;
  return {
    name,
    documentType: who?.documentType ?? 'residentId',
    documentNumber: textOf(who?.documentNumber) ?? '',
  };
}

/** What identifies the subject: a person by a document, the others by their code and representative. */
function identityOf(values: DraftValues): Partial<DraftEntry> {
  if (values.subjectKind === 'naturalPerson') {
    const { documentType, documentNumber } = values;
    return { ...(documentType && { documentType }), documentNumber: textOf(documentNumber) };
  }
  return {
    uscc: textOf(values.uscc),
    lei: textOf(values.lei),
    legalRepresentative: representativeOf(values),
  };
}

/** What may be proposed for the list: only on the black one can anybody repair. */
function proposalOf({ list, proposedValidity, proposedRepairable }: DraftValues): Partial<DraftEntry> {
  const months = proposedValidity ? amountIn(proposedValidity, 'M') : null;
  return given({
    proposedValidityMonths: months ?? undefined,
    proposedRepairable: list === 'black' ? proposedRepairable : undefined,
  });
}

/** Where a draft comes from: the watch entry that a black one ends, or an accepted lead. */
export interface DraftOrigin {
  movedFrom?: string;
  leadId?: string;
}

/** The form as the service takes it. */
export function bodyOf(values: DraftValues, { movedFrom, leadId }: DraftOrigin = {}): DraftEntry {
  return given({
    list: values.list,
    subjectKind: values.subjectKind,
    name: textOf(values.name) ?? '',
    ...given(identityOf(values)),
    field: values.field ?? '',
    standardVersionId: values.standardVersionId ?? undefined,
    facts: textOf(values.facts) ?? '',
    conductOn: dayOf(values.conductOn),
    bases: values.bases.map(({ kind, documentNo, date }) => ({
      kind: kind as RecognitionBasisKind,
      documentNo: textOf(documentNo) ?? '',
      date: dayOf(date) ?? '',
    })),
    ...proposalOf(values),
    remarks: textOf(values.remarks),
    pack: values.pack ?? undefined,
    movedFrom: values.list === 'black' ? movedFrom : undefined,
    leadId,
  });
}

/** The faults that the service found, each at its field: `bases.0.date` is the date of the first basis. */
export const fieldErrors = ({ problem }: ProblemError): { name: (string | number)[]; errors: string[] }[] =>
  (problem.errors ?? []).map(({ path, reason }) => ({
    name: path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
    errors: [reason],
  }));
