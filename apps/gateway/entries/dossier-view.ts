import type { Dossier, IdentityDocument } from '../../../libs/persistence/dossier.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import type { PolicyPack } from '../../../libs/rules/packs/schema.js';
import { publicViewRulesOf, type Particulars } from '../../../libs/rules/redaction/particulars.js';
import { publicText } from '../../../libs/rules/redaction/public-text.js';
import { officerSubject, publicSubject } from '../../../libs/rules/redaction/subject-view.js';
import type { SubjectKind } from '../../../libs/rules/words.js';
import type { BasisShownDto, PersonalDto, PublicViewDto, SubjectShownDto } from './entry-page.dto.js';

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

/** Without masks: only for a stated purpose. */
export function personalView(kind: SubjectKind, dossier: Dossier): PersonalDto {
  const { kind: _, address: __, ...items } = particularsOf(kind, dossier);
  return items;
}

export const basesView = (dossier: Dossier | null): BasisShownDto[] =>
  (dossier?.bases ?? []).map((basis, index) => ({ number: index + 1, ...basis }));

const NOBODY = {
  ...{ name: null, uscc: null, documentType: null, documentNumber: null },
  ...{ legalRepresentative: null, lei: null },
};

/** Numbers masked, in the own department; in others the subject as the public reads it, with who it is masked too. */
export function subjectView(
  { subjectId: id, subjectKind: kind }: EntryRecord,
  dossier: Dossier | null,
  own: boolean,
): SubjectShownDto {
  if (!dossier) return { id, kind, ...NOBODY };
  const particulars = particularsOf(kind, dossier);
  if (own) {
    const { address: _, ...masked } = officerSubject(particulars);
    return { id, ...masked };
  }
  const seen = publicSubject(particulars, MASKED);
  const head = seen.legalRepresentative;
  const representative = head === null ? null : { name: head, ...documentOf(null) };
  return { id, kind, ...NOBODY, ...seen, legalRepresentative: representative };
}

const MASKED = { naturalPersonName: 'masked', legalRepresentativeName: 'masked' } as const;

/** The facts for officers of other departments: as the public would read them. */
export const factsForOthers = (kind: SubjectKind, dossier: Dossier): string =>
  publicText(dossier.facts, particularsOf(kind, dossier), MASKED);

const dayOf = (date: Date | null): string | null => (date ? shanghaiDate(date.toISOString()) : null);

function isPublished({ terms, facts }: EntryRecord): boolean {
  const severity = facts.recognition?.severity;
  const bounds = severity ? [terms.validity[severity]] : Object.values(terms.validity);
  return bounds.some((each) => each?.published);
}

/** What the public will read of an entry, for the officer to see first (R6.4). */
export function publicView(
  entry: EntryRecord,
  dossier: Dossier | null,
  pack: PolicyPack | null,
  departmentName: string,
): PublicViewDto {
  const rules = pack ? publicViewRulesOf(pack) : MASKED;
  const particulars = dossier && particularsOf(entry.subjectKind, dossier);
  const { name, uscc, lei, legalRepresentative } = particulars ? publicSubject(particulars, rules) : NOBODY;
  return {
    ...{ name, uscc, lei, legalRepresentative, departmentName },
    ...{ list: entry.listKind, field: entry.fieldCode },
    facts: particulars && publicText(dossier.facts, particulars, rules),
    bases: basesView(dossier),
    recognisedOn: dayOf(entry.recognisedAt),
    validUntil: dayOf(entry.validUntil),
    published: isPublished(entry),
  };
}
