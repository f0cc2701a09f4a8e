import { Injectable } from '@nestjs/common';
import {
  caseFacts,
  TypicalCaseRepository,
  type TypicalCase,
} from '../../../libs/persistence/repositories/typical-case.repository.js';
import { judgeCase, type TypicalCaseCommand } from '../../../libs/rules/typical-cases/typical-case.js';
import { refused, type Refusal } from '../../../libs/rules/verdict.js';
import { Auditor, type Deed } from '../core/auditor.js';
import { OnceByKey } from '../core/once-by-key.js';
import type { Caller } from '../http/caller.js';
import { Problem, RuleRefusedProblem } from '../http/problem.js';
import type { CaseCommandBody } from './typical-cases.dto.js';

/** A second officer publishes a case or declines it; a published one can be withdrawn (R7.4). */
@Injectable()
export class CaseCommandsService {
  constructor(
    private readonly cases: TypicalCaseRepository,
    private readonly once: OnceByKey,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `not-found`, a refusal, `idempotency-key-reused`. */
  async give(name: TypicalCaseCommand, id: string, body: CaseCommandBody, caller: Caller): Promise<void> {
    const found = await this.cases.find(id);
    if (!found) throw new Problem('not-found');
    const change = { name: `case.${name}`, target: { kind: 'typicalCase', id }, body: { ...body } };
    await this.once.run(change, caller, () => this.#decide(name, found, body, caller));
  }

  async #decide(
    name: TypicalCaseCommand,
    found: TypicalCase,
    { reason = undefined }: CaseCommandBody,
    caller: Caller,
  ): Promise<void> {
    const { id, state: from } = found;
    const deed: Deed = { action: `case.${name}`, target: { kind: 'typicalCase', id } };
    const reasonGiven = reason !== undefined;
    const judgement = judgeCase(caseFacts(found), { name, by: caller.actor, reasonGiven });
    if (!judgement.allowed) return this.#refuse(caller, deed, judgement);
    const decision = {
      id,
      from,
      to: judgement.to,
      by: caller.actor.id,
      reason: reason ?? null,
      at: new Date(),
    };
    if (!(await this.cases.decide(decision)))
      return this.#refuse(caller, deed, refused('case-not-in-this-state'));
    await this.auditor.allowed(caller, deed);
  }

  async #refuse(caller: Caller, deed: Deed, refusal: Refusal): Promise<never> {
    await this.auditor.refused(caller, deed, refusal);
    throw new RuleRefusedProblem(refusal);
  }
}
