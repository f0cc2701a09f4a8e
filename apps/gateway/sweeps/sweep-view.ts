import type { SweepCount } from '../../../libs/persistence/repositories/sweep-item.repository.js';
import {
  judgeSweep,
  SWEEP_COMMANDS,
  SWEEP_TRANSITIONS,
  type SweepFacts,
} from '../../../libs/rules/standards/sweep.js';
import type { Actor } from '../../../libs/rules/words.js';
import type { SweepActionDto, SweepProgressDto } from './sweeps.dto.js';

/** How far a sweep has come, from the counts of its lines. */
export function progressOf(counts: readonly SweepCount[]): SweepProgressDto {
  const sum = (of: (count: SweepCount) => boolean): number =>
    counts.filter(of).reduce((total, { count }) => total + count, 0);
  const exited = sum(({ outcome }) => outcome === 'exited');
  const skipped = sum(({ outcome }) => outcome === 'skipped');
  const failed = sum(({ outcome }) => outcome === 'failed');
  return {
    total: sum(({ verdict }) => verdict === 'fallsOut'),
    ...{ done: exited + skipped + failed, exited, skipped, failed },
    stays: sum(({ verdict }) => verdict === 'stays'),
    undecidable: sum(({ verdict }) => verdict === 'undecidable'),
  };
}

/** What an officer may do to a sweep now; for what not, the rule and its article. */
export function actionsOf(facts: SweepFacts, by: Actor): SweepActionDto[] {
  return SWEEP_COMMANDS.map((command) => {
    const judgement = judgeSweep(facts, { name: command, by, reasonGiven: true });
    const rows = SWEEP_TRANSITIONS.filter((row) => row.command === command);
    const reasonRequired = rows.some(({ reason }) => reason === 'required');
    if (judgement.allowed) return { command, allowed: true, reasonRequired };
    const { rule, article, reason } = judgement;
    return { command, allowed: false, reasonRequired, rule, article, reason };
  });
}
