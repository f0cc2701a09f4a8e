import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PlatformActivities } from '../../libs/contract/platform.activities.js';
import { PlatformContactRepository } from '../../libs/persistence/repositories/platform-contact.repository.js';
import { PlatformSnapshotRepository } from '../../libs/persistence/repositories/platform-snapshot.repository.js';
import { PlatformConnector } from '../../libs/platform/platforms/platform-connector.js';
import { PlatformFailure } from '../../libs/platform/platforms/platform-failure.js';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import {
  checkPlatformLine,
  type PlatformLine,
  type RawPlatformLine,
} from '../../libs/rules/platform-list/platform-line.js';
import type { Platform } from '../../libs/rules/words.js';
import { asActivity } from '../failures.js';
import { report } from '../heartbeat.js';
import { SnapshotAnnouncement } from './snapshot-announcement.js';

/** Clocks differ a little. */
const CLOCK_SKEW_MS = 5 * 60_000;
const BEAT = 500;

/** Takes in what the platforms' lists hold, and tells whom it may concern. */
@Injectable()
export class PlatformActivitiesService implements PlatformActivities {
  constructor(
    private readonly platforms: PlatformConnector,
    private readonly snapshots: PlatformSnapshotRepository,
    private readonly contacts: PlatformContactRepository,
    private readonly announcement: SnapshotAnnouncement,
  ) {}

  pullPlatform({ platform }: { platform: Platform }): Promise<{ snapshotId: string } | null> {
    return asActivity(async () => {
      if (!this.platforms.knows(platform)) return null;
      try {
        const snapshotId = await this.pull(platform);
        await this.contacts.succeeded(platform, new Date());
        return { snapshotId };
      } catch (error) {
        if (error instanceof PlatformFailure) await this.contacts.failed(platform, error.code, new Date());
        throw error;
      }
    });
  }

  announceSnapshots({ platform }: { platform: Platform }): Promise<{ announced: number }> {
    return asActivity(async () => {
      const waiting = await this.snapshots.unannounced(platform);
      for (const snapshot of waiting) {
        await this.announcement.tell(snapshot);
        await this.snapshots.announced(snapshot.id, new Date());
      }
      return { announced: waiting.length };
    });
  }

  private async pull(platform: Platform): Promise<string> {
    const { asOf, lines } = await this.platforms.pull(platform);
    const [now, complete] = [new Date(), new Date(asOf)];
    if (complete.getTime() > now.getTime() + CLOCK_SKEW_MS)
      throw new PlatformFailure(platform, 'nonsense', 'its as-of lies in the future');
    const { snapshot } = await this.snapshots.accept(
      {
        ...{ id: randomUUID(), platform, source: 'pull', receivedBy: null },
        ...{ receivedAt: now, asOf: complete < now ? complete : now },
      },
      checked(lines, shanghaiDate(now.toISOString())),
    );
    return snapshot.id;
  }
}

/** A number that cannot be right is nobody's of ours: such a line is left out (null) and counted. */
async function* checked(
  lines: AsyncIterable<RawPlatformLine>,
  today: string,
): AsyncGenerator<PlatformLine | null> {
  let done = 0;
  for await (const raw of lines) {
    const found = checkPlatformLine(raw, today);
    yield found.ok ? found.line : null;
    done += 1;
    if (done % BEAT === 0) report({ total: done, done, failed: 0 });
  }
}
