import { Injectable } from '@nestjs/common';
import type { CommandResult, OfficerCommand } from '../../../libs/contract/entry.messages.js';
import type { RuleRefusedDetail } from '../../../libs/contract/failures.js';
import { CommandRepository } from '../../../libs/persistence/repositories/command.repository.js';
import { DocumentRepository } from '../../../libs/persistence/repositories/document.repository.js';
import { DossierRepository } from '../../../libs/persistence/repositories/dossier.repository.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { lieWithin } from '../../../libs/rules/redaction/passages.js';
import { Auditor, type Deed } from '../core/auditor.js';
import { isRunGone, refusalOf } from '../core/engine-errors.js';
import type { Caller } from '../http/caller.js';
import { Problem, RuleRefusedProblem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';
import { CommandMetrics } from './command-metrics.js';
import { CommandSender } from './command-sender.js';
import type { CommandResultDto, WithholdPassagesDto } from './commands.dto.js';
import { refusalBeforehand } from './courtesy.js';
import { documentsNamed, orderOf, type CommandBodies, type Order } from './order.js';

/**
 * The one way in for officers' commands: look whether it was done already, ask the rules as a courtesy, keep the
 * sealed part, have the workflow decide, answer after its transaction. Every outcome is audited.
 */
@Injectable()
export class CommandsService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly commands: CommandRepository,
    private readonly documents: DocumentRepository,
    private readonly dossiers: DossierRepository,
    private readonly sender: CommandSender,
    private readonly auditor: Auditor,
    private readonly metrics: CommandMetrics,
  ) {}

  /** Throws `not-found`, `rule-refused`, `idempotency-key-reused`, `invalid-input`, or a problem of the engine. */
  async give<C extends OfficerCommand>(
    name: C,
    entryId: string,
    body: CommandBodies[C],
    caller: Caller,
  ): Promise<CommandResultDto> {
    const order = orderOf(name, entryId, body, caller) as unknown as Order;
    return this.metrics.observed(name, async () => {
      const entry = await this.entries.find(entryId);
      if (!entry) throw new Problem('not-found');
      return (await this.#recorded(order, caller)) ?? (await this.#obey(order, entry, caller));
    });
  }

  /** What the record says of a command that was done before; null when it was not. */
  async #recorded(order: Order, caller: Caller): Promise<CommandResultDto | null> {
    const { id } = order.command;
    const event = (await this.entries.events(order.entryId)).find(({ commandId }) => commandId === id);
    if (!event) return null;
    await this.#receive(order, caller);
    // Not acknowledged by this: what the record holds, the workflow may not have heard of (CatchUpService tells it).
    await this.auditor.allowed(caller, { ...deedOf(order), details: { repeated: true } });
    return {
      entryId: order.entryId,
      seq: event.seq,
      state: event.to,
      at: event.at.toISOString(),
      repeated: true,
    };
  }

  async #obey(order: Order, entry: EntryRecord, caller: Caller): Promise<CommandResultDto> {
    const refusal = refusalBeforehand(entry, order);
    if (refusal) return this.#refuse(order, caller, refusal);
    await this.#requireDocuments(order);
    await this.#requirePassages(order);
    const repeated = (await this.#receive(order, caller)) === 'same';
    const result = await this.#send(order, entry, caller);
    if ('repeated' in result) return result;
    await this.auditor.allowed(caller, { ...deedOf(order), details: { seq: result.seq } });
    await this.commands.acknowledge(order.command.id);
    return { ...result, repeated };
  }

  /** Keeps the command with its sealed texts before it is sent. */
  async #receive({ command, entryId, name, body, texts }: Order, { actor }: Caller): Promise<'new' | 'same'> {
    const { outcome } = await this.commands.receive({
      ...{ id: command.id, entryId, name, actorId: actor.id, texts },
      ...{ body: { ...body }, receivedAt: new Date() },
    });
    if (outcome === 'different') throw new Problem('idempotency-key-reused');
    return outcome;
  }

  async #send(
    order: Order,
    entry: EntryRecord,
    caller: Caller,
    mayBeBehind = true,
  ): Promise<CommandResult | CommandResultDto> {
    try {
      return await this.sender.send(entry.workflowId, order);
    } catch (error) {
      // The engine may lose a task after its transaction, and then judge the same command by a state that it made.
      const done = await this.#recorded(order, caller);
      if (done) return done;
      const refusal = refusalOf(error);
      if (refusal && mayBeBehind && (await this.#recordAllows(order))) {
        await this.sender.catchUp(entry.workflowId).catch((failure: unknown) => {
          throw toProblem(failure);
        });
        return this.#send(order, entry, caller, false);
      }
      if (refusal) return this.#refuse(order, caller, refusal);
      if (isRunGone(error)) return this.#afterTheEnd(order, caller);
      throw toProblem(error);
    }
  }

  /** Whether the record sees nothing against the command: then a workflow that refuses it has not caught up. */
  async #recordAllows(order: Order): Promise<boolean> {
    const entry = await this.entries.find(order.entryId);
    return entry !== null && refusalBeforehand(entry, order) === null;
  }

  /** The run closed before it could obey, or while it did: the record knows. */
  async #afterTheEnd(order: Order, caller: Caller): Promise<CommandResultDto> {
    const done = await this.#recorded(order, caller);
    if (done) return done;
    const entry = await this.entries.find(order.entryId);
    const refusal = entry && refusalBeforehand(entry, order);
    if (refusal) return this.#refuse(order, caller, refusal);
    throw new Problem('record-conflict');
  }

  async #refuse(order: Order, caller: Caller, refusal: RuleRefusedDetail): Promise<never> {
    await this.auditor.refused(caller, deedOf(order), refusal);
    await this.commands.acknowledge(order.command.id);
    throw new RuleRefusedProblem(refusal);
  }

  async #requireDocuments({ body, entryId }: Order): Promise<void> {
    const named = documentsNamed(body);
    if (named.length === 0) return;
    const known = new Set((await this.documents.ofEntry(entryId)).map(({ id }) => id));
    const errors = named
      .filter(({ id }) => !known.has(id))
      .map(({ path }) => ({ path, reason: 'no such document of this entry' }));
    if (errors.length > 0) throw new Problem('invalid-input', { errors });
  }

  /** A passage beyond the end of the facts was marked in another text. */
  async #requirePassages({ body, entryId }: Order): Promise<void> {
    const { passages = [] } = body as Partial<WithholdPassagesDto>;
    if (passages.length === 0) return;
    const { facts } = await this.dossiers.open(entryId);
    if (lieWithin(passages, facts)) return;
    throw new Problem('invalid-input', {
      errors: [{ path: 'passages', reason: 'beyond the end of the facts' }],
    });
  }
}

const deedOf = ({ name, entryId, command }: Order): Deed => ({
  action: `command.${name}`,
  target: { kind: 'entry', id: entryId },
  details: { commandId: command.id },
});
