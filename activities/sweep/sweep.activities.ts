import { Injectable } from '@nestjs/common';
import type {
  EvaluatedChunk,
  ExitedChunk,
  RecordedSweepStep,
  SweepActivities,
  SweepPlace,
  SweepStep,
} from '../../libs/contract/sweep.activities.js';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import {
  SweepItemRepository,
  type SweepFinding,
  type SweepSettlement,
  type SweptEntry,
} from '../../libs/persistence/repositories/sweep-item.repository.js';
import { SweepStepRepository } from '../../libs/persistence/repositories/sweep-step.repository.js';
import { SweepRepository, type Sweep } from '../../libs/persistence/repositories/sweep.repository.js';
import { isInForce } from '../../libs/rules/procedure/states.js';
import type { StandardCriteria } from '../../libs/rules/standards/criteria.js';
import type { SweepSkip } from '../../libs/rules/standards/sweep.js';
import { asActivity } from '../failures.js';
import { inParallel, report } from '../heartbeat.js';
import { StandardExit } from './standard-exit.js';
import { SweptEntryJudge } from './swept-entry.judge.js';

/** Five thousand entries are ten chunks of the dry run and fifty of exits, each of a few seconds. */
const EVALUATED = 500;
const EXITED = 100;
/** How many entries leave at a time: few enough to leave officers room. */
export const SWEEP_WIDTH = 8;

type SweepWithCriteria = Sweep & { criteria: StandardCriteria };

/** The work of a sweep (R8.4). Killed at any point, the next attempt finds in the record what was done. */
@Injectable()
export class SweepActivitiesService implements SweepActivities {
  constructor(
    private readonly sweeps: SweepRepository,
    private readonly steps: SweepStepRepository,
    private readonly items: SweepItemRepository,
    private readonly judge: SweptEntryJudge,
    private readonly exit: StandardExit,
  ) {}

  evaluateSweep(input: { sweepId: string; after: SweepPlace | null; at: string }): Promise<EvaluatedChunk> {
    return asActivity(async () => {
      const sweep = await this.sweep(input.sweepId);
      const entries = await this.items.candidates(sweep, input.after, EVALUATED);
      const findings = await this.judge.judge(entries, sweep.criteria, input.at);
      await this.items.save(sweep.id, findings);
      const fallsOut = findings.filter(({ verdict }) => verdict === 'fallsOut').length;
      return { next: placeBehind(entries), evaluated: entries.length, fallsOut };
    });
  }

  recordSweepStep(step: SweepStep): Promise<RecordedSweepStep> {
    return asActivity(() => this.steps.record(step));
  }

  exitSweptEntries({ sweepId, at }: { sweepId: string; at: string }): Promise<ExitedChunk> {
    return asActivity(async () => {
      const sweep = await this.sweep(sweepId);
      const entries = await this.items.left(sweepId, EXITED);
      const findings = await this.judge.judge(entries, sweep.criteria, at);
      let settled = 0;
      await inParallel(entries.entries(), SWEEP_WIDTH, async ([index, entry]) => {
        const settlement = await this.settle(sweep, entry, findings[index]!, at);
        if (!settlement) return;
        await this.items.settle(sweepId, settlement);
        settled += 1;
        report({ total: entries.length, done: settled, failed: 0 });
      });
      return { settled, left: (await this.items.left(sweepId, 1)).length > 0 };
    });
  }

  /** What becomes of an entry. Null: an officer has stopped the sweep, and nobody leaves after that is in the record. */
  private async settle(
    sweep: Sweep,
    entry: SweptEntry,
    finding: SweepFinding,
    at: string,
  ): Promise<SweepSettlement | null> {
    // A worker may have died between the record and the entry's workflow, which then does not know: it is asked again.
    const begun = (await this.exit.recorded(sweep.id, entry.entryId)) !== null;
    if (begun) return this.exit.leave(sweep, entry, finding.reasons);
    if ((await this.sweeps.stateOf(sweep.id)) !== 'running') return null;
    const skip = skipOf(entry, finding);
    if (!skip) return this.exit.leave(sweep, entry, finding.reasons);
    return { entryId: entry.entryId, outcome: 'skipped', skip, exitSeq: null, at: new Date(at) };
  }

  /** Throws RecordMissing: nothing is swept by a version that asks for nothing. */
  private async sweep(sweepId: string): Promise<SweepWithCriteria> {
    const sweep = await this.sweeps.find(sweepId);
    if (!sweep?.criteria) throw new RecordMissing('the sweep');
    return { ...sweep, criteria: sweep.criteria };
  }
}

/** Judged once more: the entry may have changed since the dry run. */
function skipOf({ state }: SweptEntry, { verdict }: SweepFinding): SweepSkip | null {
  if (!isInForce(state)) return 'entryEnded';
  if (verdict === 'fallsOut') return null;
  return verdict === 'stays' ? 'qualifiesNow' : 'undecidableNow';
}

function placeBehind(entries: readonly SweptEntry[]): SweepPlace | null {
  const last = entries.at(-1);
  if (!last || entries.length < EVALUATED) return null;
  return { draftedAt: last.draftedAt.toISOString(), entryId: last.entryId };
}
