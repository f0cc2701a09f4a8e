import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65_535);
const flag = z.enum(['0', '1', 'true', 'false']).transform((text) => text === '1' || text === 'true');
const path = z.string().min(1);
const text = z.string().min(1);
const httpUrl = z.url({ protocol: /^https?$/ });
/** What tells who somebody is travels unread, but on this machine. */
const issuerUrl = z
  .url({ protocol: /^https?$/ })
  .refine(
    (url) => url.startsWith('https:') || /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(new URL(url).hostname),
    'https://…; http only on this machine',
  );
const proxy = z.union(
  [z.enum(['loopback', 'linklocal', 'uniquelocal']), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()],
  {
    error: 'addresses, networks such as 10.0.0.0/8, or loopback, joined by commas',
  },
);
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'a URL postgres://user:password@host:port/database',
});
const base64Key = z
  .string()
  .regex(/^[A-Za-z0-9+/]{43}=$/, '32 bytes in base64 (44 characters): openssl rand -base64 32')
  .transform((text) => Buffer.from(text, 'base64'));

const origins = z
  .string()
  .transform((text) => text.split(',').map((each) => each.trim()))
  .pipe(
    z.array(
      z
        .url({ protocol: /^https?$/ })
        .refine(
          (url) => new URL(url).origin === url,
          'origins such as https://office.example, joined by commas',
        ),
    ),
  );

