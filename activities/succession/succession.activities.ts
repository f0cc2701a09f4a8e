import { Injectable } from '@nestjs/common';
import type { RecordedSuccession, SuccessionActivities } from '../../libs/contract/succession.activities.js';
import { KinRepository } from '../../libs/persistence/repositories/kin.repository.js';
import { SubjectEventRepository } from '../../libs/persistence/repositories/subject-event.repository.js';
import { WarningCaller } from '../consequences/warning-caller.js';
import { asActivity } from '../failures.js';
import { PlatformRedExits } from '../platforms/platform-red-exits.js';

/** What follows when numbers turn out to be of one subject. Everything here may be repeated. */
@Injectable()
export class SuccessionActivitiesService implements SuccessionActivities {
  constructor(
    private readonly warnings: WarningCaller,
    private readonly acts: SubjectEventRepository,
    private readonly kin: KinRepository,
    private readonly redExits: PlatformRedExits,
  ) {}

  recordedSuccession({ eventId }: { eventId: string }): Promise<RecordedSuccession | null> {
    return asActivity(async () => {
      const act = await this.acts.find(eventId);
      if (!act) return null;
      const joined = act.data.joinedRootId;
      return { rootId: act.subjectId, joinedRootId: typeof joined === 'string' ? joined : null };
    });
  }

  adverseEntries({ subjectId }: { subjectId: string }): Promise<{ entryId: string }[]> {
    return asActivity(async () => (await this.kin.adverse(subjectId)).map(({ entryId }) => ({ entryId })));
  }

  endRedShownAdverse({ subjectId }: { subjectId: string }): Promise<void> {
    return asActivity(() => this.redExits.ofSubject(subjectId));
  }

  retireWarning({ formerRootId }: { formerRootId: string }): Promise<void> {
    return asActivity(() => this.warnings.countAgain(formerRootId));
  }
}
