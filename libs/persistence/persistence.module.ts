import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataKeys } from '../platform/crypto/data-keys.js';
import { KeyedIndex } from '../platform/crypto/keyed-index.js';
import type { MasterKey } from '../platform/crypto/master-key.js';
import { dataSourceOptions, type DatabaseOptions } from './data-source.js';
import { RecordTransitionRepository } from './record/record-transition.repository.js';
import { ReprojectionRepository } from './record/reprojection.repository.js';
import { AccountDecisionRepository } from './repositories/account-decision.repository.js';
import { AccountListRepository } from './repositories/account-list.repository.js';
import { AccountProposalRepository } from './repositories/account-proposal.repository.js';
import { AccountRepository } from './repositories/account.repository.js';
import { AuditRepository } from './repositories/audit.repository.js';
import { CalendarRepository } from './repositories/calendar.repository.js';
import { CatalogueRepository } from './repositories/catalogue.repository.js';
import { ChangeFeedRepository } from './repositories/change-feed.repository.js';
import { CommandRepository } from './repositories/command.repository.js';
import { CredentialRepository } from './repositories/credential.repository.js';
import { DashboardRepository } from './repositories/dashboard.repository.js';
import { OversightNumbersRepository } from './repositories/oversight-numbers.repository.js';
import { DataKeyRepository } from './repositories/data-key.repository.js';
import { DepartmentRepository } from './repositories/department.repository.js';
import { DocumentRepository } from './repositories/document.repository.js';
import { DossierRepository } from './repositories/dossier.repository.js';
import { EntryListRepository } from './repositories/entry-list.repository.js';
import { EntryRepository } from './repositories/entry.repository.js';
import { FieldRepository } from './repositories/field.repository.js';
import { FilingDueRepository } from './repositories/filing-due.repository.js';
import { FilingRepository } from './repositories/filing.repository.js';
import { ImportRowRepository } from './repositories/import-row.repository.js';
import { ImportRepository } from './repositories/import.repository.js';
import { IncidentRepository } from './repositories/incident.repository.js';
import { KinRepository } from './repositories/kin.repository.js';
import { MeasureAnswerRepository } from './repositories/measure-answer.repository.js';
import { MeasureCatalogueReader } from './repositories/measure-catalogue.reader.js';
import { DueReasonsReader } from './repositories/due-reasons.reader.js';
import { LookSumsRepository } from './repositories/look-sums.repository.js';
import { MeasureDueRepository } from './repositories/measure-due.repository.js';
import { MeasureListRepository } from './repositories/measure-list.repository.js';
import { MeasureTaskRepository } from './repositories/measure-task.repository.js';
import { NotificationRepository } from './repositories/notification.repository.js';
import { NotifiedReader } from './repositories/notified.reader.js';
import { PaperRepository } from './repositories/paper.repository.js';
import { PlatformContactRepository } from './repositories/platform-contact.repository.js';
import { PlatformDataRepository } from './repositories/platform-data.repository.js';
import { PlatformSnapshotRepository } from './repositories/platform-snapshot.repository.js';
import { PolicyPackRepository } from './repositories/policy-pack.repository.js';
import { RemedyCaseRepository } from './repositories/remedy-case.repository.js';
import { CorrectionDueRepository } from './repositories/correction-due.repository.js';
import { RemedyDueRepository } from './repositories/remedy-due.repository.js';
import { RemedyListRepository } from './repositories/remedy-list.repository.js';
import { LooseFileRepository } from './repositories/loose-file.repository.js';
import { SpentProofRepository } from './repositories/spent-proof.repository.js';
import { RemovalDueRepository } from './repositories/removal-due.repository.js';
import { PublicEntryRepository } from './repositories/public-entry.repository.js';
import { PublicSnapshotRepository } from './repositories/public-snapshot.repository.js';
import { PublicationRepository } from './repositories/publication.repository.js';
import { QueryRegisterRepository } from './repositories/query-register.repository.js';
import { QueryReviewRepository } from './repositories/query-review.repository.js';
import { RemovalRequestRepository } from './repositories/removal-request.repository.js';
import { ScreeningRepository } from './repositories/screening.repository.js';
import { SecondFactorRepository } from './repositories/second-factor.repository.js';
import { SingleSignOnRepository } from './repositories/single-sign-on.repository.js';
import { SessionRepository } from './repositories/session.repository.js';
import { SharingCatalogueReader } from './repositories/sharing-catalogue.reader.js';
import { StandardVersionRepository } from './repositories/standard-version.repository.js';
import { StandardRepository } from './repositories/standard.repository.js';
import { StatisticsCompilationRepository } from './repositories/statistics-compilation.repository.js';
import { StatisticsFiguresReader } from './repositories/statistics-figures.reader.js';
import { StatisticsMonthRepository } from './repositories/statistics-month.repository.js';
import { StatisticsReturnRepository } from './repositories/statistics-return.repository.js';
import { SubjectEventRepository } from './repositories/subject-event.repository.js';
import { LifeRepository } from './repositories/life.repository.js';
import { ReconciliationRepository } from './repositories/reconciliation.repository.js';
import { RetentionRepository } from './repositories/retention.repository.js';
import { CorrectionReceiptsReader } from './repositories/correction-receipts.reader.js';
import { CorrectionRepository } from './repositories/correction.repository.js';
import { ErasureCertifier } from './erasure/certifier.js';
import { ErasureRepository } from './erasure/erasure.repository.js';
import { OutwardRestReader } from './erasure/outward-rest.reader.js';
import { RowEraser } from './erasure/row-eraser.js';
import { SpaceCleaner } from './erasure/space-cleaner.js';
import { SubjectUnlinker } from './erasure/subject-unlinker.js';
import { SubjectRepository } from './repositories/subject.repository.js';
import { SweepItemRepository } from './repositories/sweep-item.repository.js';
import { SweepStepRepository } from './repositories/sweep-step.repository.js';
import { SweepRepository } from './repositories/sweep.repository.js';
import { ToldChangesReader } from './repositories/told-changes.reader.js';
import { TypicalCaseRepository } from './repositories/typical-case.repository.js';
import { UnconfirmedReader } from './repositories/unconfirmed.reader.js';
import { UserRepository } from './repositories/user.repository.js';
import { WebhookRepository } from './repositories/webhook.repository.js';
import { WorkflowHistoryRepository } from './repositories/workflow-history.repository.js';

