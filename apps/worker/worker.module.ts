import { Module, type DynamicModule } from '@nestjs/common';
import { ActivitiesModule } from '../../activities/activities.module.js';
import { PersistenceModule } from '../../libs/persistence/persistence.module.js';
import type { WorkerConfig } from '../../libs/platform/config/process-config.js';
import type { Logger } from '../../libs/platform/logging/logger.js';
import { Metrics } from '../../libs/platform/metrics/metrics.js';
import { ConnectorsModule } from '../../libs/platform/connectors/connectors.module.js';
import { FilesModule } from '../../libs/platform/files/files.module.js';
import { NotificationChannelsModule } from '../../libs/platform/notifications/notifications.module.js';
import { PlatformsModule } from '../../libs/platform/platforms/platforms.module.js';
import { SnapshotsModule } from '../../libs/platform/snapshots/snapshots.module.js';
import { TemporalClientModule } from '../../libs/platform/temporal/temporal-client.module.js';
import { WebhookSendingModule } from '../../libs/platform/webhooks/webhooks.module.js';
import { CatchUpService } from './catch-up.service.js';
import { DispatchService } from './dispatch.service.js';
import { FailingActivities } from './failing-activities.js';
import { IncidentKeeper } from './incident-keeper.service.js';
import { IncidentReview } from './incident-review.service.js';
import { TemporalWorkerService } from './temporal-worker.service.js';
import { callsEndWithActivity } from './calls-end-with-activity.js';
import { LOGGER, WORKER_CONFIG } from './tokens.js';

/** The worker process: activities with everything they stand on, and the Temporal workers that call them. */
@Module({})
export class WorkerModule {
  static forRoot(config: WorkerConfig, logger: Logger): DynamicModule {
    const database = { ...config.database, applicationName: 'minglu worker' };
    return {
      module: WorkerModule,
      imports: [
        PersistenceModule.forRoot({ database, masterKey: config.masterKey }),
        TemporalClientModule.forRoot(config.temporal, [callsEndWithActivity]),
        PlatformsModule.forRoot(config.platforms),
        ConnectorsModule.forRoot(config.connectors),
        WebhookSendingModule.forRoot(config.webhooks),
        NotificationChannelsModule.forRoot(config.notifications),
        SnapshotsModule.forRoot(config),
        FilesModule.forRoot(config),
        ActivitiesModule,
      ],
      providers: [
        { provide: WORKER_CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
        { provide: Metrics, useValue: new Metrics('worker') },
        CatchUpService,
        DispatchService,
        FailingActivities,
        IncidentKeeper,
        IncidentReview,
        TemporalWorkerService,
      ],
    };
  }
}