const webhookSecret = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/, 'whsec_ and at least 24 bytes in base64');

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
  TEMPORAL_UI_URL: httpUrl.optional(),
  TEMPORAL_TLS_CERT: path.optional(),
  TEMPORAL_TLS_KEY: path.optional(),
  TEMPORAL_TLS_CA: path.optional(),
  TEMPORAL_API_KEY: z.string().min(1).optional(),
  TEMPORAL_API_KEY_FILE: path.optional(),
  MINGLU_MASTER_KEY: base64Key.optional(),
  MINGLU_MASTER_KEY_FILE: path.optional(),
  MINGLU_DATA_DIR: path.default('.data'),
  MINGLU_FILES_DIR: path.optional(),
  /** A bucket for the sealed files instead of the folder. */
  FILES_S3_BUCKET: text.optional(),
  FILES_S3_ENDPOINT: httpUrl.optional(),
  FILES_S3_REGION: text.default('us-east-1'),
  FILES_S3_ACCESS_KEY_ID: text.optional(),
  FILES_S3_SECRET_ACCESS_KEY: text.optional(),
  FILES_S3_SECRET_ACCESS_KEY_FILE: path.optional(),
  /** clamd, which every file that is uploaded goes through. */
  VIRUS_SCAN_URL: z
    .string()
    .regex(/^tcp:\/\/(\[[0-9a-fA-F:]+\]|[^\s/:@]+):\d{1,5}$/, 'tcp://host:port')
    .optional(),
  MINGLU_EMBEDDED: flag.default(false),
  GATEWAY_HOST: z.string().min(1).default('127.0.0.1'),
  GATEWAY_PORT: port.default(7300),
  WORKER_HEALTH_HOST: z.string().min(1).default('127.0.0.1'),
  WORKER_HEALTH_PORT: port.default(7301),
  PLATFORM_URL: httpUrl.optional(),
  PLATFORM_TOKEN: text.optional(),
  PLATFORM_TOKEN_FILE: path.optional(),
  PLATFORM_MUNICIPAL_URL: httpUrl.optional(),
  PLATFORM_MUNICIPAL_TOKEN: text.optional(),
  PLATFORM_MUNICIPAL_TOKEN_FILE: path.optional(),
  PLATFORM_PROVINCIAL_URL: httpUrl.optional(),
  PLATFORM_PROVINCIAL_TOKEN: text.optional(),
  PLATFORM_PROVINCIAL_TOKEN_FILE: path.optional(),
  PLATFORM_NATIONAL_URL: httpUrl.optional(),
  PLATFORM_NATIONAL_TOKEN: text.optional(),
  PLATFORM_NATIONAL_TOKEN_FILE: path.optional(),
  /** The way to each receiver that is not at PLATFORM_URL: JSON (docs/platforms.md). */
  CONNECTORS_FILE: path.optional(),
  PLATFORM_PULL_MINUTES: z.coerce.number().int().min(1).max(1440).default(30),
  SANDBOX_HOST: text.default('127.0.0.1'),
  SANDBOX_PORT: port.default(7302),
  SANDBOX_TOKEN: text.optional(),
  SANDBOX_TLS_CERT: path.optional(),
  SANDBOX_TLS_KEY: path.optional(),
  SANDBOX_TLS_CA: path.optional(),
  /** PEM of the senders' Ed25519 public key, and of the sandbox's own private one. */
  SANDBOX_SENDERS_KEY: path.optional(),
  SANDBOX_ANSWERS_KEY: path.optional(),
  ADMIN_DIST: path.optional(),
  PORTAL_DIST: path.optional(),
  WORKFLOW_BUNDLE: path.optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  COOKIE_SECURE: flag.default(false),
  /** Whether officers may, or must, give a code of an app beside their password. */
  SECOND_FACTOR: z.enum(['optional', 'required']).default('optional'),
  /** Single sign-on by OpenID Connect: the provider, who we are there, and what officers call it. */
  OIDC_ISSUER: issuerUrl.optional(),
  OIDC_CLIENT_ID: text.optional(),
  OIDC_CLIENT_SECRET: text.optional(),
  OIDC_CLIENT_SECRET_FILE: path.optional(),
  OIDC_NAME: text.default('统一身份认证'),
  OIDC_SCOPE: z
    .string()
    .regex(/^openid( [\w:.-]+)*$/, 'openid, and further scopes after spaces')
    .default('openid profile'),
  OIDC_CLAIM: text.optional(),
  OIDC_SECOND_FACTOR_ACR: text.optional(),
  /** Whether a password opens a session, beside single sign-on. */
  LOCAL_PASSWORDS: z.enum(['allowed', 'refused']).default('allowed'),
  /** Sites whose pages may show ours for checking a subject in a frame: origins, joined by commas. */
  CHECK_EMBEDDED_BY: origins.optional(),
  /** Private networks that webhooks may reach, joined by commas. */
  WEBHOOK_NETWORKS: z
    .string()
    .transform((text) => text.split(',').map((each) => each.trim()))
    .pipe(
      z.array(z.union([z.cidrv4(), z.cidrv6()], { error: 'networks such as 10.1.0.0/16, joined by commas' })),
    )
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'smtp://host:587 or smtps://host:465' }).optional(),
  /** With `smtp:` nothing is said before STARTTLS; 0 only for a relay on the same machine. */
  SMTP_STARTTLS: flag.default(true),
  SMTP_USER: text.optional(),
  SMTP_PASSWORD: text.optional(),
  SMTP_PASSWORD_FILE: path.optional(),
  /** PEM of the authority of the mail server's certificate. */
  SMTP_CA: path.optional(),
  SMTP_FROM: z
    .string()
    .regex(/^(?:[^<>@\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, 'a mail address, or name <address>')
    .optional(),
  NOTIFICATIONS_WEBHOOK_URL: httpUrl.optional(),
  NOTIFICATIONS_WEBHOOK_SECRET: webhookSecret.optional(),
  NOTIFICATIONS_WEBHOOK_SECRET_FILE: path.optional(),
  /** Where is put down what no other way reaches. */
  NOTIFICATIONS_FALLBACK: z.enum(['file', 'console']).default('file'),
  /** Where officers and the public find this service, as it stands in messages. */
  PUBLIC_URL: httpUrl.optional(),
  /** What keeps machines from filing objections: work for the browser, a captcha service, or nothing. */
  FILING_PROOF: z.enum(['work', 'captcha', 'none']).default('work'),
  CAPTCHA_URL: httpUrl.optional(),
  CAPTCHA_SECRET: text.optional(),
  CAPTCHA_SECRET_FILE: path.optional(),
  /** The widget that the portal shows: its script, our key there, and the field in which it leaves its answer. */
  CAPTCHA_SCRIPT: httpUrl.optional(),
  CAPTCHA_SITE_KEY: text.optional(),
  CAPTCHA_FIELD: z
    .string()
    .regex(/^[a-z][a-z0-9-]*-(response|solution)$/, 'the name of a field such as cf-turnstile-response')
    .optional(),
  /** What the widget loads from beside the origin of its script. */
  CAPTCHA_ORIGINS: origins.optional(),
  /** Whose word for the caller's address is taken: addresses and networks, or `loopback`, joined by commas. */
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((each) => each.trim()))
    .pipe(z.array(proxy))
    .default(['loopback']),
} satisfies Record<string, z.ZodType>;

export type SettingName = keyof typeof SETTINGS;
export type Settings = { [K in SettingName]: z.output<(typeof SETTINGS)[K]> };
export type Environment = Readonly<Record<string, string | undefined>>;
