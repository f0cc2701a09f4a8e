import { Module, type DynamicModule } from '@nestjs/common';
import { LooseFileRepository } from '../../../libs/persistence/repositories/loose-file.repository.js';
import type { GatewayConfig } from '../../../libs/platform/config/process-config.js';
import type { Logger } from '../../../libs/platform/logging/logger.js';
import { Metrics } from '../../../libs/platform/metrics/metrics.js';
import { chosenFileStore } from '../../../libs/platform/files/chosen-file-store.js';
import { FileStore } from '../../../libs/platform/files/file-store.js';
import { OwnDepartment } from '../authorisation/own-department.js';
import { Auditor } from './auditor.js';
import { Engine } from './engine.js';
import { OnceByKey } from './once-by-key.js';
import { Looks } from './looks.js';
import { NotedFileStore } from './noted-file-store.js';
import { Purposes } from './purposes.js';
import { CONFIG, LOGGER } from './tokens.js';

/** What every resource uses: configuration, log, metrics, the audit log's pen, and the way to the engine. */
@Module({})
export class CoreModule {
  static forRoot(config: GatewayConfig, logger: Logger): DynamicModule {
    return {
      module: CoreModule,
      global: true,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
        { provide: Metrics, useValue: new Metrics('gateway') },
        Auditor,
        OwnDepartment,
        Looks,
        Purposes,
        OnceByKey,
        {
          provide: FileStore,
          useFactory: (loose: LooseFileRepository) => new NotedFileStore(chosenFileStore(config), loose),
          inject: [LooseFileRepository],
        },
        Engine,
      ],
      exports: [
        CONFIG,
        LOGGER,
        Metrics,
        Auditor,
        OwnDepartment,
        Looks,
        Purposes,
        OnceByKey,
        FileStore,
        Engine,
      ],
    };
  }
}
