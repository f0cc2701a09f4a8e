import { all, ALLOWED, refused, type Verdict } from '../verdict.js';

/** A version of a catalogue, as far as its being in force depends on it. */
export interface VersionStanding {
  version: number;
  effectiveFrom: string;
  approved: boolean;
}

const laterFirst = (a: VersionStanding, b: VersionStanding): number =>
  b.effectiveFrom.localeCompare(a.effectiveFrom) || b.version - a.version;

/** Of the approved versions that have begun on that Shanghai day, the one begun last. */
export function versionInForce<V extends VersionStanding>(versions: readonly V[], day: string): V | null {
  const begun = versions.filter(({ approved, effectiveFrom }) => approved && effectiveFrom <= day);
  return begun.sort(laterFirst)[0] ?? null;
}

interface Approval {
  draft: VersionStanding & { authorId: string | null };
  others: readonly VersionStanding[];
  officerId: string;
  /** Shanghai day. */
  today: string;
}

/**
 * Who may approve a draft, and when: a second officer, before its first day is over, and not once a later version was
 * approved, which the draft's author did not see.
 */
export const mayApprove = ({ draft, others, officerId, today }: Approval): Verdict =>
  all(
    () => (draft.approved ? refused('catalogue-approved') : ALLOWED),
    () => (draft.authorId === officerId ? refused('catalogue-four-eyes') : ALLOWED),
    () => mayBegin(draft.effectiveFrom, today),
    () =>
      others.some(({ approved, version }) => approved && version > draft.version)
        ? refused('catalogue-overtaken')
        : ALLOWED,
  );

/** What has already left or been told cannot be governed afterwards. */
export const mayBegin = (effectiveFrom: string, today: string): Verdict =>
  effectiveFrom < today ? refused('catalogue-begins-too-early') : ALLOWED;
