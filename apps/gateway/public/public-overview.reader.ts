import { Injectable } from '@nestjs/common';
import { PublicEntryRepository } from '../../../libs/persistence/repositories/public-entry.repository.js';
import { LIST_KINDS } from '../../../libs/rules/words.js';
import { PublicDirectory } from './public-directory.js';
import type { PublicOverviewDto } from './public-overview.dto.js';
import { Remembered } from './remembered.js';

/** Counting reads all that is in force: seconds with a million entries, so nobody waits for it but the first. */
const AGES = { fresh: 5 * 60_000, usable: 60 * 60_000 };

type Counted = Pick<PublicOverviewDto, 'counts' | 'countedAt'>;

/** How many stand on each list, and by what the lists can be filtered. */
@Injectable()
export class PublicOverviewReader {
  readonly #counted: Remembered<Counted>;

  constructor(
    private readonly entries: PublicEntryRepository,
    private readonly directory: PublicDirectory,
  ) {
    this.#counted = new Remembered(() => this.#count(), AGES);
  }

  async overview(): Promise<PublicOverviewDto> {
    return { ...(await this.#counted.get()), ...(await this.directory.names()) };
  }

  async #count(): Promise<Counted> {
    const now = new Date();
    const counts = await this.entries.counts(now);
    return {
      counts: LIST_KINDS.map((list) => ({ list, count: counts[list] })),
      countedAt: now.toISOString(),
    };
  }
}
