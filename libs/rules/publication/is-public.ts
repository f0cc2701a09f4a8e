import type { EntryTerms, SeverityClass } from '../packs/entry-terms.js';
import type { ListKind } from '../words.js';
import type { NotifiedCode } from './channels.js';

/** What of an entry decides whether the public may read it. */
export interface Disclosure {
  listKind: ListKind;
  terms: Pick<EntryTerms, 'validity'>;
  facts: { recognition: { severity: SeverityClass; withheld?: NotifiedCode | null } | null };
  /** The officer's choice, where there is one (§15), and that of the rules for a warning (§16). */
  public: boolean;
}

/**
 * Whether the entry is published as long as it is in force (R6.4). Red and black lists: as the pack says for the
 * severity, before recognition for any that the officer may find, and not where the officer found that the law forbids
 * it. Watch list and warnings: as was chosen.
 */
export function isPublic({ listKind, terms, facts, public: chosen }: Disclosure): boolean {
  if (listKind === 'watch' || listKind === 'warning') return chosen;
  if (facts.recognition?.withheld) return false;
  const severity = facts.recognition?.severity;
  const bounds = severity ? [terms.validity[severity]] : Object.values(terms.validity);
  return bounds.some((each) => each?.published);
}

/**
 * Who is notified of an entry that must not be public (§10: 当事人所在单位或其相关主管部门, R6.6): the employer where the
 * officer named one. §10 speaks of red and black lists; of what is not chosen to be public on others nobody is told.
 */
export function notifiedOf(entry: Disclosure): NotifiedCode | null {
  if (isPublic(entry) || entry.listKind === 'watch' || entry.listKind === 'warning') return null;
  return entry.facts.recognition?.withheld ?? 'competentDepartment';
}
