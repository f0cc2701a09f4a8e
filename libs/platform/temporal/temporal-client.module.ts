import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Client, Connection, type ConnectionOptions } from '@temporalio/client';
import type { TemporalConfig } from '../config/process-config.js';
import { connectionOptions, withRetries } from './connection-options.js';

/**
 * Provides Temporal's `Client` for injection. The connection is lazy: the gateway starts, and says in its readiness
 * what is missing, also while Temporal is down. It is closed when the application shuts down.
 */
@Module({})
export class TemporalClientModule implements OnApplicationShutdown {
  constructor(@Inject(Connection) private readonly connection: Connection) {}

  /** `interceptors` see every call to the engine. */
  static forRoot(
    config: TemporalConfig,
    interceptors: NonNullable<ConnectionOptions['interceptors']> = [],
  ): DynamicModule {
    return {
      module: TemporalClientModule,
      global: true,
      providers: [
        {
          provide: Connection,
          useFactory: () =>
            Connection.lazy({ ...connectionOptions(config), interceptors: withRetries(interceptors) }),
        },
        {
          provide: Client,
          inject: [Connection],
          useFactory: (connection: Connection) => new Client({ connection, namespace: config.namespace }),
        },
      ],
      exports: [Connection, Client],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.connection.close();
  }
}
