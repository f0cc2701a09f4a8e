import { AccountProposalEntity } from './account-proposal.entity.js';
import { AuditLogEntity } from './audit-log.entity.js';
import { CalendarChangeEntity } from './calendar-change.entity.js';
import { CalendarDayEntity } from './calendar-day.entity.js';
import { CalendarYearEntity } from './calendar-year.entity.js';
import { CatalogueVersionEntity } from './catalogue-version.entity.js';
import { ChainHeadEntity } from './chain-head.entity.js';
import { ChangeEntity } from './change.entity.js';
import { CommandEntity } from './command.entity.js';
import { CredentialUseEntity } from './credential-use.entity.js';
import { CredentialEntity } from './credential.entity.js';
import { DataKeyEntity } from './data-key.entity.js';
import { DeadlineChangeEntity } from './deadline-change.entity.js';
import { DeadlineEntity } from './deadline.entity.js';
import { DepartmentEntity } from './department.entity.js';
import { DocumentEntity } from './document.entity.js';
import { EntryDossierEntity } from './entry-dossier.entity.js';
import { EntryEventEntity } from './entry-event.entity.js';
import { EntryNumberEntity } from './entry-number.entity.js';
import { EntryEntity } from './entry.entity.js';
import { CorrectionEventEntity } from './correction-event.entity.js';
import { CorrectionEntity } from './correction.entity.js';
import { ErasureStepEntity } from './erasure-step.entity.js';
import { ErasureEntity } from './erasure.entity.js';
import { ReconciliationFindingEntity } from './reconciliation-finding.entity.js';
import { ReconciliationRunEntity } from './reconciliation-run.entity.js';
import { RetentionEntity } from './retention.entity.js';
import { FeedReaderEntity } from './feed-reader.entity.js';
import { FieldEntity } from './field.entity.js';
import { FilingChangeEntity } from './filing-change.entity.js';
import { FilingEntity } from './filing.entity.js';
import { ImportBatchEntity } from './import-batch.entity.js';
import { ImportRowEntity } from './import-row.entity.js';
import { IncidentEntity } from './incident.entity.js';
import { MeasureTaskChangeEntity } from './measure-task-change.entity.js';
import { MeasureTaskEntity } from './measure-task.entity.js';
import { NotificationEntity } from './notification.entity.js';
import { PaperNumberEntity } from './paper-number.entity.js';
import { PaperEntity } from './paper.entity.js';
import { PlatformContactEntity } from './platform-contact.entity.js';
import { PlatformListingEntity } from './platform-listing.entity.js';
import { PlatformSnapshotEntity } from './platform-snapshot.entity.js';
import { PolicyPackEntity } from './policy-pack.entity.js';
import { RemedyCaseEntity } from './remedy-case.entity.js';
import { RemedyDeadlineChangeEntity } from './remedy-deadline-change.entity.js';
import { RemedyDeadlineEntity } from './remedy-deadline.entity.js';
import { RemedyEventEntity } from './remedy-event.entity.js';
import { RemedyNumberEntity } from './remedy-number.entity.js';
import { LooseFileEntity } from './loose-file.entity.js';
import { SpentProofEntity } from './spent-proof.entity.js';
import { RemovalRequestChangeEntity } from './removal-request-change.entity.js';
import { PublicSnapshotEntity } from './public-snapshot.entity.js';
import { PublicationEntity } from './publication.entity.js';
import { LookDayClosedEntity } from './look-day-closed.entity.js';
import { LookDayStaleEntity } from './look-day-stale.entity.js';
import { LookDayEntity } from './look-day.entity.js';
import { QueryRegisterEntity } from './query-register.entity.js';
import { QueryReviewEntity } from './query-review.entity.js';
import { RemovalRequestEntity } from './removal-request.entity.js';
import { SecondFactorEntity } from './second-factor.entity.js';
import { SessionEntity } from './session.entity.js';
import { StandardSuggestionEntity } from './standard-suggestion.entity.js';
import { StandardVersionEntity } from './standard-version.entity.js';
import { StandardEntity } from './standard.entity.js';
import { StatisticsCompilationEntity } from './statistics-compilation.entity.js';
import { StatisticsConfirmationEntity } from './statistics-confirmation.entity.js';
import { StatisticsMonthEntity } from './statistics-month.entity.js';
import { StatisticsReturnEntity } from './statistics-return.entity.js';
import { SubjectEventEntity } from './subject-event.entity.js';
import { SubjectIdentifierEntity } from './subject-identifier.entity.js';
import { SubjectEntity } from './subject.entity.js';
import { SweepCommandEntity } from './sweep-command.entity.js';
import { SweepItemEntity } from './sweep-item.entity.js';
import { SweepEntity } from './sweep.entity.js';
import { TypicalCaseEntity } from './typical-case.entity.js';
import { UserEntity } from './user.entity.js';
import { WebhookDeliveryEntity } from './webhook-delivery.entity.js';
import { WebhookEntity } from './webhook.entity.js';
import { WorkflowHistoryEntity } from './workflow-history.entity.js';

/** Every entity, listed by hand: the data source scans no folders. */
export const ENTITIES = [
  AuditLogEntity,
  CalendarChangeEntity,
  CalendarDayEntity,
  CalendarYearEntity,
  CatalogueVersionEntity,
  ChainHeadEntity,
  ChangeEntity,
  CommandEntity,
  CredentialUseEntity,
  CredentialEntity,
  DataKeyEntity,
  DeadlineChangeEntity,
  DeadlineEntity,
  DepartmentEntity,
  DocumentEntity,
  EntryDossierEntity,
  EntryEventEntity,
  EntryNumberEntity,
  EntryEntity,
  FeedReaderEntity,
  FieldEntity,
  FilingChangeEntity,
  FilingEntity,
  ImportBatchEntity,
  ImportRowEntity,
  IncidentEntity,
  MeasureTaskChangeEntity,
  MeasureTaskEntity,
  NotificationEntity,
  PaperEntity,
  PaperNumberEntity,
  PlatformContactEntity,
  PlatformListingEntity,
  PlatformSnapshotEntity,
  PolicyPackEntity,
  PublicSnapshotEntity,
  PublicationEntity,
  RemedyCaseEntity,
  RemedyDeadlineChangeEntity,
  RemedyDeadlineEntity,
  RemedyEventEntity,
  RemedyNumberEntity,
  LooseFileEntity,
  SpentProofEntity,
  RemovalRequestChangeEntity,
  LookDayClosedEntity,
  LookDayEntity,
  LookDayStaleEntity,
  QueryRegisterEntity,
  QueryReviewEntity,
  RemovalRequestEntity,
  SecondFactorEntity,
  AccountProposalEntity,
  SessionEntity,
  StandardSuggestionEntity,
  StandardVersionEntity,
  StandardEntity,
  StatisticsCompilationEntity,
  StatisticsConfirmationEntity,
  StatisticsMonthEntity,
  StatisticsReturnEntity,
  SubjectEventEntity,
  SubjectIdentifierEntity,
  SubjectEntity,
  SweepCommandEntity,
  SweepItemEntity,
  SweepEntity,
  TypicalCaseEntity,
  UserEntity,
  WebhookDeliveryEntity,
  WebhookEntity,
  WorkflowHistoryEntity,
  CorrectionEntity,
  CorrectionEventEntity,
  ErasureEntity,
  ErasureStepEntity,
  RetentionEntity,
  ReconciliationRunEntity,
  ReconciliationFindingEntity,
];
