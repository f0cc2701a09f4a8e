import { Injectable } from '@nestjs/common';
import { ErasureRepository } from '../../libs/persistence/erasure/erasure.repository.js';
import type { EventActor } from '../../libs/persistence/record/transition.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { ErasureJournal } from '../../libs/platform/files/erasure-journal.js';
import type { ErasureGround } from '../../libs/rules/erasure/retention.js';

/** What was destroyed stays destroyed, also when a backup from before was restored. */
@Injectable()
export class RestoredBackup {
  constructor(
    private readonly journal: ErasureJournal,
    private readonly erasures: ErasureRepository,
    private readonly entries: EntryRepository,
  ) {}

  /** Before the key goes: from then on the order is never lost. */
  async note(entryId: string): Promise<void> {
    const { ground, orderedBy, orderedAt } = (await this.erasures.find(entryId))!;
    await this.journal.note({ entryId, ground, orderedBy, orderedAt: orderedAt.toISOString() });
  }

  /** Orders anew what the journal knows and the record does not; an entry that is not there needs nothing. */
  async orderAgain(): Promise<number> {
    let ordered = 0;
    for (const { entryId, ground, orderedBy, orderedAt } of await this.journal.all()) {
      if (await this.erasures.find(entryId)) continue;
      if (!(await this.entries.find(entryId))) continue;
      const order = { entryId, ground: ground as ErasureGround, by: orderedBy as EventActor };
      await this.erasures.order({ ...order, at: new Date(orderedAt) });
      ordered += 1;
    }
    return ordered;
  }
}
