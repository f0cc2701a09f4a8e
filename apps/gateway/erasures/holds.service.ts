import { Injectable } from '@nestjs/common';
import { CommandRepository } from '../../../libs/persistence/repositories/command.repository.js';
import {
  RetentionRepository,
  type KeptEntry,
} from '../../../libs/persistence/repositories/retention.repository.js';
import { mayHold, mayRelease } from '../../../libs/rules/erasure/retention.js';
import { refused, type Refusal } from '../../../libs/rules/verdict.js';
import { Auditor, type Deed } from '../core/auditor.js';
import type { Caller } from '../http/caller.js';
import { commandId } from '../http/command-id.js';
import { Problem, RuleRefusedProblem } from '../http/problem.js';
import { keepingOf } from './erasures.reader.js';

type Name = 'retention.hold' | 'retention.release';

const RULES = { 'retention.hold': mayHold, 'retention.release': mayRelease } as const;
/** What became of it in the moment between the question and the deed. */
const TOO_LATE = { 'retention.hold': 'erasure-begun', 'retention.release': 'retention-not-held' } as const;

/** A head holds the destruction of an entry for a lawsuit or a remedy, or lets go of it: sealed reason, in the chain. */
@Injectable()
export class HoldsService {
  constructor(
    private readonly retentions: RetentionRepository,
    private readonly commands: CommandRepository,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `not-found`, a refusal, `idempotency-key-reused`. */
  async give(name: Name, entryId: string, reason: string, caller: Caller): Promise<void> {
    const deed: Deed = { action: name, target: { kind: 'entry', id: entryId } };
    const kept = await this.retentions.find(entryId);
    if (!kept) return this.#refuse(caller, deed, refused('retention-not-running'));
    const id = commandId(caller.actor.id, caller.key, entryId, name);
    const command = { id, entryId, name, actorId: caller.actor.id, body: { reason }, texts: { reason } };
    const known = await this.commands.known(id);
    const verdict = RULES[name](keepingOf(kept), { by: caller.actor, reasonGiven: true });
    if (!known && !verdict.allowed) return this.#refuse(caller, deed, verdict);
    const { outcome, acknowledged } = await this.commands.receive({ ...command, receivedAt: new Date() });
    if (outcome === 'different') throw new Problem('idempotency-key-reused');
    if (acknowledged) return;
    if (!(await this.#write(name, kept, id, caller)))
      return this.#refuse(caller, deed, refused(TOO_LATE[name]));
    await this.auditor.allowed(caller, deed);
    await this.commands.acknowledge(id);
  }

  #write(name: Name, { entryId, departmentId }: KeptEntry, id: string, { actor }: Caller): Promise<boolean> {
    const role = actor.roles.includes('head') ? 'head' : 'creditOffice';
    const order = {
      entryId,
      commandId: id,
      actor: { id: actor.id, departmentId, role },
      at: new Date(),
    } as const;
    return name === 'retention.hold' ? this.retentions.hold(order) : this.retentions.release(order);
  }

  async #refuse(caller: Caller, deed: Deed, refusal: Refusal): Promise<never> {
    await this.auditor.refused(caller, deed, refusal);
    throw new RuleRefusedProblem(refusal);
  }
}
