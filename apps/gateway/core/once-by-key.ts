import { Injectable } from '@nestjs/common';
import { CommandRepository } from '../../../libs/persistence/repositories/command.repository.js';
import type { Caller } from '../http/caller.js';
import { commandId, deterministicId } from '../http/command-id.js';
import { Problem } from '../http/problem.js';

/** What is changed, and to what. */
export interface Change {
  /** `calendar.edit`, … */
  name: string;
  target: { kind: string; id: string };
  body: unknown;
}

/**
 * Changes that no workflow de-duplicates: a key does its work once. Without this a repeat that was long under way
 * would undo what somebody changed in between.
 */
@Injectable()
export class OnceByKey {
  constructor(private readonly commands: CommandRepository) {}

  /** Does `work`, also after a crash in the middle of it; null when it was done before. Throws `idempotency-key-reused`. */
  async run<T>(
    { name, target, body }: Change,
    { actor, key }: Pick<Caller, 'actor' | 'key'>,
    work: () => Promise<T>,
  ): Promise<T | null> {
    const entryId = deterministicId(target.kind, target.id);
    const id = commandId(actor.id, key, entryId, name);
    const command = { id, entryId, name, actorId: actor.id, body, texts: null, receivedAt: new Date() };
    const { outcome, acknowledged } = await this.commands.receive(command);
    if (outcome === 'different') throw new Problem('idempotency-key-reused');
    if (acknowledged) return null;
    const done = await work();
    await this.commands.acknowledge(id);
    return done;
  }
}
