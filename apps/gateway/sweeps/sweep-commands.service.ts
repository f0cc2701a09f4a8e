import { Injectable } from '@nestjs/common';
import type { RuleRefusedDetail } from '../../../libs/contract/failures.js';
import { SweepStepRepository } from '../../../libs/persistence/repositories/sweep-step.repository.js';
import { SweepRepository, type Sweep } from '../../../libs/persistence/repositories/sweep.repository.js';
import { judgeSweep, type SweepCommandName } from '../../../libs/rules/standards/sweep.js';
import { Auditor, type Deed } from '../core/auditor.js';
import { isRunGone, refusalOf } from '../core/engine-errors.js';
import type { Caller } from '../http/caller.js';
import { commandId } from '../http/command-id.js';
import { Problem, RuleRefusedProblem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';
import { SweepEngine } from './sweep-engine.js';
import type { SweepCommandBody, SweepCommandResultDto } from './sweeps.dto.js';

interface Order {
  id: string;
  name: SweepCommandName;
  sweep: Sweep;
  reason: string | null;
}

/** Officers' commands to a sweep, by the way of every command: kept, judged by the workflow, audited. */
@Injectable()
export class SweepCommandsService {
  constructor(
    private readonly sweeps: SweepRepository,
    private readonly steps: SweepStepRepository,
    private readonly engine: SweepEngine,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `not-found`, `rule-refused`, `idempotency-key-reused`, or a problem of the engine. */
  async give(
    name: SweepCommandName,
    sweepId: string,
    { reason = null }: { reason?: SweepCommandBody['reason'] | null },
    caller: Caller,
  ): Promise<SweepCommandResultDto> {
    const sweep = await this.sweeps.find(sweepId);
    if (!sweep) throw new Problem('not-found');
    const order: Order = { id: commandId(caller.actor.id, caller.key, sweepId, name), name, sweep, reason };
    return (await this.#obeyed(order, caller)) ?? (await this.#obey(order, caller));
  }

  /** What the record says of a command that was obeyed before; null when it was not. */
  async #obeyed(order: Order, caller: Caller): Promise<SweepCommandResultDto | null> {
    const all = await this.steps.obeyed(order.sweep.id);
    const found = all.find(({ id }) => id === order.id);
    if (!found?.state || !found.recordedAt) return null;
    if (found.reason !== order.reason) throw new Problem('idempotency-key-reused');
    await this.auditor.allowed(caller, deedOf(order, { repeated: true }));
    return {
      ...{ sweepId: order.sweep.id, state: found.state },
      ...{ at: found.recordedAt.toISOString(), repeated: true },
    };
  }

  async #obey(order: Order, caller: Caller): Promise<SweepCommandResultDto> {
    const { id, name, sweep, reason } = order;
    const reasonGiven = reason !== null;
    const judgement = judgeSweep(sweep, { name, by: caller.actor, reasonGiven });
    if (!judgement.allowed) return this.#refuse(order, caller, judgement);
    const { id: actorId, departmentId } = caller.actor;
    const kept = { id, sweepId: sweep.id, name, actorId, departmentId, reason, receivedAt: new Date() };
    if ((await this.steps.receive(kept)) === 'different') throw new Problem('idempotency-key-reused');
    const result = await this.#send(order, caller, reasonGiven);
    await this.auditor.allowed(caller, deedOf(order, { state: result.state }));
    return result;
  }

  async #send(order: Order, caller: Caller, reasonGiven: boolean): Promise<SweepCommandResultDto> {
    const { sweep, name, id } = order;
    try {
      const command = { id, actor: caller.actor, reasonGiven };
      return { ...(await this.engine.give(sweep, name, command)), repeated: false };
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal) return this.#refuse(order, caller, refusal);
      const obeyed = isRunGone(error) && (await this.#obeyed(order, caller));
      if (obeyed) return obeyed;
      throw toProblem(error);
    }
  }

  async #refuse(order: Order, caller: Caller, refusal: RuleRefusedDetail): Promise<never> {
    await this.auditor.refused(caller, deedOf(order), refusal);
    throw new RuleRefusedProblem(refusal);
  }
}

const deedOf = ({ name, sweep, id }: Order, further: Record<string, unknown> = {}): Deed => ({
  action: `sweep.${name}`,
  target: { kind: 'sweep', id: sweep.id },
  details: { commandId: id, ...further },
});
