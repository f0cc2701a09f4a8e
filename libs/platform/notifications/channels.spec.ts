import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { SMTPServerOptions } from 'smtp-server';
import { certify, type Certified } from '../../../test/support/certificates.js';
import { MailServer } from '../../../test/support/mail-server.js';
import { WebhookReceiver } from '../../../test/support/webhook-receiver.js';
import { verifiedEvent } from '../../api-client/system-client.js';
import { newWebhookSecret } from '../webhooks/signature.js';
import { WebhookAddresses } from '../webhooks/webhook-addresses.js';
import { WebhookSender } from '../webhooks/webhook-sender.js';
import { MailChannel, type MailServer as MailSettings } from './mail.channel.js';
import type { OutgoingNotification } from './notification-channel.js';
import { ConsoleChannel, FileChannel } from './put-down.channels.js';
import { WebhookChannel } from './webhook.channel.js';

const MAIL = 'yangli@mail.example';
const notification: OutgoingNotification = {
  id: '0b0f7d4e-2a53-4f55-9d54-6f0d1a3c8e21',
  kind: 'caseNews',
  address: { kind: 'mail', value: MAIL },
  subject: '【名录】YY-2026-000012 有新进展',
  text: '您提交的事项有新进展。',
};

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function mailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const server = await MailServer.start(options);
  ends.push(() => server.stop());
  return server;
}

const channel = ({ port }: Pick<MailServer, 'port'>, changes: Partial<MailSettings> = {}) =>
  new MailChannel({
    ...{ host: '127.0.0.1', port, secure: false, startTls: false, user: null, password: null, ca: null },
    ...{ from: '名录 <no-reply@credit.example>', ...changes },
  });
const codeOf = (attempt: Promise<string>): Promise<string> =>
  attempt.catch((error: unknown) => (error as { code: string }).code);

describe('mail (R6.3, R9.1)', () => {
  it('arrives as it is, and the receipt is the message id with the answer of the server', async () => {
    const server = await mailServer();
    const receipt = await channel(server).deliver(notification);
    expect(receipt).toBe(`<${notification.id}@credit.example> 250`);
    const [mail] = server.mails;
    expect(mail).toMatchObject({ from: 'no-reply@credit.example', to: [MAIL] });
    expect(mail!.head).toContain(`Message-ID: <${notification.id}@credit.example>`);
    expect(mail!.text).toContain(notification.text);
  });

  it('carries a file beside the text', async () => {
    const server = await mailServer();
    const content = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff, 0x0d, 0x0a]);
    const attachment = { fileName: '样例局信告〔2026〕3号.pdf', mediaType: 'application/pdf', content };
    await channel(server).deliver({ ...notification, attachment });
    const [mail] = server.mails;
    expect(mail!.text).toContain(notification.text);
    expect(mail!.attachments).toEqual([{ fileName: attachment.fileName, content }]);
  });

  it('goes over TLS with a password, and never without when it has to', async () => {
    const authority = certify({ name: 'Test authority' });
    const own = certify({ name: 'mail', issuer: authority });
    const login: SMTPServerOptions = {
      ...{ key: own.keyPem, cert: own.certificate, authOptional: false },
      onAuth: ({ username, password }, _, done) =>
        password === 'right' ? done(null, { user: username }) : done(new Error('no')),
    };
    const server = await mailServer(login);
    const secured = (changes: Partial<MailSettings>, ca: Certified = authority) =>
      codeOf(
        channel(server, {
          ...{ startTls: true, user: 'minglu', password: 'right', ca: ca.certificate, ...changes },
        }).deliver(notification),
      );
    expect(await secured({})).toContain(' 250');
    expect(server.mails[0]).toMatchObject({ secure: true, user: 'minglu' });
    expect(await secured({ password: 'wrong' })).toBe('unauthorised (SMTP 535)');
    expect(await secured({}, certify({ name: 'Somebody else' }))).toBe('untrusted');
    const plain = await mailServer();
    expect(await codeOf(channel(plain, { startTls: true }).deliver(notification))).toMatch(
      /^(untrusted|failed)/,
    );
    expect([server.mails.length, plain.mails.length]).toEqual([1, 0]);
  });

  it('that is refused for good, for now, or by nobody: told apart, without what the server said', async () => {
    const answer = (responseCode: number): SMTPServerOptions => ({
      onRcptTo: ({ address }, _, done) =>
        done(Object.assign(new Error(`${address} is unknown here`), { responseCode })),
    });
    const attempt = async (options: SMTPServerOptions) =>
      codeOf(channel(await mailServer(options)).deliver(notification));
    expect(await attempt(answer(550))).toBe('rejected (SMTP 550)');
    expect(await attempt(answer(451))).toBe('failed (SMTP 451)');
    const { port } = await mailServer();
    for (const end of ends.splice(0)) await end();
    expect(await codeOf(channel({ port }).deliver(notification))).toBe('unreachable');
  });
});

describe('a messaging system of the house', () => {
  const sender = new WebhookSender(new WebhookAddresses({ loopback: true, networks: [] }));
  const secret = newWebhookSecret();

  it('is told signed whom to tell what, and its refusals are told apart', async () => {
    const receiver = await WebhookReceiver.start();
    ends.push(() => receiver.stop());
    const webhook = new WebhookChannel({ url: receiver.url, secret }, sender);
    expect(await webhook.deliver(notification)).toBe(`${notification.id} HTTP 204`);
    const event = await verifiedEvent(secret, receiver.received[0]!);
    expect(event).toMatchObject({
      ...{ id: notification.id, type: 'minglu.notification.caseNews' },
      data: { to: { kind: 'mail', value: MAIL }, subject: notification.subject },
    });
    for (const [status, code] of [
      [422, 'rejected (HTTP 422)'],
      [401, 'unauthorised (HTTP 401)'],
      [429, 'failed (HTTP 429)'],
      [503, 'failed (HTTP 503)'],
    ] as const) {
      receiver.status = status;
      expect(await codeOf(webhook.deliver(notification))).toBe(code);
    }
    const inside = new WebhookChannel({ url: 'https://10.255.255.1/x', secret }, sender);
    expect(await codeOf(inside.deliver(notification))).toBe('notConfigured');
  });
});

describe('what is put down for somebody to pass on (R10.3)', () => {
  it('holds subject and text, and not to whom', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'minglu-notifications-'));
    ends.push(() => rm(folder, { recursive: true }));
    const file = new FileChannel(folder);
    const receipt = await file.deliver(notification);
    await file.deliver({ ...notification, id: 'second' });
    const [name] = await readdir(folder);
    const [month] = receipt.split('#');
    expect([receipt, name]).toEqual([`${month!}#${notification.id}`, `notifications-${month!}.jsonl`]);
    const written = await readFile(join(folder, name!), 'utf8');
    const lines = written.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual([notification.id, 'second']);
    expect(JSON.parse(lines[0]!)).toMatchObject({ subject: notification.subject, text: notification.text });
    expect(written).not.toContain(MAIL);
    const said: string[] = [];
    const onConsole = await new ConsoleChannel((line) => said.push(line)).deliver(notification);
    expect(onConsole).toBe(`console#${notification.id}`);
    expect(said.join('')).not.toContain(MAIL);
  });
});
