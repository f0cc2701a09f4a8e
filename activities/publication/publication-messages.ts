import { Injectable } from '@nestjs/common';
import type { EntryRecord } from '../../libs/persistence/repositories/entry-columns.js';
import { CommandRepository } from '../../libs/persistence/repositories/command.repository.js';
import { SharingCatalogueReader } from '../../libs/persistence/repositories/sharing-catalogue.reader.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { RemedyListRepository } from '../../libs/persistence/repositories/remedy-list.repository.js';
import type { Publication } from '../../libs/persistence/repositories/publication.repository.js';
import type { OutgoingMessage } from '../../libs/platform/connectors/connector.js';
import type { PublicationAct } from '../../libs/rules/publication/acts.js';
import { itemsFor, type SharedItems, type SharingCatalogue } from '../../libs/rules/sharing/catalogue.js';
import { SharedItemsReader } from '../sharing/shared-items.reader.js';

const PURPOSES = {
  publish: 'publication',
  update: 'publication',
  takedown: 'takedown',
  announce: 'announcement',
  notify: 'notification',
} as const satisfies Record<PublicationAct, OutgoingMessage['purpose']>;

/** What a channel is told: the very view that the officer previews. */
@Injectable()
export class PublicationMessages {
  constructor(
    private readonly items: SharedItemsReader,
    private readonly entries: EntryRepository,
    private readonly commands: CommandRepository,
    private readonly catalogue: SharingCatalogueReader,
    private readonly cases: RemedyListRepository,
  ) {}

  /** Throws DataKeyGone when the entry's information was destroyed. */
  async of(one: Publication, entry: EntryRecord): Promise<OutgoingMessage> {
    return {
      ...{ id: one.id, purpose: PURPOSES[one.act], occasion: one.occasion, sequence: one.seq },
      issuedAt: one.openedAt.toISOString(),
      items: await this.itemsOf(one, entry),
    };
  }

  private async itemsOf(
    { act, occasion, channel }: Publication,
    entry: EntryRecord,
  ): Promise<OutgoingMessage['items']> {
    // A takedown says no more than of what: it has to work when nothing else is kept.
    if (act === 'takedown') return numberOf(entry, await this.catalogue.current());
    const { exit, ...items } = await this.items.itemsFor(act === 'notify' ? 'employer' : 'public', entry.id);
    const marked =
      act !== 'announce' && act !== 'notify' && (await this.cases.marked([entry.id])).has(entry.id);
    return {
      ...items,
      ...(marked && { underObjection: true }),
      ...(occasion === 'exit' && { exit }),
      ...(channel === 'employer' && { addressee: await this.employerOf(entry.id) }),
    };
  }

  /** As the officer named it in the decision, sealed with its other texts. */
  private async employerOf(entryId: string): Promise<unknown> {
    const events = await this.entries.events(entryId);
    const commandId = events.findLast(({ type }) => type === 'recognised')?.commandId ?? '';
    return (await this.commands.texts(entryId)).get(commandId)?.employer;
  }
}

function numberOf({ no: entryNo, listKind }: EntryRecord, catalogue: SharingCatalogue): Partial<SharedItems> {
  const { entryNo: allowedNo, listKind: allowedKind } = itemsFor('public', { entryNo, listKind }, catalogue);
  return { entryNo: allowedNo, listKind: allowedKind };
}
