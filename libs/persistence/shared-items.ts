import { shanghaiDate } from '../rules/calendar/shanghai.js';
import { runningSuspension } from '../rules/procedure/facts.js';
import type { PublicViewRules } from '../rules/redaction/particulars.js';
import { wordsAt } from '../rules/redaction/passages.js';
import { publicText } from '../rules/redaction/public-text.js';
import { publicSubject } from '../rules/redaction/subject-view.js';
import type { SharedItems } from '../rules/sharing/catalogue.js';
import { particularsOf, type Dossier } from './dossier.js';
import type { EntryRecord } from './repositories/entry-columns.js';

/** What names an entry's field and department to others. */
export type Names = Pick<SharedItems, 'field' | 'department'>;

/** The items of §八 of an entry as it stands now, before any catalogue cuts them; the redacted view is not among them. */
export const sharedItemsOf = (
  entry: EntryRecord,
  dossier: Dossier,
  names: Names,
): Omit<SharedItems, keyof Redacted> => ({
  ...standing(entry),
  ...ofSubject(dossier),
  ...names,
});

/** The same with the redacted view. What an officer previews, what is published and what a snapshot holds is made here. */
export const allItemsOf = (
  entry: EntryRecord,
  dossier: Dossier,
  names: Names,
  rules: PublicViewRules,
): SharedItems => ({ ...sharedItemsOf(entry, dossier, names), ...redacted(entry, dossier, rules) });

type Redacted = Pick<SharedItems, 'publicSubject' | 'publicFacts'>;

/** What an officer withheld of the facts (§10). */
export const withheldOf = (
  { facts: { passages = [] } }: Pick<EntryRecord, 'facts'>,
  { facts }: Dossier,
): string[] => wordsAt(facts, passages);

function redacted(entry: EntryRecord, dossier: Dossier, rules: PublicViewRules): Redacted {
  const { subjectKind } = entry;
  const particulars = particularsOf(subjectKind, dossier);
  return {
    publicSubject: publicSubject(particulars, rules),
    publicFacts: publicText(dossier.facts, particulars, rules, withheldOf(entry, dossier)),
  };
}

const dayOf = (instant: Date | null): string | null => instant && shanghaiDate(instant.toISOString());

function standing(entry: EntryRecord) {
  const { no: entryNo, listKind, subjectKind, facts, recognisedAt, validUntil, exitedAt } = entry;
  const { exitGround: ground } = facts;
  return {
    ...{ entryNo, listKind, subjectKind, suspended: runningSuspension(facts) !== null },
    recognisedOn: dayOf(recognisedAt),
    // Validity ends with the first instant that no longer belongs to it.
    validUntil: dayOf(validUntil && new Date(validUntil.getTime() - 1)),
    exit: exitedAt && ground ? { on: dayOf(exitedAt)!, ground } : null,
  };
}

const ofSubject = ({ name, uscc, lei, document, legalRepresentative: head, facts, bases }: Dossier) => ({
  ...{ subjectName: name, uscc, lei, document, facts, bases },
  legalRepresentativeName: head?.name ?? null,
  legalRepresentativeDocument: head?.document ?? null,
});
