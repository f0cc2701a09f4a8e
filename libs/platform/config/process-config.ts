import { join, resolve } from 'node:path';
import type { MasterKey } from '../crypto/master-key.js';
import {
  PLATFORM_SETTINGS,
  platformFaults,
  platformsConfig,
  type PlatformsConfig,
} from '../platforms/platform-config.js';
import {
  NOTIFICATION_SETTINGS,
  notificationFaults,
  notificationsConfig,
  type NotificationsConfig,
} from '../notifications/notifications-config.js';
import type { S3Settings } from '../files/s3-bucket.js';
import type { ScannerAddress } from '../files/virus-scanner.js';
import type { WebhooksConfig } from '../webhooks/webhook-addresses.js';
import {
  connectorFaults,
  connectorsConfig,
  type ConnectorsConfig,
} from '../connectors/configured-connectors.js';
import { CAPTCHA_WIDGET, filingProof, filingProofFaults, type FilingProofConfig } from './filing-proof.js';
import { FILES_SETTINGS, filesBucket, filesFaults, scannerAddress } from './files-setting.js';
import { masterKeyFaults, readMasterKey } from './master-key-setting.js';
import { parseSettings, type SettingFault } from './parse-settings.js';
import { secretFileFaults, secretFrom, withPassword } from './secret-files.js';
import type { Environment, SettingName, Settings } from './settings.js';
import { SSO_SETTINGS, ssoConfig, ssoFaults, type SsoConfig } from './sso-setting.js';

export interface DatabaseConfig {
  url: string;
  poolSize: number;
}

/** Paths of PEM files; `cert` and `key` come together. */
export interface TemporalTls {
  cert?: string;
  key?: string;
  ca?: string;
}

export interface TemporalConfig {
  address: string;
  namespace: string;
  uiUrl: string | null;
  tls: TemporalTls | null;
  apiKey: string | null;
}

/** What every process of the service shares. */
export interface ServiceConfig {
  database: DatabaseConfig;
  temporal: TemporalConfig;
  masterKey: MasterKey;
  /** Absolute. */
  dataDir: string;
  /** Absolute; inside `dataDir` unless told. */
  filesDir: string;
  /** The bucket for sealed files; null: they lie in `filesDir`. */
  filesS3: S3Settings | null;
  logLevel: Settings['LOG_LEVEL'];
  webhooks: WebhooksConfig;
}

export interface GatewayConfig extends ServiceConfig {
  /** clamd; null: uploads are not scanned. */
  virusScan: ScannerAddress | null;
  host: string;
  port: number;
  /** The built admin UI; null: the gateway serves the API only. */
  adminDist: string | null;
  /** The built portal; null: the public reads the API only. */
  portalDist: string | null;
  cookieSecure: boolean;
  secondFactor: Settings['SECOND_FACTOR'];
  /** Null: nobody but us says who somebody is. */
  sso: SsoConfig | null;
  localPasswords: Settings['LOCAL_PASSWORDS'];
  /** Origins that may frame the check page. */
  checkEmbeddedBy: string[];
  /** Addresses and networks whose `X-Forwarded-For` is believed. */
  trustedProxies: string[];
  /** What whoever files from outside has to show. */
  filingProof: FilingProofConfig;
}

export interface WorkerConfig extends ServiceConfig {
  healthHost: string;
  healthPort: number;
  /** A prebuilt workflow bundle; null: built at start from the sources. */
  workflowBundle: string | null;
  platforms: PlatformsConfig;
  connectors: ConnectorsConfig;
  notifications: NotificationsConfig;
}

/** For commands that touch the database only. `embedded`: the database is the one that `npm start` runs. */
export interface ToolConfig {
  database: DatabaseConfig;
  dataDir: string;
  embedded: boolean;
  logLevel: Settings['LOG_LEVEL'];
}

const DATABASE = ['DATABASE_URL', 'DATABASE_PASSWORD_FILE', 'DATABASE_POOL'] as const;
const SERVICE = [
  ...DATABASE,
  'TEMPORAL_ADDRESS',
  'TEMPORAL_NAMESPACE',
  'TEMPORAL_UI_URL',
  'TEMPORAL_TLS_CERT',
  'TEMPORAL_TLS_KEY',
  'TEMPORAL_TLS_CA',
  'TEMPORAL_API_KEY',
  'TEMPORAL_API_KEY_FILE',
  'MINGLU_MASTER_KEY',
  'MINGLU_MASTER_KEY_FILE',
  'MINGLU_DATA_DIR',
  'MINGLU_FILES_DIR',
  ...FILES_SETTINGS,
  'MINGLU_EMBEDDED',
  'WEBHOOK_NETWORKS',
  'LOG_LEVEL',
] as const satisfies readonly SettingName[];
const GATEWAY = [
  ...SERVICE,
  'VIRUS_SCAN_URL',
  'GATEWAY_HOST',
  'GATEWAY_PORT',
  'ADMIN_DIST',
  'PORTAL_DIST',
  'COOKIE_SECURE',
  'SECOND_FACTOR',
  ...SSO_SETTINGS,
  'CHECK_EMBEDDED_BY',
  'TRUSTED_PROXIES',
  'FILING_PROOF',
  'CAPTCHA_URL',
  'CAPTCHA_SECRET',
  'CAPTCHA_SECRET_FILE',
  ...CAPTCHA_WIDGET,
  'CAPTCHA_ORIGINS',
] as const;
const WORKER = [
  ...SERVICE,
  ...PLATFORM_SETTINGS,
  ...NOTIFICATION_SETTINGS,
  'CONNECTORS_FILE',
  'WORKER_HEALTH_HOST',
  'WORKER_HEALTH_PORT',
  'WORKFLOW_BUNDLE',
] as const;
const TOOL = [...DATABASE, 'MINGLU_DATA_DIR', 'MINGLU_EMBEDDED', 'LOG_LEVEL'] as const;

