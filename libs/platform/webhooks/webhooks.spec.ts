import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { verifiedEvent, WebhookNotGenuine } from '../../api-client/system-client.js';
import { newWebhookSecret, signedHeaders } from './signature.js';
import { WebhookAddresses } from './webhook-addresses.js';
import { WebhookSender } from './webhook-sender.js';

const BODY = '{"specversion":"1.0","id":"msg","data":{"entryNo":"HEI-2026-000001"}}';
const AT = new Date('2026-03-02T02:00:00.000Z');

describe('the signature of a webhook (Standard Webhooks)', () => {
  const secret = newWebhookSecret();
  const headers = signedHeaders(secret, { id: 'msg', at: AT, body: BODY });
  const verify = (changes: object, { body = BODY, key = secret, now = AT.getTime() } = {}) =>
    verifiedEvent(key, { headers: { ...headers, ...changes }, body }, now);
  const why = (work: Promise<unknown>) =>
    work.then(
      () => 'genuine',
      (error: unknown) => (error as WebhookNotGenuine).why,
    );

  it('is the one of the specification’s own example', () => {
    const known = signedHeaders('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', {
      ...{ id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: new Date(1614265330_000), body: '{"test": 2432232314}' },
    });
    expect(known['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('is proved by the sample client, also as one of several', async () => {
    expect((await verify({})).data.entryNo).toBe('HEI-2026-000001');
    const several = `v2,x v1,AAAA ${headers['webhook-signature']!}`;
    expect(await why(verify({ 'webhook-signature': several }))).toBe('genuine');
  });

  it('is not believed when it is forged, changed, old, from the future or missing', async () => {
    expect(await why(verify({}, { body: BODY.replace('000001', '000002') }))).toBe('signature');
    expect(await why(verify({}, { key: newWebhookSecret() }))).toBe('signature');
    expect(await why(verify({ 'webhook-id': 'other' }))).toBe('signature');
    expect(await why(verify({ 'webhook-signature': 'v1,%%%' }))).toBe('signature');
    expect(await why(verify({ 'webhook-signature': '' }))).toBe('signature');
    expect(await why(verify({ 'webhook-signature': undefined }))).toBe('headers');
    expect(await why(verify({ 'webhook-timestamp': 'soon' }))).toBe('timestamp');
    for (const minutes of [6, -6])
      expect(await why(verify({}, { now: AT.getTime() + minutes * 60_000 }))).toBe('timestamp');
    expect(await why(verify({ 'webhook-timestamp': String(AT.getTime() / 1000 + 1) }))).toBe('signature');
  });
});

describe('where webhooks may go', () => {
  const strict = new WebhookAddresses({ loopback: false, networks: ['10.20.0.0/16', 'fd00:1::/32'] });
  const local = new WebhookAddresses({ loopback: true, networks: [] });

  it.each([
    ...['127.0.0.1', '10.0.0.1', '172.16.0.9', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
    ...[
      '224.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      'fe80::1',
      'fd00::1',
      '::ffff:127.0.0.1',
      '2002:7f00:1::',
    ],
  ])('not to %s', (address) => {
    expect(strict.mayReach(address)).toBe(false);
  });

  it.each(['93.184.216.34', '2606:2800:220:1::1', '10.20.3.4', 'fd00:1::7'])('to %s', (address) => {
    expect(strict.mayReach(address)).toBe(true);
  });

  it.each([
    ['ftp://example.test', 'not https'],
    ['http://example.test/hook', 'not https'],
    ['https://user:pw@example.test/', 'with user, password or fragment'],
    ['https://127.0.0.1/', 'an address that is not public'],
    ['https://[::1]/', 'an address that is not public'],
    ['https://2130706433/', 'an address that is not public'],
    ['https://0x7f.1/', 'an address that is not public'],
    ['no address', 'not a URL'],
  ])('not when somebody types %s', (typed, fault) => {
    expect(strict.faultOf(typed)).toBe(fault);
  });

  it('to the machine itself by plain HTTP only where all runs on one machine', () => {
    expect(local.faultOf('http://127.0.0.1:7400/hook')).toBeNull();
    expect(strict.faultOf('http://127.0.0.1:7400/hook')).toBe('not https');
    expect(local.faultOf('http://192.168.1.1/hook')).toBe('not https');
    expect(strict.faultOf('https://approvals.example.test/hook')).toBeNull();
  });
});

describe('sending', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  const listening = async (status: number | null, headers = {}): Promise<string> => {
    server = createServer((_, response) => {
      if (status !== null) response.writeHead(status, headers).end('answer');
    });
    await new Promise<void>((ready) => server!.listen(0, '127.0.0.1', ready));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  };
  const sender = new WebhookSender(new WebhookAddresses({ loopback: true, networks: [] }), 300);
  const send = (url: string, by = sender) =>
    by.send({ url, secret: newWebhookSecret(), id: 'msg', body: BODY });

  it('answers what the receiver said, and follows no redirect', async () => {
    expect(await send(await listening(204))).toEqual({ status: 204, error: null });
    server!.close();
    const url = await listening(302, { location: 'http://127.0.0.1:1/' });
    expect(await send(url)).toEqual({ status: 302, error: null });
  });

  it('says why there was no answer', async () => {
    expect(await send(await listening(null))).toEqual({ status: null, error: 'silent' });
    expect(await send('http://127.0.0.1:1/')).toEqual({ status: null, error: 'unreachable' });
  });

  it('judges a name by where it leads to when it connects', async () => {
    const strict = new WebhookSender(new WebhookAddresses({ loopback: false, networks: [] }));
    expect(await send('https://localhost/', strict)).toEqual({ status: null, error: 'addressRefused' });
  });
});
