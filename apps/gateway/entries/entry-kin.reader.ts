import { Injectable } from '@nestjs/common';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import {
  EntryRepository,
  type RecordedEvent,
} from '../../../libs/persistence/repositories/entry.repository.js';
import { KinRepository } from '../../../libs/persistence/repositories/kin.repository.js';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import {
  waitsFor,
  type ComparisonHit,
  type ComparisonOutcome,
} from '../../../libs/rules/procedure/comparison.js';
import { keyFieldStanding } from '../../../libs/rules/procedure/key-fields.js';
import type { ComparisonDto, ComparisonHitDto, EntryKinDto, WarningCountDto } from './entry-kin.dto.js';

const isComparison = ({ data }: RecordedEvent): boolean => Array.isArray(data.hits);

/** What an entry has to do with others: what a candidate was compared with, and what a warning counts. */
@Injectable()
export class EntryKinReader {
  constructor(
    private readonly entries: EntryRepository,
    private readonly kin: KinRepository,
    private readonly departments: DepartmentRepository,
  ) {}

  async of(entry: EntryRecord): Promise<EntryKinDto> {
    return {
      comparison: entry.listKind === 'red' ? await this.#comparison(entry) : null,
      warningCount: entry.listKind === 'warning' ? await this.warningCount(entry) : null,
    };
  }

  async #comparison(entry: EntryRecord): Promise<ComparisonDto | null> {
    const event = (await this.entries.events(entry.id)).findLast(isComparison);
    if (!event) return null;
    const outcome = event.data as unknown as ComparisonOutcome;
    const comparing = entry.state === 'comparing' || entry.state === 'comparingAgain';
    return {
      ...{ at: event.at.toISOString(), outcome: outcome.outcome, platforms: outcome.platforms },
      ...{ hits: await this.#hits(outcome.hits), waitsFor: waitsFor(outcome) },
      waiting: comparing && outcome.outcome === 'waits',
    };
  }

  async #hits(hits: readonly ComparisonHit[]): Promise<ComparisonHitDto[]> {
    const local = hits.filter(({ source }) => source === 'local').map(({ reference }) => reference);
    const found = new Map((await this.entries.findMany(local)).map((entry) => [entry.id, entry]));
    const names = await this.#departmentNames();
    return hits.map(({ source, list, reference }) => {
      const entry = found.get(reference);
      if (!entry) return { source, list, reference, entryId: null, department: null };
      const department = names.get(entry.departmentId) ?? null;
      return { source, list, reference: entry.no, entryId: entry.id, department };
    });
  }

  /** The key fields over all departments in which the subject is on the watch list now (§16). */
  async warningCount({ subjectId }: Pick<EntryRecord, 'subjectId'>): Promise<WarningCountDto> {
    const listings = await this.kin.watchListings(subjectId);
    const { needed, fields } = keyFieldStanding(listings);
    const names = await this.#departmentNames();
    return {
      ...{ needed, counted: fields.length },
      fields: listings.map(({ fieldCode: field, entryId, no: entryNo, departmentId, isKey, keyFields }) => ({
        ...{ field, entryId, entryNo, counts: isKey && keyFields !== null },
        department: names.get(departmentId) ?? '',
      })),
    };
  }

  async #departmentNames(): Promise<Map<string, string>> {
    return new Map((await this.departments.list()).map(({ id, name }) => [id, name]));
  }
}
