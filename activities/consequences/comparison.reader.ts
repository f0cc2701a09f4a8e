import { Injectable } from '@nestjs/common';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import { CalendarRepository } from '../../libs/persistence/repositories/calendar.repository.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { KinRepository } from '../../libs/persistence/repositories/kin.repository.js';
import { PlatformDataRepository } from '../../libs/persistence/repositories/platform-data.repository.js';
import type { EntryTerms } from '../../libs/rules/packs/entry-terms.js';
import {
  comparisonOf,
  maxAgeOf,
  platformStanding,
  type ComparisonHit,
  type ComparisonOutcome,
  type PlatformStanding,
} from '../../libs/rules/procedure/comparison.js';
import { PLATFORMS } from '../../libs/rules/words.js';

const ADVERSE = ['black', 'watch'] as const;

/** Compares a candidate's subject with every black list, local and of the platforms (§七). */
@Injectable()
export class ComparisonReader {
  constructor(
    private readonly entries: EntryRepository,
    private readonly kin: KinRepository,
    private readonly platforms: PlatformDataRepository,
    private readonly calendar: CalendarRepository,
  ) {}

  /** Throws RecordMissing when there is no such entry. */
  async compare(entryId: string, at: string): Promise<ComparisonOutcome> {
    const entry = await this.entries.find(entryId);
    if (!entry) throw new RecordMissing('the candidate');
    const [hits, standings] = [await this.hits(entry.subjectId), await this.standings(entry.terms, at)];
    return comparisonOf(hits, standings);
  }

  private async hits(subjectId: string): Promise<ComparisonHit[]> {
    const local = await this.kin.adverse(subjectId);
    const numbers = await this.kin.identifiers(subjectId);
    const elsewhere = await this.platforms.listings(numbers, ADVERSE);
    return [
      ...local.map(({ entryId, listKind }) => ({
        source: 'local' as const,
        list: listKind,
        reference: entryId,
      })),
      ...elsewhere.map(({ platform, list, reference }) => ({ source: platform, list, reference })),
    ];
  }

  private async standings(terms: EntryTerms, now: string): Promise<PlatformStanding[]> {
    const [asOf, calendar] = [await this.platforms.asOf(), await this.calendar.current()];
    const maxAge = maxAgeOf(terms);
    return PLATFORMS.map((platform) =>
      platformStanding(platform, asOf.get(platform) ?? null, { maxAge, now, calendar }),
    );
  }
}
