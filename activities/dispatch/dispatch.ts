import { Injectable } from '@nestjs/common';
import { ChangeFeedRepository } from '../../libs/persistence/repositories/change-feed.repository.js';
import { CorrectionEffect } from '../correction/correction.effect.js';
import { ErasureEffect } from '../erasure/erasure.effect.js';
import { FilingEffect } from '../filing/filing.effect.js';
import { TypicalCaseEffect } from '../typical-cases/typical-case.effect.js';
import { MeasureEffect } from '../measures/measure.effect.js';
import { NotificationEffect } from '../notifications/notification.effect.js';
import { PublicationEffect } from '../publication/publication.effect.js';
import { WebhookEffect } from '../webhooks/webhook.effect.js';
import type { FeedEffect } from './feed-effect.js';

const READER = 'dispatch';
const CHANGES_AT_ONCE = 200;
const TOLD_AT_ONCE = 50;

/** Reads the feed of changes and sets off everything that follows outside of the entries. Safe to run many times over. */
@Injectable()
export class Dispatch {
  private readonly effects: readonly FeedEffect[];

  constructor(
    private readonly feed: ChangeFeedRepository,
    filing: FilingEffect,
    publication: PublicationEffect,
    measures: MeasureEffect,
    webhooks: WebhookEffect,
    typicalCases: TypicalCaseEffect,
    erasure: ErasureEffect,
    correction: CorrectionEffect,
    notifications: NotificationEffect,
  ) {
    this.effects = [
      filing,
      publication,
      measures,
      webhooks,
      typicalCases,
      erasure,
      correction,
      notifications,
    ];
  }

  /** One step; whether there may be more to do at once. */
  async step(): Promise<boolean> {
    const read = await this.feed.read(READER, CHANGES_AT_ONCE, async (manager, changes) => {
      for (const effect of this.effects) await effect.owe(manager, changes);
    });
    let told = 0;
    for (const effect of this.effects) told += await effect.tell(TOLD_AT_ONCE);
    return read > 0 || told > 0;
  }
}
