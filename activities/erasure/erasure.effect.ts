import { Injectable } from '@nestjs/common';
import { ErasureRepository } from '../../libs/persistence/erasure/erasure.repository.js';
import { CalendarRepository } from '../../libs/persistence/repositories/calendar.repository.js';
import type { Change, FeedTransaction } from '../../libs/persistence/repositories/change-feed.repository.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { RetentionRepository } from '../../libs/persistence/repositories/retention.repository.js';
import { retentionOf } from '../../libs/rules/erasure/retention.js';
import { isEnded } from '../../libs/rules/procedure/states.js';
import type { FeedEffect } from '../dispatch/feed-effect.js';
import { ErasureStarter } from './erasure.starter.js';

/** Of an entry that has ended it is written down how long it is kept; of one that may not be kept nothing stays. */
@Injectable()
export class ErasureEffect implements FeedEffect {
  constructor(
    private readonly entries: EntryRepository,
    private readonly calendar: CalendarRepository,
    private readonly retentions: RetentionRepository,
    private readonly erasures: ErasureRepository,
    private readonly starter: ErasureStarter,
  ) {}

  async owe(manager: FeedTransaction, changes: readonly Change[]): Promise<void> {
    const ended = changes.filter(({ from, to }) => isEnded(to) && from !== to);
    if (ended.length === 0) return;
    const calendar = await this.calendar.current(manager);
    const entries = await this.entries.findMany(ended.map(({ entryId }) => entryId));
    for (const { entryId, at, to } of ended) {
      const { facts } = entries.find(({ id }) => id === entryId)!;
      const { terms, exitGround } = facts;
      const kept = retentionOf({ at: at.toISOString(), state: to, exitGround, terms }, calendar);
      if (!kept) continue;
      await this.retentions.begin(manager, entryId, at, kept);
      if (kept.term !== null) continue;
      await this.erasures.order({ entryId, ground: kept.ground, by: { system: 'service' }, at }, manager);
    }
  }

  tell(limit: number): Promise<number> {
    return this.starter.followAll(limit);
  }
}
