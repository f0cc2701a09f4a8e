import { particularsOf, type Dossier } from '../../../libs/persistence/dossier.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { allItemsOf, withheldOf } from '../../../libs/persistence/shared-items.js';
import type { PolicyPack } from '../../../libs/rules/packs/schema.js';
import { publicViewRulesOf } from '../../../libs/rules/redaction/particulars.js';
import { channelsFor } from '../../../libs/rules/publication/channels.js';
import { isPublic, notifiedOf } from '../../../libs/rules/publication/is-public.js';
import { isEnded } from '../../../libs/rules/procedure/states.js';
import { publicText } from '../../../libs/rules/redaction/public-text.js';
import { officerSubject, publicSubject } from '../../../libs/rules/redaction/subject-view.js';
import { itemsFor, type SharedItems, type SharingCatalogue } from '../../../libs/rules/sharing/catalogue.js';
import type { SubjectKind } from '../../../libs/rules/words.js';
import type { PersonalDto, SubjectShownDto } from './entry-page.dto.js';
import type { BasisShownDto, PublicViewDto } from './public-view.dto.js';

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
  const representative = head === null ? null : { name: head, documentType: null, documentNumber: null };
  return { id, kind, ...NOBODY, ...seen, legalRepresentative: representative };
}

const MASKED = { naturalPersonName: 'masked', legalRepresentativeName: 'masked' } as const;

/** The facts for officers of other departments: as the public would read them. */
export const factsForOthers = (entry: EntryRecord, dossier: Dossier): string =>
  publicText(dossier.facts, particularsOf(entry.subjectKind, dossier), MASKED, withheldOf(entry, dossier));

/** Where the entry is published, and who is notified of it instead (§10). */
function outletsOf(entry: EntryRecord, pack: PolicyPack | null) {
  if (isEnded(entry.state)) return { published: false, channels: [], notified: null };
  const { listKind, subjectKind } = entry;
  const published = isPublic(entry);
  return {
    published,
    channels: published && pack ? channelsFor(pack.lists[listKind].channels, subjectKind) : [],
    notified: notifiedOf(entry),
  };
}

/** By what the public's view of an entry is made. */
export interface PublicViewBasis {
  pack: PolicyPack | null;
  catalogue: SharingCatalogue;
  departmentName: string;
  underObjection: boolean;
}

/** What the public will read of an entry, for the officer to see first (R6.4); of one that ended, nothing (R3.2, R6.5). */
export function publicView(
  entry: EntryRecord,
  kept: Dossier | null,
  { underObjection, ...basis }: PublicViewBasis,
): PublicViewDto {
  const { pack, departmentName } = basis;
  const dossier = isEnded(entry.state) ? null : kept;
  const items = dossier && publicItems(entry, dossier, basis);
  const { name, uscc, lei, legalRepresentative } = items?.publicSubject ?? NOBODY;
  return {
    ...{ name, uscc, lei, legalRepresentative, departmentName },
    ...{ list: entry.listKind, field: entry.fieldCode },
    facts: items?.publicFacts ?? null,
    bases: basesView(dossier),
    recognisedOn: items?.recognisedOn ?? null,
    validUntil: items?.validUntil ?? null,
    underObjection: underObjection && dossier !== null,
    ...outletsOf(entry, pack),
  };
}

/** The very items that leave for the channels. */
function publicItems(
  entry: EntryRecord,
  dossier: Dossier,
  { pack, catalogue, departmentName }: Omit<PublicViewBasis, 'underObjection'>,
): Partial<SharedItems> {
  const names = {
    field: { code: entry.fieldCode, name: entry.fieldCode },
    department: { code: '', name: departmentName },
  };
  const all = allItemsOf(entry, dossier, names, pack ? publicViewRulesOf(pack) : MASKED);
  return itemsFor('public', all, catalogue);
}
