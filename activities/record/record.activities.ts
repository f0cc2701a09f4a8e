import { Injectable } from '@nestjs/common';
import type {
  RecordActivities,
  RecordAhead,
  RecordBarred,
  RecordedReprojection,
  RecordedTransition,
  ReprojectionRecord,
  Successor,
  TransitionRecord,
} from '../../libs/contract/record.activities.js';
import { RecordTransitionRepository } from '../../libs/persistence/record/record-transition.repository.js';
import { ReprojectionRepository } from '../../libs/persistence/record/reprojection.repository.js';
import type { ListKind } from '../../libs/rules/words.js';
import { asActivity } from '../failures.js';
import { SuccessorPreparation } from './successor-preparation.js';

/** The record's door for entry workflows: one verb, one transaction. */
@Injectable()
export class RecordActivitiesService implements RecordActivities {
  constructor(
    private readonly transitions: RecordTransitionRepository,
    private readonly reprojections: ReprojectionRepository,
    private readonly successors: SuccessorPreparation,
  ) {}

  recordTransition(transition: TransitionRecord): Promise<RecordedTransition | RecordAhead | RecordBarred> {
    return asActivity(() => this.transitions.recordTransition(transition));
  }

  recordReprojection(reprojection: ReprojectionRecord): Promise<RecordedReprojection | RecordAhead> {
    return asActivity(() => this.reprojections.recordReprojection(reprojection));
  }

  readRecord({ entryId }: { entryId: string }): Promise<RecordAhead | null> {
    return asActivity(() => this.transitions.readRecord(entryId));
  }

  prepareSuccessor(input: { fromEntryId: string; toEntryId: string; list: ListKind }): Promise<Successor> {
    return asActivity(() => this.successors.prepare(input));
  }
}
