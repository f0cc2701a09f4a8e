import { Module } from '@nestjs/common';
import { ActivityMap } from './activity-map.js';
import { ArchiveActivitiesService } from './archive/archive.activities.js';
import { DraftStarter } from './import/draft-starter.js';
import { DraftTermsReader } from './import/draft-terms.js';
import { ImportActivitiesService } from './import/import.activities.js';
import { RecordActivitiesService } from './record/record.activities.js';
import { SuccessorPreparation } from './record/successor-preparation.js';
import { ReprojectionActivitiesService } from './reprojection/reprojection.activities.js';

/** Every activity; the repositories and the engine's client come from global modules. */
@Module({
  providers: [
    ActivityMap,
    ArchiveActivitiesService,
    DraftStarter,
    DraftTermsReader,
    ImportActivitiesService,
    RecordActivitiesService,
    ReprojectionActivitiesService,
    SuccessorPreparation,
  ],
  exports: [ActivityMap],
})
export class ActivitiesModule {}
