import { Injectable } from '@nestjs/common';
import {
  PublicationRepository,
  type Publication,
  type PublicationStanding,
} from '../../../libs/persistence/repositories/publication.repository.js';
import { may } from '../../../libs/platform/authorisation/ability.js';
import type { ListKind } from '../../../libs/rules/words.js';
import { iso } from '../http/instants.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import type {
  PublicationDto,
  PublicationsPage,
  PublicationsQuery,
  PublishedContentDto,
} from './publications.dto.js';

/** The channel ledger: what was sent where, when, with the receipt, and what still has to be (R6.4). */
@Injectable()
export class PublicationsReader {
  constructor(private readonly publications: PublicationRepository) {}

  async list(
    { cursor, limit, ...filter }: PublicationsQuery,
    { ability }: Caller,
  ): Promise<PublicationsPage> {
    const { items, next } = await this.publications.list(filter, { cursor, limit });
    const mayTry = ({ departmentId }: Publication) => may(ability, 'publication.try', departmentId);
    return { items: items.map((one) => shown(one, mayTry(one))), next };
  }

  async content(id: string): Promise<PublishedContentDto> {
    const one = await this.publications.find(id);
    if (!one) throw new Problem('not-found');
    // A notification names the subject: that is read on the entry, where looks are for the own department.
    return { content: one.act === 'notify' ? null : await this.publications.content(one) };
  }
}

function standingOf({ receivedAt, withdrawnAt, dueAt }: Publication): PublicationStanding {
  if (receivedAt) return 'received';
  if (withdrawnAt) return 'withdrawn';
  return dueAt && dueAt.getTime() <= Date.now() ? 'late' : 'open';
}

function shown(one: Publication, mayTry: boolean): PublicationDto {
  const { id, entryId, entryNo, departmentId, occasion, act, channel, tries, lastError, receipt } = one;
  const standing = standingOf(one);
  const isOpen = standing === 'open' || standing === 'late';
  return {
    ...{ id, entryId, entryNo, departmentId, occasion, act, channel, tries, lastError, receipt, standing },
    ...{ list: one.listKind as ListKind, mayTry: mayTry && isOpen },
    openedAt: one.openedAt.toISOString(),
    ...{ dueAt: iso(one.dueAt), until: iso(one.until), triedAt: iso(one.triedAt), sentAt: iso(one.sentAt) },
    ...{ receivedAt: iso(one.receivedAt), withdrawnAt: iso(one.withdrawnAt) },
  };
}
