import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITIES } from './entities/entities.js';
import { MIGRATIONS } from './migrations/migrations.js';
import { SnakeNaming } from './naming.js';
import { PG_TYPES } from './pg-types.js';

export interface DatabaseOptions {
  /** `postgres://user:password@host:port/database` */
  url: string;
  /** Connections kept by this process; 10 unless told. */
  poolSize?: number;
  /** Shown in `pg_stat_activity`. */
  applicationName?: string;
}

/** Longer than any statement of the service; an import's staging runs in chunks. */
const STATEMENT_TIMEOUT_MS = 60_000;
const CONNECT_TIMEOUT_MS = 5_000;

/** The one way to PostgreSQL. Schema changes come from migrations only; logging would show parameters, so it is off. */
export function dataSourceOptions({ url, poolSize = 10, applicationName = 'minglu' }: DatabaseOptions) {
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    poolSize,
    applicationName,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    extra: { types: PG_TYPES, statement_timeout: STATEMENT_TIMEOUT_MS },
  } satisfies DataSourceOptions;
}

/** A data source of its own, for commands and tests; the caller initialises and destroys it. */
export const createDataSource = (options: DatabaseOptions): DataSource =>
  new DataSource(dataSourceOptions(options));
