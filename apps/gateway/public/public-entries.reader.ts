import { Injectable } from '@nestjs/common';
import type { Page } from '../../../libs/persistence/cursor.js';
import {
  PublicEntryRepository,
  type PublicEntry,
} from '../../../libs/persistence/repositories/public-entry.repository.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { isExitNamed } from '../../../libs/rules/publication/public-standing.js';
import { Problem } from '../http/problem.js';
import { PublicDirectory } from './public-directory.js';
import type {
  AnnouncementDto,
  AnnouncementsPage,
  PublicEntriesPage,
  PublicEntriesQuery,
  PublicEntryDto,
  PublicListQuery,
} from './public-entries.dto.js';
import { departmentOf, fieldOf, pageOfEntry, PublicView, rowOf, type Shown } from './public-view.js';

/** Entries as anybody may read them: what is public at this instant, redacted (§10). */
@Injectable()
export class PublicEntriesReader {
  constructor(
    private readonly entries: PublicEntryRepository,
    private readonly directory: PublicDirectory,
    private readonly view: PublicView,
  ) {}

  /** Throws BadCursor. */
  async inForce({ list, field, department, ...page }: PublicEntriesQuery): Promise<PublicEntriesPage> {
    const departmentId = department && (await this.directory.departmentId(department));
    if (department && departmentId === undefined) return { items: [], next: null };
    return this.#rows(await this.entries.inForce({ list, field, departmentId }, page, new Date()));
  }

  /** Throws BadCursor. */
  async underPublicity({ list, ...page }: PublicListQuery): Promise<PublicEntriesPage> {
    return this.#rows(await this.entries.underPublicity(list ?? null, page, new Date()));
  }

  /** Throws `not-found`; `no-longer-public` of what has ended. */
  async one(id: string): Promise<PublicEntryDto> {
    const found = await this.entries.find(id, new Date());
    if (!found || found.standing === 'hidden') throw new Problem('not-found');
    if (found.standing === 'ended') throw new Problem('no-longer-public');
    const [shown] = await this.view.of([found.entry]);
    return pageOfEntry(shown!);
  }

  /** Throws BadCursor. */
  async announcements({ list, ...page }: PublicListQuery): Promise<AnnouncementsPage> {
    const { items, next } = await this.entries.exits(list ?? null, page, new Date());
    const named = new Map((await this.view.of(items.filter(isExitNamed))).map((one) => [one.entry.id, one]));
    return { items: items.map((entry) => announced(entry, named.get(entry.id) ?? null)), next };
  }

  async #rows({ items, next }: Page<PublicEntry>): Promise<PublicEntriesPage> {
    return { items: (await this.view.of(items)).map(rowOf), next };
  }
}

const announced = (entry: PublicEntry, shown: Shown | null): AnnouncementDto => ({
  ...{ no: entry.no, list: entry.listKind, field: fieldOf(entry), department: departmentOf(entry) },
  name: shown?.items?.publicSubject?.name ?? null,
  exitedOn: shanghaiDate(entry.exitedAt!.toISOString()),
  ground: entry.exitGround!,
});
