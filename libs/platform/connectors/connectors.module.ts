import { Module, type DynamicModule } from '@nestjs/common';
import { ConfiguredConnectors, type ConnectorsConfig } from './configured-connectors.js';
import { Connectors } from './connector.js';

/** Provides the ways to everybody outside for injection. */
@Module({})
export class ConnectorsModule {
  static forRoot(config: ConnectorsConfig): DynamicModule {
    return {
      module: ConnectorsModule,
      global: true,
      providers: [{ provide: Connectors, useFactory: () => new ConfiguredConnectors(config) }],
      exports: [Connectors],
    };
  }
}
