import type { Dossier, IdentityDocument, RecognitionBasis } from '../../../libs/persistence/dossier.js';
import type { StagedDraft } from '../../../libs/persistence/staged-draft.js';
import { identifierOf, type PreliminaryRow } from '../../../libs/rules/preliminary-list/row.js';

const documentOf = (type: string | null, number: string | null): IdentityDocument | null =>
  type === null || number === null ? null : { type, number };

/** What §八 says of a checked row, as it is sealed; types of documents are codes. */
function dossierOf(row: PreliminaryRow, furtherBases: readonly RecognitionBasis[]): Dossier {
  const head = row.legalRepresentative;
  return {
    ...{ name: row.name, uscc: row.uscc, lei: row.lei, facts: row.facts, remarks: row.remark },
    document: documentOf(row.documentType, row.documentNumber),
    legalRepresentative: head && {
      name: head.name,
      document: documentOf(head.documentType, head.documentNumber),
    },
    bases: [row.basis, ...furtherBases],
    conductDate: row.occurredOn,
    proposedValidityMonths: row.validityMonths,
    proposedRepairable: row.repairable,
  };
}

/** A checked row as the draft it becomes: the same for a file's row and for one entered by hand. */
export function stagedDraftOf(
  row: PreliminaryRow,
  furtherBases: readonly RecognitionBasis[] = [],
): StagedDraft {
  const identifier = identifierOf(row);
  if (!identifier) throw new Error('a checked row without an identifier');
  const { scheme, value } = identifier;
  return {
    subject: { kind: row.subjectKind, scheme, value },
    fieldCode: row.field,
    dossier: dossierOf(row, furtherBases),
  };
}
