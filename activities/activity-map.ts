import { Injectable } from '@nestjs/common';
import type { CorrectionActivities } from '../libs/contract/correction.activities.js';
import type {
  ArchiveActivities,
  ImportActivities,
  ReprojectionActivities,
} from '../libs/contract/batch.activities.js';
import type { ConsequenceActivities } from '../libs/contract/consequence.activities.js';
import type { ErasureActivities } from '../libs/contract/erasure.activities.js';
import type { FilingActivities } from '../libs/contract/filing.activities.js';
import type { StatisticsActivities } from '../libs/contract/statistics.activities.js';
import type { MeasureActivities } from '../libs/contract/measure.activities.js';
import type { PublicationActivities, SnapshotActivities } from '../libs/contract/publication.activities.js';
import type { NotificationActivities } from '../libs/contract/notification.activities.js';
import type { CaseActivities } from '../libs/contract/case.activities.js';
import type { ReconciliationActivities } from '../libs/contract/reconciliation.activities.js';
import type { SweepActivities } from '../libs/contract/sweep.activities.js';
import type { WebhookActivities } from '../libs/contract/webhook.activities.js';
import type { PlatformActivities, RemovalActivities } from '../libs/contract/platform.activities.js';
import type { RecordActivities } from '../libs/contract/record.activities.js';
import type { SuccessionActivities } from '../libs/contract/succession.activities.js';
import { ArchiveActivitiesService } from './archive/archive.activities.js';
import { ConsequenceActivitiesService } from './consequences/consequence.activities.js';
import { CorrectionActivitiesService } from './correction/correction.activities.js';
import { ErasureActivitiesService } from './erasure/erasure.activities.js';
import { FilingActivitiesService } from './filing/filing.activities.js';
import { ImportActivitiesService } from './import/import.activities.js';
import { MeasureActivitiesService } from './measures/measure.activities.js';
import { NotificationActivitiesService } from './notifications/notification.activities.js';
import { PlatformActivitiesService } from './platforms/platform.activities.js';
import { SnapshotActivitiesService } from './publication/snapshot.activities.js';
import { PublicationActivitiesService } from './publication/publication.activities.js';
import { ReconciliationActivitiesService } from './reconciliation/reconciliation.activities.js';
import { RecordActivitiesService } from './record/record.activities.js';
import { RemedyActivitiesService } from './remedies/remedy.activities.js';
import { RemovalActivitiesService } from './removals/removal.activities.js';
import { ReprojectionActivitiesService } from './reprojection/reprojection.activities.js';
import { StatisticsActivitiesService } from './statistics/statistics.activities.js';
import { SuccessionActivitiesService } from './succession/succession.activities.js';
import { SweepActivitiesService } from './sweep/sweep.activities.js';
import { WebhookActivitiesService } from './webhooks/webhook.activities.js';

type Activities = RecordActivities &
  ConsequenceActivities &
  SuccessionActivities &
  ImportActivities &
  PlatformActivities &
  RemovalActivities &
  ReprojectionActivities &
  ArchiveActivities &
  FilingActivities &
  MeasureActivities &
  PublicationActivities &
  SnapshotActivities &
  WebhookActivities &
  StatisticsActivities &
  SweepActivities &
  ErasureActivities &
  NotificationActivities &
  ReconciliationActivities &
  CorrectionActivities &
  CaseActivities;

/** Every activity by its wire name, bound. One typed map: two equal names would overwrite each other silently. */
@Injectable()
export class ActivityMap {
  constructor(
    private readonly record: RecordActivitiesService,
    private readonly consequences: ConsequenceActivitiesService,
    private readonly succession: SuccessionActivitiesService,
    private readonly imports: ImportActivitiesService,
    private readonly reprojection: ReprojectionActivitiesService,
    private readonly archive: ArchiveActivitiesService,
    private readonly platforms: PlatformActivitiesService,
    private readonly removals: RemovalActivitiesService,
    private readonly sweep: SweepActivitiesService,
    private readonly filing: FilingActivitiesService,
    private readonly measures: MeasureActivitiesService,
    private readonly publication: PublicationActivitiesService,
    private readonly snapshots: SnapshotActivitiesService,
    private readonly webhooks: WebhookActivitiesService,
    private readonly statistics: StatisticsActivitiesService,
    private readonly remedies: RemedyActivitiesService,
    private readonly erasure: ErasureActivitiesService,
    private readonly notifications: NotificationActivitiesService,
    private readonly reconciliation: ReconciliationActivitiesService,
    private readonly correction: CorrectionActivitiesService,
  ) {}

