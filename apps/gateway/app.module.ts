import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { Logger } from '../../libs/platform/logging/logger.js';
import type { GatewayConfig } from '../../libs/platform/config/process-config.js';
import { PersistenceModule } from '../../libs/persistence/persistence.module.js';
import { TemporalClientModule } from '../../libs/platform/temporal/temporal-client.module.js';
import { SnapshotsModule } from '../../libs/platform/snapshots/snapshots.module.js';
import { WebhookSendingModule } from '../../libs/platform/webhooks/webhooks.module.js';
import { PermissionGuard } from './authorisation/permission.guard.js';
import { AccountsModule } from './accounts/accounts.module.js';
import { AuditModule } from './audit/audit.module.js';
import { BulkModule } from './bulk/bulk.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { CasesModule } from './cases/cases.module.js';
import { CataloguesModule } from './catalogues/catalogues.module.js';
import { ChangesModule } from './changes/changes.module.js';
import { CommandsModule } from './commands/commands.module.js';
import { CoreModule } from './core/core.module.js';
import { CredentialGuard } from './credentials/credential.guard.js';
import { CredentialsModule } from './credentials/credentials.module.js';
import { DashboardsModule } from './dashboards/dashboards.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { EngineModule } from './engine/engine.module.js';
import { EntriesModule } from './entries/entries.module.js';
import { CorrectionsModule } from './corrections/corrections.module.js';
import { ErasuresModule } from './erasures/erasures.module.js';
import { QueryRegisterModule } from './query-register/query-register.module.js';
import { CheckModule } from './check/check.module.js';
import { FilingsModule } from './filings/filings.module.js';
import { HealthModule } from './health/health.module.js';
import { MeasuresModule } from './measures/measures.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { InboxModule } from './inbox/inbox.module.js';
import { IncidentsModule } from './incidents/incidents.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { ObservabilityModule } from './observability/observability.module.js';
import { GatewayPlatformsModule } from './platforms/platforms.module.js';
import { PapersModule } from './papers/papers.module.js';
import { PolicyPacksModule } from './policy-packs/policy-packs.module.js';
import { ProceduresModule } from './procedures/procedures.module.js';
import { PublicCasesModule } from './public-cases/public-cases.module.js';
import { PublicModule } from './public/public.module.js';
import { PublicationsModule } from './publications/publications.module.js';
import { ReconciliationModule } from './reconciliation/reconciliation.module.js';
import { ReferenceModule } from './reference/reference.module.js';
import { RemovalRequestsModule } from './removal-requests/removal-requests.module.js';
import { RunsModule } from './runs/runs.module.js';
import { ScreeningModule } from './screening/screening.module.js';
import { SessionGuard } from './session/session.guard.js';
import { SessionModule } from './session/session.module.js';
import { SsoModule } from './sso/sso.module.js';
import { StandardsModule } from './standards/standards.module.js';
import { StatisticsModule } from './statistics/statistics.module.js';
import { SubjectsModule } from './subjects/subjects.module.js';
import { SweepsModule } from './sweeps/sweeps.module.js';
import { SystemModule } from './system/system.module.js';
import { TypicalCasesModule } from './typical-cases/typical-cases.module.js';
import { WebhooksModule } from './webhooks/webhooks.module.js';

const RESOURCES = [
  AccountsModule,
  AuditModule,
  BulkModule,
  CalendarModule,
  CasesModule,
  CataloguesModule,
  ChangesModule,
  CommandsModule,
  CredentialsModule,
  DashboardsModule,
  DocumentsModule,
  EngineModule,
  EntriesModule,
  CorrectionsModule,
  ErasuresModule,
  CheckModule,
  FilingsModule,
  QueryRegisterModule,
  HealthModule,
  ImportsModule,
  MeasuresModule,
  InboxModule,
  IncidentsModule,
  NotificationsModule,
  ObservabilityModule,
  GatewayPlatformsModule,
  PapersModule,
  PolicyPacksModule,
  ProceduresModule,
  PublicCasesModule,
  PublicModule,
  PublicationsModule,
  ReconciliationModule,
  ReferenceModule,
  RemovalRequestsModule,
  RunsModule,
  ScreeningModule,
  SessionModule,
  SsoModule,
  StandardsModule,
  StatisticsModule,
  SubjectsModule,
  SweepsModule,
  SystemModule,
  TypicalCasesModule,
  WebhooksModule,
];

/** The HTTP API: one module per resource on top of the shared rooms. */
@Module({})
export class AppModule {
  static forRoot(config: GatewayConfig, logger: Logger): DynamicModule {
    const { database, masterKey, temporal } = config;
    return {
      module: AppModule,
      imports: [
        CoreModule.forRoot(config, logger),
        PersistenceModule.forRoot({
          database: { ...database, applicationName: 'minglu-gateway' },
          masterKey,
        }),
        TemporalClientModule.forRoot(temporal),
        WebhookSendingModule.forRoot(config.webhooks),
        SnapshotsModule.forRoot(config),
        ...RESOURCES,
      ],
      // In this order: who is it, then what may they.
      providers: [
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_GUARD, useClass: CredentialGuard },
        { provide: APP_GUARD, useClass: PermissionGuard },
      ],
    };
  }
}
