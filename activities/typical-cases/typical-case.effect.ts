import { Injectable } from '@nestjs/common';
import type { Change, FeedTransaction } from '../../libs/persistence/repositories/change-feed.repository.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { TypicalCaseRepository } from '../../libs/persistence/repositories/typical-case.repository.js';
import { isEnded } from '../../libs/rules/procedure/states.js';
import { isFitForCase } from '../../libs/rules/typical-cases/typical-case.js';
import type { ExitGround } from '../../libs/rules/words.js';
import type { FeedEffect } from '../dispatch/feed-effect.js';

/** An entry that was removed as a mistake takes its typical cases with it (R7.4). */
@Injectable()
export class TypicalCaseEffect implements FeedEffect {
  constructor(
    private readonly entries: EntryRepository,
    private readonly cases: TypicalCaseRepository,
  ) {}

  async owe(manager: FeedTransaction, changes: readonly Change[]): Promise<void> {
    const ended = changes.filter(({ to }) => isEnded(to));
    if (ended.length === 0) return;
    const found = await this.entries.findMany(ended.map(({ entryId }) => entryId));
    const unfit = found.filter(
      ({ state, exitGround }) => !isFitForCase({ state, exitGround: exitGround as ExitGround | null }),
    );
    if (unfit.length === 0) return;
    const removed = unfit.map(({ id }) => id);
    await this.cases.removed(manager, removed, ended.at(-1)!.at);
  }

  /** No workflow follows a case. */
  tell(): Promise<number> {
    return Promise.resolve(0);
  }
}
