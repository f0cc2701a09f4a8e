import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65_535);
const flag = z.enum(['0', '1', 'true', 'false']).transform((text) => text === '1' || text === 'true');
const path = z.string().min(1);
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'a URL postgres://user:password@host:port/database',
});
const base64Key = z
  .string()
  .regex(/^[A-Za-z0-9+/]{43}=$/, '32 bytes in base64 (44 characters): openssl rand -base64 32')
  .transform((text) => Buffer.from(text, 'base64'));

/** Every setting that any process reads from its environment, with its form and default. */
export const SETTINGS = {
  DATABASE_URL: postgresUrl,
  DATABASE_PASSWORD_FILE: path.optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s/]+:\d{1,5}$/, 'host:port')
    .default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('minglu'),
  TEMPORAL_UI_URL: z.url({ protocol: /^https?$/ }).optional(),
  TEMPORAL_TLS_CERT: path.optional(),
  TEMPORAL_TLS_KEY: path.optional(),
  TEMPORAL_TLS_CA: path.optional(),
  TEMPORAL_API_KEY: z.string().min(1).optional(),
  TEMPORAL_API_KEY_FILE: path.optional(),
  MINGLU_MASTER_KEY: base64Key.optional(),
  MINGLU_MASTER_KEY_FILE: path.optional(),
  MINGLU_DATA_DIR: path.default('.data'),
  MINGLU_FILES_DIR: path.optional(),
  MINGLU_EMBEDDED: flag.default(false),
  GATEWAY_HOST: z.string().min(1).default('127.0.0.1'),
  GATEWAY_PORT: port.default(7300),
  WORKER_HEALTH_HOST: z.string().min(1).default('127.0.0.1'),
  WORKER_HEALTH_PORT: port.default(7301),
  ADMIN_DIST: path.optional(),
  WORKFLOW_BUNDLE: path.optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  COOKIE_SECURE: flag.default(false),
} satisfies Record<string, z.ZodType>;

export type SettingName = keyof typeof SETTINGS;
export type Settings = { [K in SettingName]: z.output<(typeof SETTINGS)[K]> };
export type Environment = Readonly<Record<string, string | undefined>>;
