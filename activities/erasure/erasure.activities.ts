import { Injectable } from '@nestjs/common';
import type { ErasureActivities } from '../../libs/contract/erasure.activities.js';
import { ErasureCertifier, ResidueLeft } from '../../libs/persistence/erasure/certifier.js';
import { ErasureRepository } from '../../libs/persistence/erasure/erasure.repository.js';
import { OutwardRestReader } from '../../libs/persistence/erasure/outward-rest.reader.js';
import { NotAtRest, RowEraser } from '../../libs/persistence/erasure/row-eraser.js';
import { SpaceCleaner } from '../../libs/persistence/erasure/space-cleaner.js';
import { SubjectUnlinker } from '../../libs/persistence/erasure/subject-unlinker.js';
import { RetentionRepository } from '../../libs/persistence/repositories/retention.repository.js';
import type { ErasureStep, ErasureWait } from '../../libs/rules/erasure/steps.js';
import { asActivity } from '../failures.js';
import { asLivingActivity } from '../heartbeat.js';
import { ErasedElsewhere } from './erased-elsewhere.js';
import { ErasureStarter } from './erasure.starter.js';
import { LooseFiles } from './loose-files.js';
import { RestoredBackup } from './restored-backup.js';

const ORDERED_AT_ONCE = 200;

type Outcome = Awaited<ReturnType<ErasureActivities['eraseStep']>>;

/** §19: keeps nothing of an entry but who did what when, and proves it. */
@Injectable()
export class ErasureActivitiesService implements ErasureActivities {
  constructor(
    private readonly erasures: ErasureRepository,
    private readonly rest: OutwardRestReader,
    private readonly rows: RowEraser,
    private readonly subjects: SubjectUnlinker,
    private readonly space: SpaceCleaner,
    private readonly elsewhere: ErasedElsewhere,
    private readonly certifier: ErasureCertifier,
    private readonly retentions: RetentionRepository,
    private readonly starter: ErasureStarter,
    private readonly backup: RestoredBackup,
    private readonly loose: LooseFiles,
  ) {}

  outwardRest({ entryId }: { entryId: string }): Promise<{ waitsFor: ErasureWait[] }> {
    return asActivity(async () => {
      // Once the key is gone there is nothing to wait for.
      if (await this.erasures.isDone(entryId, 'keys')) return { waitsFor: [] };
      const waitsFor = await this.rest.waitsFor(entryId);
      await this.erasures.looked(entryId, waitsFor, new Date());
      return { waitsFor };
    });
  }

  eraseStep({ entryId, step }: { entryId: string; step: ErasureStep }): Promise<Outcome> {
    return asLivingActivity(async () => {
      if (await this.erasures.isDone(entryId, step)) return { outcome: 'done' };
      try {
        await this.steps[step](entryId);
        return { outcome: 'done' };
      } catch (error) {
        if (error instanceof NotAtRest) return { outcome: 'waits' };
        // What was written late goes, before the last step is tried again.
        if (error instanceof ResidueLeft) await this.rows.eraseRows(entryId);
        throw error;
      }
    });
  }

  orderDueErasures({ at }: { at: string }): Promise<{ ordered: number }> {
    return asLivingActivity(async () => {
      const now = new Date(at);
      let ordered = await this.backup.orderAgain();
      for (
        let due = await this.retentions.over(now, ORDERED_AT_ONCE);
        due.length > 0;
        due = await this.retentions.over(now, ORDERED_AT_ONCE)
      ) {
        for (const { entryId, ground } of due)
          await this.erasures.order({ entryId, ground, by: { system: 'clock' }, at: now });
        ordered += due.length;
      }
      while ((await this.starter.followAll(ORDERED_AT_ONCE)) === ORDERED_AT_ONCE);
      return { ordered };
    });
  }

  destroyLooseFiles({ at }: { at: string }): Promise<{ destroyed: number }> {
    return asLivingActivity(async () => ({ destroyed: await this.loose.destroy(new Date(at)) }));
  }

  private readonly steps: Record<ErasureStep, (entryId: string) => Promise<void>> = {
    keys: async (entryId) => {
      await this.backup.note(entryId);
      await this.rows.destroyKey(entryId);
    },
    files: (entryId) => this.elsewhere.deleteFiles(entryId),
    snapshots: (entryId) => this.elsewhere.deleteSnapshots(entryId),
    rows: (entryId) => this.rows.eraseRows(entryId),
    subject: (entryId) => this.subjects.unlink(entryId),
    runs: (entryId) => this.elsewhere.deleteRuns(entryId),
    histories: (entryId) => this.elsewhere.deleteHistories(entryId),
    space: (entryId) => this.space.clean(entryId),
    certificate: (entryId) => this.certifier.certify(entryId),
  };
}
