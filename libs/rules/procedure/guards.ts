import { compareDurations, parseDuration } from '../calendar/term.js';
import { shanghaiDate } from '../calendar/shanghai.js';
import { ALLOWED, all, refused, type Verdict } from '../verdict.js';
import type { RuleId } from '../rule-catalogue.js';
import type { ValidityBounds } from '../packs/entry-terms.js';
import { arePassages, type Passage } from '../redaction/passages.js';
import type { CommandData, CommandName } from './commands.js';
import { addDuration } from '../calendar/add-duration.js';
import { runningSuspension, type EntryFacts } from './facts.js';

/** What a guard may look at. `actorId` is null for the clock and the service. */
export interface GuardContext {
  facts: EntryFacts;
  actorId: string | null;
  now: string;
}

export type GuardName =
  | 'fourEyes'
  | 'notApprovedBefore'
  | 'noticeNotServedBefore'
  | 'noticeAsked'
  | 'noticeServedWhereOwed'
  | 'publicityNotDone'
  | 'noticeMayBeWaived'
  | 'legalReviewAsked'
  | 'priorProcedureDone'
  | 'legalReviewDone'
  | 'warningNotServedBefore'
  | 'repairPermitted'
  | 'notSuspended'
  | 'suspendedNow';

const unless = (bad: boolean, rule: RuleId): Verdict => (bad ? refused(rule) : ALLOWED);

/** Guards that need no content of the command: they also grey out the buttons. */
export const GUARDS: Record<GuardName, (context: GuardContext) => Verdict> = {
  fourEyes: ({ facts, actorId }) => unless(actorId === facts.makerId, 'four-eyes'),
  notApprovedBefore: ({ facts, actorId }) =>
    unless(actorId !== null && facts.approverIds.includes(actorId), 'second-approver'),
  noticeNotServedBefore: ({ facts }) => unless(facts.notice !== null, 'notice-done'),
  noticeAsked: ({ facts }) => unless(!facts.terms.noticeIsStep, 'notice-off'),
  noticeServedWhereOwed: ({ facts: { terms, notice } }) =>
    unless(!!terms.noticeIsStep && terms.priorNotice === 'required' && !notice, 'prior-notice-required'),
  publicityNotDone: ({ facts }) => unless(facts.publicity !== 'none', 'publicity-done'),
  noticeMayBeWaived: ({ facts }) =>
    unless(facts.terms.priorNotice === 'required' || facts.terms.publicityRequired, 'notice-not-waivable'),
  legalReviewAsked: ({ facts }) =>
    all(
      () => unless(!facts.terms.legalReview, 'legal-review-off'),
      () => unless(facts.legalReviewPassed, 'legal-review-done'),
    ),
  priorProcedureDone: ({ facts }) => mayCloseHearing(facts),
  legalReviewDone: ({ facts }) =>
    unless(facts.terms.legalReview && !facts.legalReviewPassed, 'legal-review-required'),
  warningNotServedBefore: ({ facts }) => unless(!!facts.warning, 'warning-served'),
  repairPermitted: mayBeRepairedBy,
  notSuspended: ({ facts }) => unless(runningSuspension(facts) !== null, 'suspended'),
  suspendedNow: ({ facts }) => unless(runningSuspension(facts) === null, 'not-suspended'),
};

/** §十四, R8.1: only what the listing calls repairable, and not before its minimum time. */
function mayBeRepairedBy({ facts, now }: GuardContext): Verdict {
  const { recognition, listedAt, terms } = facts;
  if (!recognition?.repairable || !listedAt) return refused('not-repairable');
  const least = terms.validity[recognition.severity]?.repairableAfter ?? 'P0D';
  return unless(now < addDuration(listedAt, least), 'repair-too-early');
}

/** §六: notice where it is owed, publicity where the pack wants it, and otherwise one of both or a recorded waiver. */
function mayCloseHearing({ terms, notice, publicity, priorProcedureWaived }: EntryFacts): Verdict {
  if (terms.priorNotice === 'required' && !notice) return refused('prior-notice-required');
  if (terms.publicityRequired && publicity !== 'ended') return refused('publicity-required');
  const heard = notice !== null || publicity === 'ended' || priorProcedureWaived;
  return unless(!heard, 'prior-procedure-required');
}

type ContentGuards = { [C in CommandName]?: (context: GuardContext, data: CommandData[C]) => Verdict };