type Shared = Pick<Settings, (typeof SERVICE)[number]>;

/** Throws ConfigurationFaulty with all faults at once; so do the other three. */
export function gatewayConfig(environment: Environment): GatewayConfig {
  const settings = parseSettings(GATEWAY, environment, (read) => [
    ...faultsBetween(read),
    ...filingProofFaults(read),
    ...ssoFaults(read),
  ]);
  return {
    ...serviceConfig(settings),
    virusScan: scannerAddress(settings.VIRUS_SCAN_URL),
    host: settings.GATEWAY_HOST,
    port: settings.GATEWAY_PORT,
    adminDist: settings.ADMIN_DIST ? resolve(settings.ADMIN_DIST) : null,
    portalDist: settings.PORTAL_DIST ? resolve(settings.PORTAL_DIST) : null,
    cookieSecure: settings.COOKIE_SECURE,
    secondFactor: settings.SECOND_FACTOR,
    sso: ssoConfig(settings),
    localPasswords: settings.LOCAL_PASSWORDS,
    checkEmbeddedBy: settings.CHECK_EMBEDDED_BY ?? [],
    trustedProxies: settings.TRUSTED_PROXIES,
    filingProof: filingProof(settings),
  };
}

export function workerConfig(environment: Environment): WorkerConfig {
  const settings = parseSettings(WORKER, environment, (read) => [
    ...faultsBetween(read),
    ...platformFaults(read),
    ...connectorFaults(read),
    ...notificationFaults(read),
  ]);
  const service = serviceConfig(settings);
  return {
    ...service,
    healthHost: settings.WORKER_HEALTH_HOST,
    healthPort: settings.WORKER_HEALTH_PORT,
    workflowBundle: settings.WORKFLOW_BUNDLE ? resolve(settings.WORKFLOW_BUNDLE) : null,
    platforms: platformsConfig(settings),
    connectors: connectorsConfig(settings),
    notifications: notificationsConfig(settings, service.dataDir),
  };
}

export function toolConfig(environment: Environment): ToolConfig {
  const settings = parseSettings(TOOL, environment, secretFileFaults);
  return {
    database: databaseConfig(settings),
    dataDir: resolve(settings.MINGLU_DATA_DIR),
    embedded: settings.MINGLU_EMBEDDED,
    logLevel: settings.LOG_LEVEL,
  };
}

function serviceConfig(settings: Shared): ServiceConfig {
  const dataDir = resolve(settings.MINGLU_DATA_DIR);
  return {
    database: databaseConfig(settings),
    temporal: temporalConfig(settings),
    masterKey: readMasterKey(settings),
    dataDir,
    filesDir: settings.MINGLU_FILES_DIR ? resolve(settings.MINGLU_FILES_DIR) : join(dataDir, 'files'),
    filesS3: filesBucket(settings),
    logLevel: settings.LOG_LEVEL,
    webhooks: { loopback: settings.MINGLU_EMBEDDED, networks: settings.WEBHOOK_NETWORKS ?? [] },
  };
}

const databaseConfig = (settings: Pick<Settings, (typeof DATABASE)[number]>): DatabaseConfig => ({
  url: withPassword(settings.DATABASE_URL, settings.DATABASE_PASSWORD_FILE),
  poolSize: settings.DATABASE_POOL,
});

function temporalConfig(settings: Shared): TemporalConfig {
  const { TEMPORAL_TLS_CERT: cert, TEMPORAL_TLS_KEY: key, TEMPORAL_TLS_CA: ca } = settings;
  return {
    address: settings.TEMPORAL_ADDRESS,
    namespace: settings.TEMPORAL_NAMESPACE,
    uiUrl: settings.TEMPORAL_UI_URL?.replace(/\/$/, '') ?? null,
    tls: cert || ca ? { cert, key, ca } : null,
    apiKey: settings.TEMPORAL_API_KEY ?? secretFrom(settings.TEMPORAL_API_KEY_FILE),
  };
}

function faultsBetween(settings: Partial<Shared>): SettingFault[] {
  const faults: SettingFault[] = [];
  if (!settings.TEMPORAL_TLS_CERT !== !settings.TEMPORAL_TLS_KEY) {
    faults.push({ setting: 'TEMPORAL_TLS_CERT, TEMPORAL_TLS_KEY', reason: 'both or neither' });
  }
  return [...faults, ...secretFileFaults(settings), ...masterKeyFaults(settings), ...filesFaults(settings)];
}
