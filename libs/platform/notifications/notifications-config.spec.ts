import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ConfigurationFaulty } from '../config/parse-settings.js';
import { workerConfig } from '../config/process-config.js';
import { newWebhookSecret } from '../webhooks/signature.js';

const SOUND = {
  DATABASE_URL: 'postgres://minglu:secret@127.0.0.1:5432/minglu',
  MINGLU_MASTER_KEY: randomBytes(32).toString('base64'),
  MINGLU_DATA_DIR: '/data',
};
const read = (environment: Record<string, string>) =>
  workerConfig({ ...SOUND, ...environment }).notifications;
const faults = (environment: Record<string, string>): string[] => {
  try {
    read(environment);
    return [];
  } catch (error) {
    return (error as ConfigurationFaulty).faults.map(({ setting }) => setting);
  }
};

describe('settings of notifications', () => {
  it('without any, everything is put down in the data folder', () => {
    expect(read({})).toEqual({ mail: null, webhook: null, folder: '/data/notifications', link: null });
    expect(read({ NOTIFICATIONS_FALLBACK: 'console' }).folder).toBeNull();
  });

  it('a mail server is spoken to with STARTTLS unless told otherwise', () => {
    const from = '名录 <no-reply@credit.example>';
    const mail = (SMTP_URL: string, more = {}) => read({ SMTP_URL, SMTP_FROM: from, ...more }).mail;
    const none = { user: null, password: null, ca: null, from };
    expect(mail('smtp://mail.example')).toEqual({
      ...{ host: 'mail.example', port: 587, secure: false, startTls: true, ...none },
    });
    expect(mail('smtps://mail.example')).toMatchObject({ port: 465, secure: true });
    expect(mail('smtp://127.0.0.1:25', { SMTP_STARTTLS: '0' })).toMatchObject({ port: 25, startTls: false });
    expect(mail('smtp://mail.example', { SMTP_USER: 'a', SMTP_PASSWORD: 'b' })).toMatchObject({
      ...{ user: 'a', password: 'b' },
    });
  });

  it('what belongs together is there together', () => {
    const [url, secret] = ['https://sms.example/send', newWebhookSecret()];
    expect(read({ NOTIFICATIONS_WEBHOOK_URL: url, NOTIFICATIONS_WEBHOOK_SECRET: secret }).webhook).toEqual({
      url,
      secret,
    });
    const pair = 'NOTIFICATIONS_WEBHOOK_URL, NOTIFICATIONS_WEBHOOK_SECRET';
    expect(faults({ NOTIFICATIONS_WEBHOOK_URL: url })).toEqual([pair]);
    expect(faults({ NOTIFICATIONS_WEBHOOK_SECRET: secret })).toEqual([pair]);
    expect(faults({ SMTP_URL: 'smtp://mail.example' })).toEqual(['SMTP_URL, SMTP_FROM']);
    expect(faults({ SMTP_USER: 'a' })).toEqual(['SMTP_USER']);
    expect(faults({ SMTP_URL: 'http://mail.example', SMTP_FROM: 'a@b' })).toContain('SMTP_URL');
    expect(faults({ SMTP_URL: 'smtp://m', SMTP_FROM: 'a\r\nBcc: x@y' })).toContain('SMTP_FROM');
    expect(faults({ SMTP_CA: '/nowhere.pem' })).toEqual(['SMTP_CA']);
  });
});
