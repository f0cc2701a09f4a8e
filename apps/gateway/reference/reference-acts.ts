import { Injectable } from '@nestjs/common';
import type { Changed } from '../../../libs/persistence/changed.js';
import { violatedUnique } from '../../../libs/persistence/database-errors.js';
import { Auditor } from '../core/auditor.js';
import { OnceByKey, type Change } from '../core/once-by-key.js';
import type { Caller } from '../http/caller.js';
import { Problem, RuleRefusedProblem } from '../http/problem.js';

/** `taken`: something else has this code or name. */
export type Outcome = Changed | 'taken';

/** Does a change of departments and fields once, and writes down what it was and is; also what was refused (R10.4). */
@Injectable()
export class ReferenceActs {
  constructor(
    private readonly once: OnceByKey,
    private readonly auditor: Auditor,
  ) {}

  /**
   * `work` answers null where there is nothing to change. Throws `not-found`, `changed-meanwhile`, `code-taken`, a
   * refusal, `idempotency-key-reused`.
   */
  async run(change: Change, caller: Caller, work: () => Promise<Outcome | null>): Promise<void> {
    const deed = { action: change.name, target: change.target };
    await this.once.run(change, caller, async () => {
      const changed = await untaken(work);
      if (changed === null) throw new Problem('not-found');
      if (changed === 'same') return;
      if (changed === 'changed' || changed === 'taken') {
        await this.auditor.refused(caller, deed, null);
        throw new Problem(changed === 'taken' ? 'code-taken' : 'changed-meanwhile');
      }
      if ('refusal' in changed) {
        await this.auditor.refused(caller, deed, changed.refusal);
        throw new RuleRefusedProblem(changed.refusal);
      }
      await this.auditor.allowed(caller, { ...deed, details: { before: changed.was, after: changed.is } });
    });
  }
}

async function untaken(work: () => Promise<Outcome | null>): Promise<Outcome | null> {
  try {
    return await work();
  } catch (error) {
    if (violatedUnique(error) !== null) return 'taken';
    throw error;
  }
}
