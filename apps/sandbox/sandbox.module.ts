import { Module, type DynamicModule } from '@nestjs/common';
import type { SandboxConfig } from '../../libs/platform/config/sandbox-config.js';
import { HealthController } from './health/health.controller.js';
import { PlayController } from './page/play.controller.js';
import { PageController } from './page/page.controller.js';
import { TOKEN } from './platforms/bearer.guard.js';
import { DirectionController } from './platforms/direction.controller.js';
import { PlatformsController } from './platforms/platforms.controller.js';
import { PlatformsService } from './platforms/platforms.service.js';
import { ReceiverDirectionController, ReceiversController } from './receivers/receivers.controller.js';
import { ReceiversService } from './receivers/receivers.service.js';
import { SECURITY } from './receivers/signature.guard.js';
import { Database } from './store/database.js';

@Module({})
export class SandboxModule {
  static forRoot({ databaseUrl, token, security = {} }: SandboxConfig): DynamicModule {
    return {
      module: SandboxModule,
      controllers: [
        DirectionController,
        HealthController,
        PageController,
        PlatformsController,
        ReceiverDirectionController,
        ReceiversController,
        PlayController,
      ],
      providers: [
        { provide: TOKEN, useValue: token },
        { provide: SECURITY, useValue: security },
        { provide: Database, useFactory: () => new Database(databaseUrl) },
        PlatformsService,
        ReceiversService,
      ],
    };
  }
}
