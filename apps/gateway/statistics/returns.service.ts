import { Injectable } from '@nestjs/common';
import type { RuleRefusedDetail } from '../../../libs/contract/failures.js';
import { StatisticsMonthRepository } from '../../../libs/persistence/repositories/statistics-month.repository.js';
import {
  StatisticsReturnRepository,
  type StatisticsReturn,
} from '../../../libs/persistence/repositories/statistics-return.repository.js';
import { judgeReturn } from '../../../libs/rules/statistics/returns.js';
import { refused } from '../../../libs/rules/verdict.js';
import { Auditor, type Deed } from '../core/auditor.js';
import { isRunGone, refusalOf } from '../core/engine-errors.js';
import type { Caller } from '../http/caller.js';
import { commandId } from '../http/command-id.js';
import { Problem, RuleRefusedProblem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';
import { StatisticsEngine } from './statistics-engine.js';
import type { ConfirmReturnDto, ReturnConfirmedDto } from './statistics.dto.js';

interface Order {
  id: string;
  of: StatisticsReturn;
  body: ConfirmReturnDto;
}

/** A department's word on its figures, by the way of every command: kept, judged by the workflow, audited (§十一). */
@Injectable()
export class ReturnsService {
  constructor(
    private readonly months: StatisticsMonthRepository,
    private readonly returns: StatisticsReturnRepository,
    private readonly engine: StatisticsEngine,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `not-found`, `rule-refused`, `idempotency-key-reused`, or a problem of the engine. */
  async confirm(
    month: string,
    returnId: string,
    body: ConfirmReturnDto,
    caller: Caller,
  ): Promise<ReturnConfirmedDto> {
    const of = await this.returns.find(returnId);
    if (of?.month !== month) throw new Problem('not-found');
    const id = commandId(caller.actor.id, caller.key, returnId, 'confirm');
    const order: Order = { id, of, body };
    const { actor } = caller;
    const closed = Boolean((await this.months.find(month))?.closedAt);
    const facts = { departmentId: of.departmentId, closed };
    const judgement = judgeReturn(facts, { by: actor, corrected: body.corrections });
    if (!judgement.allowed && !(await this.returns.confirmation(id)))
      return this.#refuse(order, caller, judgement);
    await this.#keep(order, caller);
    return (await this.#recorded(order, caller)) ?? (await this.#send(order, caller));
  }

  async #keep({ id, of, body }: Order, { actor }: Caller): Promise<void> {
    const said = {
      corrections: body.corrections.map((one) => ({ ...one })),
      narrative: body.narrative ?? null,
    };
    const outcome = await this.returns.receive({
      ...{ id, returnId: of.id, actorId: actor.id, departmentId: actor.departmentId, ...said },
      receivedAt: new Date(),
    });
    if (outcome === 'different') throw new Problem('idempotency-key-reused');
  }

  async #recorded(order: Order, caller: Caller): Promise<ReturnConfirmedDto | null> {
    const kept = await this.returns.confirmation(order.id);
    if (!kept?.recordedAt) return null;
    await this.auditor.allowed(caller, deedOf(order, { repeated: true }));
    return { returnId: order.of.id, at: kept.recordedAt.toISOString(), repeated: true };
  }

  async #send(order: Order, caller: Caller): Promise<ReturnConfirmedDto> {
    const { id, of, body } = order;
    const corrected = body.corrections.map(({ kind, list, of: what }) => ({ kind, list, of: what }));
    const command = {
      ...{ id, returnId: of.id, departmentId: of.departmentId },
      ...{ actor: caller.actor, corrected },
    };
    try {
      const answer = await this.engine.confirm(of.month, command);
      await this.auditor.allowed(caller, deedOf(order, { corrections: corrected.length }));
      return { ...answer, repeated: false };
    } catch (error) {
      const refusal = refusalOf(error) ?? (isRunGone(error) ? refused('statistics-closed') : null);
      if (refusal) return this.#refuse(order, caller, refusal);
      throw toProblem(error);
    }
  }

  async #refuse(order: Order, caller: Caller, refusal: RuleRefusedDetail): Promise<never> {
    await this.auditor.refused(caller, deedOf(order), refusal);
    throw new RuleRefusedProblem(refusal);
  }
}

const deedOf = ({ id, of }: Order, further: Record<string, unknown> = {}): Deed => ({
  action: 'statistics.confirm',
  target: { kind: 'statisticsReturn', id: of.id },
  details: { commandId: id, month: of.month, ...further },
});
