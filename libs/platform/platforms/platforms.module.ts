import { Module, type DynamicModule } from '@nestjs/common';
import { HttpPlatformConnector } from './http-platform-connector.js';
import type { PlatformsConfig } from './platform-config.js';
import { PlatformConnector } from './platform-connector.js';

/** Provides the way to the platforms for injection. */
@Module({})
export class PlatformsModule {
  static forRoot(config: PlatformsConfig): DynamicModule {
    return {
      module: PlatformsModule,
      global: true,
      providers: [{ provide: PlatformConnector, useValue: new HttpPlatformConnector(config) }],
      exports: [PlatformConnector],
    };
  }
}
