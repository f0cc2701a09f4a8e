import { Injectable } from '@nestjs/common';
import type { SnapshotActivities } from '../../libs/contract/publication.activities.js';
import { sha256 } from '../../libs/persistence/record/event-hash.js';
import { PublicSnapshotRepository } from '../../libs/persistence/repositories/public-snapshot.repository.js';
import { snapshotFile } from '../../libs/persistence/snapshots/snapshot-file.js';
import { SnapshotFolder } from '../../libs/platform/snapshots/snapshot-folder.js';
import { SnapshotSigner } from '../../libs/platform/snapshots/snapshot-signer.js';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import { asActivity } from '../failures.js';
import { report } from '../heartbeat.js';
import { PublicListsReader } from './public-lists.reader.js';

/** Signs once a day what is public, so that anybody can prove later what stood there and what did not. */
@Injectable()
export class SnapshotActivitiesService implements SnapshotActivities {
  constructor(
    private readonly lists: PublicListsReader,
    private readonly snapshots: PublicSnapshotRepository,
    private readonly folder: SnapshotFolder,
    private readonly signer: SnapshotSigner,
  ) {}

  makeSnapshot(): Promise<{ day: string; entries: number }> {
    return asActivity(async () => {
      const now = new Date();
      const day = shanghaiDate(now.toISOString());
      const made = await this.snapshots.find(day);
      return made ? { day, entries: made.entries } : this.make(day, now);
    });
  }

  /** The file lies there before the record knows it: a day that was cut short is made anew. */
  private async make(day: string, madeAt: Date): Promise<{ day: string; entries: number }> {
    const before = await this.snapshots.last();
    const entries = await this.lists.at(madeAt, (done) => report({ total: done, done, failed: 0 }));
    const previous = before && { day: before.day, sha256: before.hash.toString('hex') };
    const content = snapshotFile({ day, madeAt: madeAt.toISOString(), previous }, entries);
    const signature = this.signer.sign(content);
    await this.folder.put(day, content, signature);
    await this.snapshots.keep({
      ...{ day, madeAt, entries: entries.length, bytes: content.length, hash: sha256(content), signature },
      ...{ previousDay: before?.day ?? null, previousHash: before?.hash ?? null },
      publicKey: this.signer.publicKey,
    });
    // R6.5: what has ended since must not be read in the file of an earlier day. Its hash and signature stay, so that
    // whoever has it can prove it.
    await this.folder.keepOnly(day);
    return { day, entries: entries.length };
  }
}
