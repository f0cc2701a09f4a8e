import { Injectable } from '@nestjs/common';
import type { Done, Kept } from '../../../libs/persistence/accounts/account-turn.js';
import type { UserEntity } from '../../../libs/persistence/entities/user.entity.js';
import { Auditor, type Deed } from '../core/auditor.js';
import { OnceByKey } from '../core/once-by-key.js';
import type { Caller } from '../http/caller.js';
import { Problem, RuleRefusedProblem } from '../http/problem.js';

/** One act on accounts: how it is audited, about whom, and what was asked. */
export interface Act {
  /** `account.disable`, … */
  name: string;
  /** The account, or the proposal, that it is done to. */
  target: { kind: 'user' | 'accountProposal'; id: string };
  body: unknown;
  /** Codes and ids only. */
  details?: Record<string, unknown>;
}

/** Does an act on accounts once, and writes it down: whom, why, before and after; also what was refused (R10.4). */
@Injectable()
export class AccountActs {
  constructor(
    private readonly once: OnceByKey,
    private readonly auditor: Auditor,
  ) {}

  /** Null: it was done before. Throws `not-found`, `changed-meanwhile`, a refusal, `idempotency-key-reused`. */
  async run(act: Act, caller: Caller, work: () => Promise<Kept>): Promise<Done | null> {
    return this.once.run(act, caller, async () => {
      const kept = await work();
      if ('done' in kept) {
        const { done } = kept;
        if (!done.repeated) await this.auditor.allowed(caller, deedOf(act, done));
        return done;
      }
      const { hindered } = kept;
      if (hindered === 'unknown') throw new Problem('not-found');
      if (hindered === 'changed') {
        await this.auditor.refused(caller, deedOf(act), null);
        throw new Problem('changed-meanwhile');
      }
      await this.auditor.refused(caller, deedOf(act), hindered);
      throw new RuleRefusedProblem(hindered);
    });
  }
}

/** Whose account it is, also where a proposal is decided: who reads the log looks for the account. */
function deedOf({ name, target, details }: Act, done?: Done): Deed {
  const proposal = done?.proposal;
  const whose = proposal ? { kind: 'user', id: proposal.accountId } : target;
  const asked = proposal && {
    ...{ proposal: proposal.id, grant: proposal.kind, reason: proposal.reason },
    ...(proposal.roles && { asked: { departmentId: proposal.departmentId, roles: proposal.roles } }),
  };
  return { action: name, target: whose, details: { ...details, ...asked, ...differences(done) } };
}

/** Rights before and after; of names and addresses only that they were changed. */
function differences(done?: Done): Record<string, unknown> {
  if (!done?.after) return {};
  const { before, after } = done;
  if (!before) return { after: rightsOf(after) };
  const renamed = (['displayName', 'mail'] as const).filter((one) => before[one] !== after[one]);
  const [was, is] = [rightsOf(before), rightsOf(after)];
  const moved = JSON.stringify(was) !== JSON.stringify(is);
  return { ...(moved && { before: was, after: is }), ...(renamed.length > 0 && { changed: renamed }) };
}

const rightsOf = ({ departmentId, roles, active }: UserEntity) => ({ departmentId, roles, active });
