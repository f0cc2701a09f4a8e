import { Injectable } from '@nestjs/common';
import { Client, WorkflowNotFoundError } from '@temporalio/client';
import { compareAgainSignal } from '../../libs/contract/entry.messages.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { PlatformDataRepository } from '../../libs/persistence/repositories/platform-data.repository.js';
import type { Snapshot } from '../../libs/persistence/repositories/platform-snapshot.repository.js';
import { RemovalRequestRepository } from '../../libs/persistence/repositories/removal-request.repository.js';
import { inParallel, report } from '../heartbeat.js';
import { RemovalOpening } from '../removals/removal-opening.js';
import { PlatformRedExits } from './platform-red-exits.js';

const PAGE = 200;
const WIDTH = 8;

/** Tells whom a snapshot that has come in may concern. Safe to repeat, wholly or from anywhere in between. */
@Injectable()
export class SnapshotAnnouncement {
  constructor(
    private readonly client: Client,
    private readonly platforms: PlatformDataRepository,
    private readonly entries: EntryRepository,
    private readonly removals: RemovalOpening,
    private readonly requests: RemovalRequestRepository,
    private readonly redExits: PlatformRedExits,
  ) {}

  async tell(snapshot: Snapshot): Promise<void> {
    let ended = 0;
    await this.redExits.bySnapshot(snapshot.id, () => {
      ended += 1;
      report({ total: ended, done: ended, failed: 0 });
    });
    await this.wakeCandidates();
    await this.askForRemovals(snapshot);
    await this.requests.markStillListed(snapshot.id);
  }

  /** §七: candidates that wait for platform data compare again. A comparison with nothing new changes nothing. */
  private async wakeCandidates(): Promise<void> {
    let [after, done]: [string | null, number] = [null, 0];
    for (;;) {
      const page = await this.platforms.comparing(after, PAGE);
      if (page.length === 0) return;
      await inParallel(page, WIDTH, (workflowId) => this.wake(workflowId));
      after = page.at(-1) ?? null;
      done += page.length;
      report({ total: done, done, failed: 0 });
    }
  }

  private async wake(workflowId: string): Promise<void> {
    try {
      await this.client.workflow.getHandle(workflowId).signal(compareAgainSignal);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }

  /** §六: a platform shows a subject red that stands on our black list. The term runs from when we learnt of it. */
  private async askForRemovals({ id, receivedAt }: Snapshot): Promise<void> {
    const found = await this.entries.findMany(await this.platforms.blackShownRed(id));
    await inParallel(found, WIDTH, async (entry) => {
      await this.removals.openFor(entry, receivedAt);
      report({ total: found.length, done: 0, failed: 0 });
    });
  }
}