  // eslint-disable-next-line max-lines-per-function -- one line for each activity
  all() {
    const { record, consequences, succession, imports, reprojection, archive, sweep } = this;
    return {
      recordTransition: record.recordTransition.bind(record),
      recordReprojection: record.recordReprojection.bind(record),
      readRecord: record.readRecord.bind(record),
      prepareSuccessor: record.prepareSuccessor.bind(record),
      compareSubject: consequences.compareSubject.bind(consequences),
      clearRedLists: consequences.clearRedLists.bind(consequences),
      endMovedEntry: consequences.endMovedEntry.bind(consequences),
      listAgain: consequences.listAgain.bind(consequences),
      tellWarning: consequences.tellWarning.bind(consequences),
      countKeyFields: consequences.countKeyFields.bind(consequences),
      prepareWarning: consequences.prepareWarning.bind(consequences),
      recordedSuccession: succession.recordedSuccession.bind(succession),
      adverseEntries: succession.adverseEntries.bind(succession),
      endRedShownAdverse: succession.endRedShownAdverse.bind(succession),
      retireWarning: succession.retireWarning.bind(succession),
      startDrafts: imports.startDrafts.bind(imports),
      finishImport: imports.finishImport.bind(imports),
      reprojectEntries: reprojection.reprojectEntries.bind(reprojection),
      archiveClosedRuns: archive.archiveClosedRuns.bind(archive),
      evaluateSweep: sweep.evaluateSweep.bind(sweep),
      recordSweepStep: sweep.recordSweepStep.bind(sweep),
      exitSweptEntries: sweep.exitSweptEntries.bind(sweep),
      pullPlatform: this.platforms.pullPlatform.bind(this.platforms),
      announceSnapshots: this.platforms.announceSnapshots.bind(this.platforms),
      sendRemoval: this.removals.sendRemoval.bind(this.removals),
      askRemoval: this.removals.askRemoval.bind(this.removals),
      answerRemovalByHand: this.removals.answerRemovalByHand.bind(this.removals),
      recountRemoval: this.removals.recountRemoval.bind(this.removals),
      openFilings: this.filing.openFilings.bind(this.filing),
      fileOne: this.filing.fileOne.bind(this.filing),
      climbRung: this.filing.climbRung.bind(this.filing),
      beginStatistics: this.statistics.beginStatistics.bind(this.statistics),
      statisticsStanding: this.statistics.statisticsStanding.bind(this.statistics),
      remindDepartments: this.statistics.remindDepartments.bind(this.statistics),
      recordReturn: this.statistics.recordReturn.bind(this.statistics),
      compileStatistics: this.statistics.compileStatistics.bind(this.statistics),
      climbPushRung: this.statistics.climbPushRung.bind(this.statistics),
      pushStatistics: this.statistics.pushStatistics.bind(this.statistics),
      closeStatistics: this.statistics.closeStatistics.bind(this.statistics),
      recordCaseStep: this.remedies.recordCaseStep.bind(this.remedies),
      readCase: this.remedies.readCase.bind(this.remedies),
      climbCaseRung: this.remedies.climbCaseRung.bind(this.remedies),
      holdEntry: this.remedies.holdEntry.bind(this.remedies),
      carryOutCase: this.remedies.carryOutCase.bind(this.remedies),
      readMeasureTasks: this.measures.readMeasureTasks.bind(this.measures),
      recordMeasureCommand: this.measures.recordMeasureCommand.bind(this.measures),
      inviteToMeasure: this.measures.inviteToMeasure.bind(this.measures),
      climbMeasureRung: this.measures.climbMeasureRung.bind(this.measures),
      openPublications: this.publication.openPublications.bind(this.publication),
      publishOne: this.publication.publishOne.bind(this.publication),
      climbPublicationRung: this.publication.climbPublicationRung.bind(this.publication),
      makeSnapshot: this.snapshots.makeSnapshot.bind(this.snapshots),
      deliverOwed: this.webhooks.deliverOwed.bind(this.webhooks),
      deliverNotification: this.notifications.deliverNotification.bind(this.notifications),
      beginReconciliation: this.reconciliation.beginReconciliation.bind(this.reconciliation),
      compareLives: this.reconciliation.compareLives.bind(this.reconciliation),
      lookForLeftovers: this.reconciliation.lookForLeftovers.bind(this.reconciliation),
      confirmLeftovers: this.reconciliation.confirmLeftovers.bind(this.reconciliation),
      compareFeed: this.reconciliation.compareFeed.bind(this.reconciliation),
      finishReconciliation: this.reconciliation.finishReconciliation.bind(this.reconciliation),
      ...ofCorrections(this.correction),
      ...ofErasures(this.erasure),
      escalateRemoval: this.removals.escalateRemoval.bind(this.removals),
    } satisfies Activities;
  }
}

const ofCorrections = (correction: CorrectionActivitiesService) => ({
  readCorrection: correction.readCorrection.bind(correction),
  recordCorrectionStep: correction.recordCorrectionStep.bind(correction),
  lookOutward: correction.lookOutward.bind(correction),
  climbCorrectionRung: correction.climbCorrectionRung.bind(correction),
});

const ofErasures = (erasure: ErasureActivitiesService) => ({
  outwardRest: erasure.outwardRest.bind(erasure),
  eraseStep: erasure.eraseStep.bind(erasure),
  orderDueErasures: erasure.orderDueErasures.bind(erasure),
  destroyLooseFiles: erasure.destroyLooseFiles.bind(erasure),
});
