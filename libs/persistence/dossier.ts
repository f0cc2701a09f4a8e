import type { Particulars } from '../rules/redaction/particulars.js';
import type { RecognitionBasisKind, SubjectKind } from '../rules/words.js';

/** A document that identifies a person: its type as officers write it (居民身份证, 护照, …) and its number. */
export interface IdentityDocument {
  type: string;
  number: string;
}

export interface RecognitionBasis {
  kind: RecognitionBasisKind;
  documentNo: string;
  /** Shanghai date. */
  date: string;
}

/**
 * The items of §八 that name or describe the subject. It is kept sealed under the entry's data key and nowhere else;
 * never logged, never in Temporal.
 */
export interface Dossier {
  name: string;
  uscc: string | null;
  document: IdentityDocument | null;
  legalRepresentative: { name: string; document: IdentityDocument | null } | null;
  lei: string | null;
  /** 列入事由 */
  facts: string;
  bases: RecognitionBasis[];
  conductDate: string | null;
  remarks: string | null;
  proposedValidityMonths: number | null;
  proposedRepairable: boolean | null;
}

const documentOf = (document: IdentityDocument | null) => ({
  documentType: document?.type ?? null,
  documentNumber: document?.number ?? null,
});

/** The dossier as the rules of redaction take it. */
export const particularsOf = (kind: SubjectKind, dossier: Dossier): Particulars => ({
  kind,
  name: dossier.name,
  uscc: dossier.uscc,
  lei: dossier.lei,
  ...documentOf(dossier.document),
  legalRepresentative: dossier.legalRepresentative && {
    name: dossier.legalRepresentative.name,
    ...documentOf(dossier.legalRepresentative.document),
  },
});
