import { Injectable } from '@nestjs/common';
import type {
  ArchiveActivities,
  ImportActivities,
  ReprojectionActivities,
} from '../libs/contract/batch.activities.js';
import type { RecordActivities } from '../libs/contract/record.activities.js';
import { ArchiveActivitiesService } from './archive/archive.activities.js';
import { ImportActivitiesService } from './import/import.activities.js';
import { RecordActivitiesService } from './record/record.activities.js';
import { ReprojectionActivitiesService } from './reprojection/reprojection.activities.js';

type Activities = RecordActivities & ImportActivities & ReprojectionActivities & ArchiveActivities;

/** Every activity by its wire name, bound. One typed map: two equal names would overwrite each other silently. */
@Injectable()
export class ActivityMap {
  constructor(
    private readonly record: RecordActivitiesService,
    private readonly imports: ImportActivitiesService,
    private readonly reprojection: ReprojectionActivitiesService,
    private readonly archive: ArchiveActivitiesService,
  ) {}

  all() {
    const { record, imports, reprojection, archive } = this;
    return {
      recordTransition: record.recordTransition.bind(record),
      recordReprojection: record.recordReprojection.bind(record),
      readRecord: record.readRecord.bind(record),
      prepareSuccessor: record.prepareSuccessor.bind(record),
      startDrafts: imports.startDrafts.bind(imports),
      finishImport: imports.finishImport.bind(imports),
      reprojectEntries: reprojection.reprojectEntries.bind(reprojection),
      archiveClosedRuns: archive.archiveClosedRuns.bind(archive),
    } satisfies Activities;
  }
}
