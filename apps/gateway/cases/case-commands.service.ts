import { Injectable } from '@nestjs/common';
import type { AskedCaseCommand, CaseActor, CaseCommand } from '../../../libs/contract/case.messages.js';
import type { RuleRefusedDetail } from '../../../libs/contract/failures.js';
import {
  CommandRepository,
  type CommandTexts,
} from '../../../libs/persistence/repositories/command.repository.js';
import { DocumentRepository } from '../../../libs/persistence/repositories/document.repository.js';
import { RemedyCaseRepository } from '../../../libs/persistence/repositories/remedy-case.repository.js';
import { judgeCase } from '../../../libs/rules/remedies/judge-case.js';
import { Auditor, type Deed, type Suspect } from '../core/auditor.js';
import { isRunGone, refusalOf } from '../core/engine-errors.js';
import { commandId } from '../http/command-id.js';
import { Problem, RuleRefusedProblem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';
import { CaseEngine } from './case-engine.js';
import { PUBLIC_ACTOR } from './case-filing.service.js';
import type { GiveCaseCommandDto } from './case-inputs.dto.js';

/** Who gives a command: an officer, or the party that showed its query code. */
export interface CaseGiver {
  actor: CaseActor;
  suspect: Suspect;
  key: string;
}

/** What is asked for; `statement` is what a party says of its evidence. */
interface Given extends GiveCaseCommandDto {
  statement?: string;
}

interface Order {
  name: AskedCaseCommand;
  caseId: string;
  command: CaseCommand;
  body: Given;
}

/** Keeps the files that come with a command, once it is known to be a new one or the same; has to bear being repeated. */
type KeepFiles = () => Promise<void>;

/** The one way in for commands to cases: as for entries, the workflow decides and every outcome is audited. */
@Injectable()
export class CaseCommandsService {
  constructor(
    private readonly cases: RemedyCaseRepository,
    private readonly commands: CommandRepository,
    private readonly documents: DocumentRepository,
    private readonly engine: CaseEngine,
    private readonly auditor: Auditor,
  ) {}

  /** True when this very command was recorded before. Throws `not-found`, `rule-refused`, `idempotency-key-reused`, `invalid-input`, or a problem of the engine. */
  async give(
    name: AskedCaseCommand,
    caseId: string,
    body: Given,
    by: CaseGiver,
    keepFiles?: KeepFiles,
  ): Promise<{ repeated: boolean }> {
    const order = orderOf(name, caseId, body, by);
    if (!(await this.cases.find(caseId))) throw new Problem('not-found');
    if (await this.#isRecorded(order)) return this.#repeated(order, by, keepFiles);
    const refusal = await this.#refusalBeforehand(order);
    if (refusal) return this.#refuse(order, by, refusal);
    if (!keepFiles) await this.#requireDocuments(order);
    await this.#receive(order, by);
    await keepFiles?.();
    await this.#send(order, by);
    await this.auditor.allowed(by.suspect, deedOf(order));
    await this.commands.acknowledge(order.command.id);
    return { repeated: false };
  }

  /** Before the files of a command are read. Throws the refusal, audited; a repeat is let through. */
  async requireAllowed(name: AskedCaseCommand, caseId: string, by: CaseGiver): Promise<void> {
    const order = orderOf(name, caseId, {}, by);
    if (await this.#isRecorded(order)) return;
    const refusal = await this.#refusalBeforehand(order);
    if (refusal) await this.#refuse(order, by, refusal);
  }

  async #isRecorded({ caseId, command }: Order): Promise<boolean> {
    return (await this.cases.events(caseId)).some(({ id }) => id === command.id);
  }

  async #repeated(order: Order, by: CaseGiver, keepFiles?: KeepFiles): Promise<{ repeated: boolean }> {
    await this.#receive(order, by);
    await keepFiles?.();
    await this.auditor.allowed(by.suspect, { ...deedOf(order), details: { repeated: true } });
    return { repeated: true };
  }

  async #refusalBeforehand({ name, caseId, command }: Order): Promise<RuleRefusedDetail | null> {
    const { facts } = (await this.cases.find(caseId))!;
    const { actor, reasonGiven, outcome } = command;
    const judgement = judgeCase(facts, { name, by: actor, reasonGiven, ...(outcome && { outcome }) });
    return judgement.allowed ? null : judgement;
  }

  async #receive({ name, caseId, command, body }: Order, { actor }: CaseGiver): Promise<void> {
    const { outcome } = await this.commands.receive({
      ...{ id: command.id, entryId: caseId, name: `case.${name}`, receivedAt: new Date(), body: { ...body } },
      actorId: actor === 'party' ? PUBLIC_ACTOR : actor.id,
      texts: textsOf(body),
    });
    if (outcome === 'different') throw new Problem('idempotency-key-reused');
  }

  async #send(order: Order, by: CaseGiver, mayBeBehind = true): Promise<void> {
    const { kind } = (await this.cases.find(order.caseId))!.facts;
    const of = { kind, caseId: order.caseId };
    try {
      await this.engine.send(of, order.name, order.command);
    } catch (error) {
      // The engine may lose a task after its transaction, and then judge the same command by a state that it made.
      if (await this.#isRecorded(order)) return;
      const refusal = refusalOf(error);
      if (refusal && mayBeBehind && (await this.#refusalBeforehand(order)) === null) {
        await this.engine.catchUp(of).catch((failure: unknown) => {
          throw toProblem(failure);
        });
        return this.#send(order, by, false);
      }
      const last = refusal ?? (isRunGone(error) ? await this.#refusalBeforehand(order) : null);
      if (last) return this.#refuse(order, by, last);
      throw toProblem(error);
    }
  }

  async #refuse(order: Order, { suspect }: CaseGiver, refusal: RuleRefusedDetail): Promise<never> {
    await this.auditor.refused(suspect, deedOf(order), refusal);
    await this.commands.acknowledge(order.command.id);
    throw new RuleRefusedProblem(refusal);
  }

  async #requireDocuments({ caseId, body: { documentIds = [] } }: Order): Promise<void> {
    if (documentIds.length === 0) return;
    const known = new Set((await this.documents.ofEntry(caseId)).map(({ id }) => id));
    const errors = documentIds.flatMap((id, index) =>
      known.has(id)
        ? []
        : [{ path: `documentIds.${index.toString()}`, reason: 'no such document of this case' }],
    );
    if (errors.length > 0) throw new Problem('invalid-input', { errors });
  }
}

/** The same key, giver, case and command make the same order. */
function orderOf(name: AskedCaseCommand, caseId: string, body: Given, { actor, key }: CaseGiver): Order {
  const { reason, documentIds = [], outcome } = body;
  const id = commandId(actor === 'party' ? PUBLIC_ACTOR : actor.id, key, caseId, name);
  const said = { reasonGiven: reason !== undefined, documentIds, ...(outcome && { outcome }) };
  return { name, caseId, body, command: { id, actor, ...said } };
}

function textsOf({ reason, statement }: Given): CommandTexts | null {
  const said = { ...(reason !== undefined && { reason }), ...(statement !== undefined && { statement }) };
  return Object.keys(said).length > 0 ? said : null;
}

const deedOf = ({ name, caseId, command }: Order): Deed => ({
  action: `case.${name}`,
  target: { kind: 'case', id: caseId },
  details: { commandId: command.id },
});