const REPOSITORIES = [
  AccountDecisionRepository,
  AccountListRepository,
  AccountProposalRepository,
  AccountRepository,
  AuditRepository,
  CalendarRepository,
  CatalogueRepository,
  ChangeFeedRepository,
  CommandRepository,
  CredentialRepository,
  DashboardRepository,
  OversightNumbersRepository,
  DataKeyRepository,
  DepartmentRepository,
  DocumentRepository,
  DossierRepository,
  CorrectionReceiptsReader,
  CorrectionRepository,
  ErasureCertifier,
  ErasureRepository,
  OutwardRestReader,
  RetentionRepository,
  LifeRepository,
  ReconciliationRepository,
  RowEraser,
  SpaceCleaner,
  SubjectUnlinker,
  EntryListRepository,
  EntryRepository,
  FieldRepository,
  FilingDueRepository,
  FilingRepository,
  ImportRepository,
  ImportRowRepository,
  IncidentRepository,
  KinRepository,
  MeasureAnswerRepository,
  MeasureCatalogueReader,
  DueReasonsReader,
  LookSumsRepository,
  MeasureDueRepository,
  MeasureListRepository,
  MeasureTaskRepository,
  NotificationRepository,
  NotifiedReader,
  PaperRepository,
  PlatformContactRepository,
  PlatformDataRepository,
  PlatformSnapshotRepository,
  PolicyPackRepository,
  PublicEntryRepository,
  PublicSnapshotRepository,
  PublicationRepository,
  QueryRegisterRepository,
  QueryReviewRepository,
  RecordTransitionRepository,
  RemedyCaseRepository,
  RemedyDueRepository,
  CorrectionDueRepository,
  RemedyListRepository,
  LooseFileRepository,
  SpentProofRepository,
  RemovalDueRepository,
  RemovalRequestRepository,
  ReprojectionRepository,
  ScreeningRepository,
  SecondFactorRepository,
  SingleSignOnRepository,
  SessionRepository,
  SharingCatalogueReader,
  StandardRepository,
  StandardVersionRepository,
  StatisticsCompilationRepository,
  StatisticsFiguresReader,
  StatisticsMonthRepository,
  StatisticsReturnRepository,
  SubjectEventRepository,
  SubjectRepository,
  SweepItemRepository,
  SweepRepository,
  SweepStepRepository,
  ToldChangesReader,
  TypicalCaseRepository,
  UnconfirmedReader,
  UserRepository,
  WebhookRepository,
  WorkflowHistoryRepository,
];

export interface PersistenceOptions {
  database: DatabaseOptions;
  masterKey: MasterKey;
}

/** The data source and every repository, for injection. The pool is closed when the application shuts down. */
@Module({})
export class PersistenceModule {
  static forRoot({ database, masterKey }: PersistenceOptions): DynamicModule {
    return {
      module: PersistenceModule,
      global: true,
      imports: [TypeOrmModule.forRoot(dataSourceOptions(database))],
      providers: [
        { provide: DataKeys, useValue: new DataKeys(masterKey) },
        { provide: KeyedIndex, useValue: new KeyedIndex(masterKey) },
        ...REPOSITORIES,
      ],
      exports: [DataKeys, KeyedIndex, ...REPOSITORIES],
    };
  }
}