/** Guards on what a command says. Shapes are the gateway's business; these are the policy's. */
export const CONTENT_GUARDS: ContentGuards = {
  serveNotice: ({ facts, now }, { servedOn, proofDocumentId }) =>
    all(
      () => mayBeServedOn(facts, servedOn, now),
      () => unless(!proofDocumentId, 'proof-required'),
    ),
  recognise: ({ facts }, data) =>
    all(
      () => mayLastFor(facts.terms.validity[data.severity], data.validity),
      () => mayBeRepairedSo(data),
      () => mayRestOn(facts.basisCount, data.basisNumbers),
      () => mayBeWithheld(data.passages ?? []),
    ),
  withholdPassages: (_context, { passages }) => mayBeWithheld(passages),
  setValidity: ({ facts }, { validity }) => mayLastFor(facts.terms.validity.single, validity),
  serveWarning: ({ facts, now }, { servedOn, proofDocumentId, validity, public: isPublic }) =>
    all(
      () => mayBeServedOn(facts, servedOn, now),
      () => unless(!proofDocumentId, 'proof-required'),
      () => mayLastFor(facts.terms.validity.single, validity),
      () => unless(isPublic && !facts.terms.mayBePublic, 'not-public'),
    ),
  decideObjection: ({ facts: { objection } }) => unless(objection?.byCase === true, 'objection-is-a-case'),
  // Recorded once by its case, whichever way it was asked before.
  holdForObjection: ({ facts: { objection } }, { caseId }) =>
    unless([objection?.id, ...(objection?.waiting ?? [])].includes(caseId), 'objection-undecided'),
  settleObjection: ({ facts: { objection } }, { caseId }) =>
    unless(![objection?.id, ...(objection?.waiting ?? [])].includes(caseId), 'not-in-this-state'),
  listAgain: ({ facts, now }, { validity }) =>
    unless(addDuration(now, validity) <= (facts.deadlines.validity ?? ''), 'extension-not-longer'),
  extend: ({ facts }, { validity }) =>
    all(
      () => mayLastFor(facts.terms.validity[facts.recognition?.severity ?? 'single'], validity),
      () => unless(isAtMost(validity, facts.validity ?? ''), 'extension-not-longer'),
    ),
  correctServiceDate: ({ facts, now }, { servedOn }) => mayBeServedOn(facts, servedOn, now),
};

const mayBeWithheld = (passages: readonly Passage[]): Verdict =>
  unless(!arePassages(passages), 'passages-unclear');

const mayBeServedOn = (facts: EntryFacts, servedOn: string, now: string): Verdict =>
  unless(servedOn < facts.draftedOn || servedOn > shanghaiDate(now), 'service-date-impossible');

/** §十四, §十七, R3.3: a validity inside the pack's bounds for this class of severity. */
export function mayLastFor(bounds: ValidityBounds | undefined, validity: string): Verdict {
  if (!bounds) return refused('severity-unknown');
  if (!validity) return refused('validity-required');
  const inside = isAtMost(bounds.min, validity) && isAtMost(validity, bounds.max);
  return unless(!inside, 'validity-out-of-bounds');
}

/** §十四: whether, how and in what period; a period longer than the validity would promise what cannot happen. */
function mayBeRepairedSo({
  repairable,
  repairMethod,
  repairPeriod,
  validity,
}: CommandData['recognise']): Verdict {
  const stated =
    typeof repairable === 'boolean' && (!repairable || (repairMethod !== null && repairPeriod !== null));
  if (!stated) return refused('repairability-required');
  if (!repairable || repairPeriod === null) return ALLOWED;
  return unless(!isAtMost(repairPeriod, validity), 'repair-period-too-long');
}

/** Surely not longer: what cannot be compared (`P30D` with `P1M`) or read is not let through. */
function isAtMost(shorter: string, longer: string): boolean {
  if (!parseDuration(shorter) || !parseDuration(longer)) return false;
  const order = compareDurations(shorter, longer);
  return order !== null && order <= 0;
}

/** §四, R1.5: at least one basis, and only ones that the dossier names. */
function mayRestOn(basisCount: number, numbers: readonly number[]): Verdict {
  const known = numbers.every((n) => Number.isInteger(n) && n >= 1 && n <= basisCount);
  return unless(numbers.length === 0 || !known, 'basis-required');
}
