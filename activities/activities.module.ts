import { Module } from '@nestjs/common';
import { ActivityMap } from './activity-map.js';
import { ArchiveActivitiesService } from './archive/archive.activities.js';
import { ComparisonReader } from './consequences/comparison.reader.js';
import { ConsequenceActivitiesService } from './consequences/consequence.activities.js';
import { ServiceOrders } from './consequences/service-orders.js';
import { WarningCaller } from './consequences/warning-caller.js';
import { WarningPreparation } from './consequences/warning.preparation.js';
import { CorrectionActivitiesService } from './correction/correction.activities.js';
import { CorrectionEffect } from './correction/correction.effect.js';
import { EngineRunEraser } from './erasure/engine-run-eraser.js';
import { ErasedElsewhere } from './erasure/erased-elsewhere.js';
import { ErasureActivitiesService } from './erasure/erasure.activities.js';
import { ErasureEffect } from './erasure/erasure.effect.js';
import { ErasureStarter } from './erasure/erasure.starter.js';
import { LooseFiles } from './erasure/loose-files.js';
import { RestoredBackup } from './erasure/restored-backup.js';
import { FilingActivitiesService } from './filing/filing.activities.js';
import { Dispatch } from './dispatch/dispatch.js';
import { FilingEffect } from './filing/filing.effect.js';
import { DraftStarter } from './import/draft-starter.js';
import { DraftTermsReader } from './import/draft-terms.js';
import { ImportActivitiesService } from './import/import.activities.js';
import { MeasureActivitiesService } from './measures/measure.activities.js';
import { MeasureEffect } from './measures/measure.effect.js';
import { NotificationActivitiesService } from './notifications/notification.activities.js';
import { NotificationEffect } from './notifications/notification.effect.js';
import { PaperAttachments } from './notifications/paper-attachments.js';
import { Notified } from './notifications/notified.js';
import { PackReader } from './packs/pack-reader.js';
import { PlatformActivitiesService } from './platforms/platform.activities.js';
import { PlatformRedExits } from './platforms/platform-red-exits.js';
import { SnapshotAnnouncement } from './platforms/snapshot-announcement.js';
import { PublicListsReader } from './publication/public-lists.reader.js';
import { SnapshotActivitiesService } from './publication/snapshot.activities.js';
import { PublicationActivitiesService } from './publication/publication.activities.js';
import { PublicationMessages } from './publication/publication-messages.js';
import { PublicationEffect } from './publication/publication.effect.js';
import { EngineDescriptions } from './reconciliation/engine-descriptions.js';
import { ReconciliationActivitiesService } from './reconciliation/reconciliation.activities.js';
import { StandingComparison } from './reconciliation/standing-comparison.js';
import { RecordActivitiesService } from './record/record.activities.js';
import { SuccessorPreparation } from './record/successor-preparation.js';
import { RemovalActivitiesService } from './removals/removal.activities.js';
import { RemovalOpening } from './removals/removal-opening.js';
import { RemedyActivitiesService } from './remedies/remedy.activities.js';
import { ObjectionMarks } from './remedies/objection-marks.js';
import { PartyNotices } from './remedies/party-notices.js';
import { RemedyConsequences } from './remedies/remedy-consequences.js';
import { FilingRecounts } from './reprojection/filing-recounts.js';
import { CorrectionRecounts } from './reprojection/correction-recounts.js';
import { RemedyRecounts } from './reprojection/remedy-recounts.js';
import { MeasureRecounts } from './reprojection/measure-recounts.js';
import { RemovalRecounts } from './reprojection/removal-recounts.js';
import { ReprojectionActivitiesService } from './reprojection/reprojection.activities.js';
import { SharedItemsReader } from './sharing/shared-items.reader.js';
import { StatisticsActivitiesService } from './statistics/statistics.activities.js';
import { StatisticsStarter } from './statistics/statistics.starter.js';
import { StandardExit } from './sweep/standard-exit.js';
import { SweepActivitiesService } from './sweep/sweep.activities.js';
import { SweptEntryJudge } from './sweep/swept-entry.judge.js';
import { TypicalCaseEffect } from './typical-cases/typical-case.effect.js';
import { WebhookActivitiesService } from './webhooks/webhook.activities.js';
import { WebhookEffect } from './webhooks/webhook.effect.js';
import { SuccessionActivitiesService } from './succession/succession.activities.js';

/** Every activity; the repositories and the engine's client come from global modules. */
@Module({
  providers: [
    ActivityMap,
    ArchiveActivitiesService,
    ComparisonReader,
    ConsequenceActivitiesService,
    CorrectionActivitiesService,
    CorrectionEffect,
    Dispatch,
    DraftStarter,
    DraftTermsReader,
    EngineRunEraser,
    ErasedElsewhere,
    ErasureActivitiesService,
    ErasureEffect,
    ErasureStarter,
    LooseFiles,
    RestoredBackup,
    FilingActivitiesService,
    FilingEffect,
    ImportActivitiesService,
    NotificationActivitiesService,
    NotificationEffect,
    Notified,
    PaperAttachments,
    PackReader,
    MeasureActivitiesService,
    MeasureEffect,
    PlatformActivitiesService,
    PlatformRedExits,
    PublicListsReader,
    PublicationActivitiesService,
    PublicationEffect,
    PublicationMessages,
    RecordActivitiesService,
    EngineDescriptions,
    ReconciliationActivitiesService,
    StandingComparison,
    RemedyActivitiesService,
    ObjectionMarks,
    PartyNotices,
    RemedyConsequences,
    RemedyRecounts,
    CorrectionRecounts,
    RemovalActivitiesService,
    RemovalOpening,
    FilingRecounts,
    MeasureRecounts,
    RemovalRecounts,
    ReprojectionActivitiesService,
    ServiceOrders,
    SharedItemsReader,
    StandardExit,
    StatisticsActivitiesService,
    StatisticsStarter,
    SuccessionActivitiesService,
    SnapshotActivitiesService,
    SnapshotAnnouncement,
    SuccessorPreparation,
    SweepActivitiesService,
    SweptEntryJudge,
    TypicalCaseEffect,
    WarningCaller,
    WarningPreparation,
    WebhookActivitiesService,
    WebhookEffect,
  ],
  exports: [ActivityMap, Dispatch],
})
export class ActivitiesModule {}
