import { Injectable } from '@nestjs/common';
import { removalWorkflowId } from '../../../libs/contract/ids.js';
import type { RuleRefusedDetail } from '../../../libs/contract/failures.js';
import { answerByHandUpdate, type HandAnswer } from '../../../libs/contract/removal.messages.js';
import { CommandRepository } from '../../../libs/persistence/repositories/command.repository.js';
import {
  RemovalRequestRepository,
  type Removal,
} from '../../../libs/persistence/repositories/removal-request.repository.js';
import { mayAnswerByHand } from '../../../libs/rules/removal/hand-answer.js';
import { refused } from '../../../libs/rules/verdict.js';
import { Auditor, type Deed } from '../core/auditor.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import { isRunGone, refusalOf } from '../core/engine-errors.js';
import type { Caller } from '../http/caller.js';
import { commandId } from '../http/command-id.js';
import { Problem, RuleRefusedProblem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';
import type { AnswerByHandDto } from './removal-requests.dto.js';

const NAME = 'removal.answer';

interface Order {
  request: Removal;
  body: AnswerByHandDto;
  answer: HandAnswer;
}

/** Answers that came by letter, by the way of every command: kept sealed, judged by the workflow, audited. */
@Injectable()
export class RemovalAnswersService {
  constructor(
    private readonly requests: RemovalRequestRepository,
    private readonly commands: CommandRepository,
    private readonly engine: Engine,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `not-found`, `rule-refused`, `idempotency-key-reused`, or a problem of the engine. */
  async record(requestId: string, body: AnswerByHandDto, caller: Caller): Promise<void> {
    const request = await this.requests.find(requestId);
    if (!request) throw new Problem('not-found');
    const { actor, key } = caller;
    const id = commandId(actor.id, key, requestId, NAME);
    const answer: HandAnswer = { id, actor, status: body.status, reasonGiven: true };
    const order: Order = { request, body, answer };
    if (await this.#recorded(order, caller)) return;
    const verdict = mayAnswerByHand(
      { answered: request.answeredAt !== null },
      { by: actor, reasonGiven: true },
    );
    if (!verdict.allowed) return this.#refuse(order, caller, verdict);
    await this.#receive(order);
    await this.#send(order, caller);
    await this.auditor.allowed(caller, deedOf(order, { status: body.status }));
    await this.commands.acknowledge(id);
  }

  /** Whether this command recorded the answer before. */
  async #recorded(order: Order, caller: Caller): Promise<boolean> {
    const known = await this.requests.find(order.request.id);
    if (known?.handCommandId !== order.answer.id) return false;
    await this.#receive(order);
    await this.auditor.allowed(caller, deedOf(order, { repeated: true }));
    return true;
  }

  async #receive({ request: { entryId, id: requestId }, body, answer }: Order): Promise<void> {
    const { status, documentRef, reason } = body;
    const { outcome } = await this.commands.receive({
      ...{ id: answer.id, entryId, name: NAME, actorId: answer.actor.id, receivedAt: new Date() },
      ...{ body: { requestId, status, documentRef, reason }, texts: { documentRef, reason } },
    });
    if (outcome === 'different') throw new Problem('idempotency-key-reused');
  }

  async #send(order: Order, caller: Caller): Promise<void> {
    const { request, answer } = order;
    try {
      await this.engine.within(COMMAND_WAIT, ({ workflow }) =>
        workflow
          .getHandle(removalWorkflowId(request.id))
          .executeUpdate(answerByHandUpdate, { updateId: answer.id, args: [answer] }),
      );
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal && !isRunGone(error)) throw toProblem(error);
      // The run ends with an answer: this one, or the platform's own in the same moment.
      if ((await this.requests.find(request.id))?.handCommandId === answer.id) return;
      return this.#refuse(order, caller, refusal ?? refused('removal-answered'));
    }
  }

  async #refuse(order: Order, caller: Caller, refusal: RuleRefusedDetail): Promise<never> {
    await this.auditor.refused(caller, deedOf(order), refusal);
    throw new RuleRefusedProblem(refusal);
  }
}

const deedOf = ({ request, answer }: Order, further: Record<string, unknown> = {}): Deed => ({
  action: NAME,
  target: { kind: 'removalRequest', id: request.id },
  details: { commandId: answer.id, entryId: request.entryId, ...further },
});
