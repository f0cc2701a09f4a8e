import { Injectable } from '@nestjs/common';
import {
  CommandRepository,
  type CommandTexts,
} from '../../../libs/persistence/repositories/command.repository.js';
import { DataKeyGone } from '../../../libs/persistence/repositories/data-key.repository.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { Actors } from './actors.js';
import type { EventsDto } from './entry-parts.dto.js';
import { isOwn } from './entry-rows.js';

const textOf = (texts: CommandTexts | undefined, name: string): string | null =>
  (texts?.[name] as string | undefined) ?? null;

/** The legal record of an entry (R2.4), with its reasons for the own department. */
@Injectable()
export class EventsReader {
  constructor(
    private readonly entries: EntryRepository,
    private readonly commands: CommandRepository,
    private readonly actors: Actors,
  ) {}

  async of(id: string, caller: Caller): Promise<EventsDto> {
    const entry = await this.entries.find(id);
    if (!entry) throw new Problem('not-found');
    const events = await this.entries.events(id);
    const texts = isOwn(caller, entry) ? await this.#texts(id) : new Map<string, CommandTexts>();
    const actor = await this.actors.shown(events.map((event) => event.actor));
    return {
      items: events.map(({ entryId: _, hasTexts: __, ...event }) => ({
        ...event,
        at: event.at.toISOString(),
        actor: actor(event.actor),
        reason: textOf(texts.get(event.commandId), 'reason'),
        text: textOf(texts.get(event.commandId), 'text'),
        objectorName: textOf(texts.get(event.commandId), 'objectorName'),
        repairNote: textOf(texts.get(event.commandId), 'repairNote'),
      })),
    };
  }

  /** None when the key is gone: the event stands, its reasons are destroyed. */
  async #texts(id: string): Promise<Map<string, CommandTexts>> {
    try {
      return await this.commands.texts(id);
    } catch (error) {
      if (error instanceof DataKeyGone) return new Map();
      throw error;
    }
  }
}
