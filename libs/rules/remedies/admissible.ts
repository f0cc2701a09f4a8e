import { GUARDS } from '../procedure/guards.js';
import type { EntryFacts } from '../procedure/facts.js';
import { isEnded, isInForce } from '../procedure/states.js';
import { all, ALLOWED, refused, type Verdict } from '../verdict.js';
import type { RuleId } from '../rule-catalogue.js';
import type { ListKind } from '../words.js';
import type { CaseFacts } from './case-facts.js';
import { LISTS_OF_CASE, type EntryCaseKind } from './case-words.js';

const unless = (bad: boolean, rule: RuleId): Verdict => (bad ? refused(rule) : ALLOWED);

/**
 * May such a case be brought about this entry now? Who is not listed yet objects (§六), challenges (§七) before
 * recognition too; repair and inaccuracies concern what is in force.
 */
export function mayFileCase(
  kind: EntryCaseKind,
  { list, facts, repairUnderWay }: { list: ListKind; facts: EntryFacts; repairUnderWay: boolean },
  now: string,
): Verdict {
  return all(
    () => unless(!LISTS_OF_CASE[kind].includes(list), 'remedy-other-list'),
    () => unless(isEnded(facts.state), 'entry-ended'),
    () => unless(isUnheardOf(facts.state), 'remedy-too-early'),
    () => (kind === 'repair' ? mayApplyForRepair(facts, repairUnderWay, now) : ALLOWED),
    () => unless(kind === 'inaccuracy' && !isInForce(facts.state), 'remedy-not-in-force'),
  );
}

/** Nobody outside knows of a draft yet. */
export const isUnheardOf = (state: EntryFacts['state']): boolean =>
  state === 'draft' || state === 'submitted';

/** §十四: only what the listing calls repairable, not before its minimum time, and one application at a time. */
const mayApplyForRepair = (facts: EntryFacts, underWay: boolean, now: string): Verdict =>
  all(
    () => GUARDS.repairPermitted({ facts, actorId: null, now }),
    () => unless(underWay, 'repair-under-way'),
  );

/** §五: what a department has accepted of its leads it may take into a draft. `lead` null: there is none. */
export const mayLeadToDraft = (
  lead: Pick<CaseFacts, 'kind' | 'outcome' | 'departmentId'> | null,
  departmentId: string,
): Verdict =>
  unless(
    lead?.kind !== 'lead' || lead.outcome !== 'upheld' || lead.departmentId !== departmentId,
    'remedy-lead-unfit',
  );
