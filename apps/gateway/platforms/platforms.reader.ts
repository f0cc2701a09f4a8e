import { Injectable } from '@nestjs/common';
import type { PlatformContactEntity } from '../../../libs/persistence/entities/platform-contact.entity.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { PlatformContactRepository } from '../../../libs/persistence/repositories/platform-contact.repository.js';
import { PlatformDataRepository } from '../../../libs/persistence/repositories/platform-data.repository.js';
import {
  PlatformSnapshotRepository,
  type Accepted,
  type Snapshot,
} from '../../../libs/persistence/repositories/platform-snapshot.repository.js';
import { dueOn } from '../../../libs/rules/calendar/deadline.js';
import { platformStanding } from '../../../libs/rules/procedure/comparison.js';
import { PLATFORMS, type Platform } from '../../../libs/rules/words.js';
import { CalendarNow } from '../entries/calendar-now.js';
import { EntryRows } from '../entries/entry-rows.js';
import type { Caller } from '../http/caller.js';
import { PackChoice } from '../policy-packs/pack-choice.js';
import type {
  LastPullDto,
  PlatformDto,
  PlatformsDto,
  SnapshotDto,
  SnapshotReceivedDto,
  SnapshotsDto,
  WaitingCandidatesPage,
  WaitingQuery,
} from './platforms.dto.js';

const SHOWN = 50;

/** How the platforms' data stands, and who waits for it (R4.1). */
@Injectable()
export class PlatformsReader {
  constructor(
    private readonly snapshots: PlatformSnapshotRepository,
    private readonly contacts: PlatformContactRepository,
    private readonly data: PlatformDataRepository,
    private readonly entries: EntryRepository,
    private readonly rows: EntryRows,
    private readonly calendar: CalendarNow,
    private readonly packs: PackChoice,
  ) {}

  async all(): Promise<PlatformsDto> {
    const now = new Date().toISOString();
    const pack = await this.packs.default(now);
    const [contacts, waiting] = [await this.contacts.all(), await this.data.waitingCounts()];
    const { calendar } = await this.calendar.read();
    const maxAge = pack.common.platformSnapshotMaxAge.value;
    const items: PlatformDto[] = [];
    for (const platform of PLATFORMS) {
      const [newest] = await this.snapshots.list(platform, 1);
      const asOf = newest?.asOf.toISOString() ?? null;
      items.push({
        ...{ platform, newest: newest ? snapshotShown(newest) : null },
        standing: platformStanding(platform, asOf, { maxAge, now, calendar }).standing,
        freshUntil: asOf === null ? null : dueOn(maxAge, asOf, calendar).dueAt,
        lastPull: lastPullShown(contacts.get(platform)),
        waiting: waiting.get(platform) ?? 0,
      });
    }
    return { items, pack: `${pack.code}@${pack.version}` };
  }

  async recent(platform: Platform): Promise<SnapshotsDto> {
    return { items: (await this.snapshots.list(platform, SHOWN)).map(snapshotShown) };
  }

  received({ snapshot, newest, repeated }: Accepted): SnapshotReceivedDto {
    return { ...snapshotShown(snapshot), newest, repeated };
  }

  /** Those that wait longest first. */
  async waiting({ cursor, limit }: WaitingQuery, caller: Caller): Promise<WaitingCandidatesPage> {
    const { items, next } = await this.data.waitingCandidates({ cursor, limit });
    const found = new Map(
      (await this.entries.findMany(items.map(({ id }) => id))).map((one) => [one.id, one]),
    );
    const present = items.filter(({ id }) => found.has(id));
    const shown = await this.rows.shown(
      present.map(({ id }) => found.get(id)!),
      caller,
    );
    const waits = present.map(({ waitsFor, since }) => ({ waitsFor, since }));
    return { items: shown.map((row, index) => ({ ...row, ...waits[index]! })), next };
  }
}

const snapshotShown = (snapshot: Snapshot): SnapshotDto => ({
  ...{ id: snapshot.id, platform: snapshot.platform, source: snapshot.source },
  asOf: snapshot.asOf.toISOString(),
  receivedAt: snapshot.receivedAt.toISOString(),
  ...{ rows: snapshot.rows, skipped: snapshot.skipped },
  announced: snapshot.announcedAt !== null,
});

const lastPullShown = (contact: PlatformContactEntity | undefined): LastPullDto | null =>
  contact
    ? {
        triedAt: contact.triedAt.toISOString(),
        succeededAt: contact.succeededAt?.toISOString() ?? null,
        failingSince: contact.failingSince?.toISOString() ?? null,
        error: contact.error,
      }
    : null;
