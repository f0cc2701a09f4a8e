import { Injectable } from '@nestjs/common';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { actionsFor, procedureOf } from './actions.js';
import type { ActionsDto } from './entry-parts.dto.js';

/** The buttons of an entry's page, lit or grey. */
@Injectable()
export class ActionsReader {
  constructor(private readonly entries: EntryRepository) {}

  async of(id: string, { actor }: Caller): Promise<ActionsDto> {
    const entry = await this.entries.find(id);
    if (!entry) throw new Problem('not-found');
    const procedure = procedureOf(entry.listKind);
    return { items: procedure ? actionsFor(procedure, entry.facts, actor, new Date().toISOString()) : [] };
  }
}
