import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SettingFault } from '../config/parse-settings.js';
import { secretFrom, unreadableSecrets } from '../config/secret-files.js';
import type { SettingName, Settings } from '../config/settings.js';
import type { MailServer } from './mail.channel.js';
import type { NotificationWebhook } from './webhook.channel.js';

export interface NotificationsConfig {
  mail: MailServer | null;
  webhook: NotificationWebhook | null;
  /** What nothing outside reaches is put down there; null: on standard output. */
  folder: string | null;
  /** Where readers go on. */
  link: string | null;
}

export const NOTIFICATION_SETTINGS = [
  'SMTP_URL',
  'SMTP_STARTTLS',
  'SMTP_USER',
  'SMTP_PASSWORD',
  'SMTP_PASSWORD_FILE',
  'SMTP_CA',
  'SMTP_FROM',
  'NOTIFICATIONS_WEBHOOK_URL',
  'NOTIFICATIONS_WEBHOOK_SECRET',
  'NOTIFICATIONS_WEBHOOK_SECRET_FILE',
  'NOTIFICATIONS_FALLBACK',
  'PUBLIC_URL',
] as const satisfies readonly SettingName[];

type Given = Pick<Settings, (typeof NOTIFICATION_SETTINGS)[number]>;

const SUBMISSION_PORT = 587;
const SUBMISSIONS_PORT = 465;

export function notificationsConfig(settings: Given, dataDir: string): NotificationsConfig {
  return {
    mail: mailServer(settings),
    webhook: webhook(settings),
    folder: settings.NOTIFICATIONS_FALLBACK === 'file' ? join(dataDir, 'notifications') : null,
    link: settings.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
  };
}

function mailServer(settings: Given): MailServer | null {
  const { SMTP_URL: given, SMTP_FROM: from } = settings;
  if (!given || !from) return null;
  const url = new URL(given);
  const secure = url.protocol === 'smtps:';
  return {
    ...{ host: url.hostname, secure, from, startTls: settings.SMTP_STARTTLS },
    port: Number(url.port) || (secure ? SUBMISSIONS_PORT : SUBMISSION_PORT),
    user: settings.SMTP_USER ?? null,
    password: settings.SMTP_PASSWORD ?? secretFrom(settings.SMTP_PASSWORD_FILE),
    ca: settings.SMTP_CA ? readFileSync(settings.SMTP_CA, 'utf8') : null,
  };
}

function webhook(settings: Given): NotificationWebhook | null {
  const secret =
    settings.NOTIFICATIONS_WEBHOOK_SECRET ?? secretFrom(settings.NOTIFICATIONS_WEBHOOK_SECRET_FILE);
  const { NOTIFICATIONS_WEBHOOK_URL: url } = settings;
  return url && secret ? { url, secret } : null;
}

/** What belongs together is there together, each secret comes from one place, and files can be read. */
export function notificationFaults(settings: Partial<Given>): SettingFault[] {
  const { SMTP_URL, SMTP_FROM, SMTP_USER, SMTP_PASSWORD, SMTP_PASSWORD_FILE, SMTP_CA } = settings;
  const { NOTIFICATIONS_WEBHOOK_URL: url, NOTIFICATIONS_WEBHOOK_SECRET: secret } = settings;
  const { NOTIFICATIONS_WEBHOOK_SECRET_FILE: secretFile } = settings;
  const checks: [wrong: boolean, setting: string, reason: string][] = [
    [!SMTP_URL !== !SMTP_FROM, 'SMTP_URL, SMTP_FROM', 'both or neither'],
    [Boolean(SMTP_PASSWORD && SMTP_PASSWORD_FILE), 'SMTP_PASSWORD, SMTP_PASSWORD_FILE', 'one of the two'],
    [!SMTP_USER !== !(SMTP_PASSWORD ?? SMTP_PASSWORD_FILE), 'SMTP_USER', 'together with a password'],
    [
      !url !== !(secret ?? secretFile) || Boolean(secret && secretFile),
      'NOTIFICATIONS_WEBHOOK_URL, NOTIFICATIONS_WEBHOOK_SECRET',
      'the address together with one secret',
    ],
  ];
  const faults = checks.filter(([wrong]) => wrong).map(([, setting, reason]) => ({ setting, reason }));
  return [
    ...faults,
    ...unreadableSecrets({ SMTP_PASSWORD_FILE, SMTP_CA, NOTIFICATIONS_WEBHOOK_SECRET_FILE: secretFile }),
  ];
}
