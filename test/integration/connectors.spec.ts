import { createSecretKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import pg from 'pg';
import { Agent, request } from 'undici';
import { faultsSchema } from '../../apps/sandbox/platforms/faults.js';
import { ReceiversService } from '../../apps/sandbox/receivers/receivers.service.js';
import { createSandbox } from '../../apps/sandbox/sandbox.js';
import type { SandboxSecurity } from '../../libs/platform/config/sandbox-config.js';
import { ConfiguredConnectors } from '../../libs/platform/connectors/configured-connectors.js';
import type { Connector, OutgoingMessage } from '../../libs/platform/connectors/connector.js';
import { readConnectors } from '../../libs/platform/connectors/connectors-file.js';
import { DeliveryFailure } from '../../libs/platform/connectors/delivery-failure.js';
import { HttpsJsonConnector } from '../../libs/platform/connectors/https-json.connector.js';
import { signedRequest, type SignatureKey } from '../../libs/platform/connectors/message-signature.js';
import { createLogger } from '../../libs/platform/logging/logger.js';
import { certify } from '../support/certificates.js';
import { removeFolder, throwAwayFolder } from '../support/guard.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { SftpServer, SFTP_USER } from '../support/sftp-server.js';

let postgres: TestPostgres;
let folder: string;
beforeAll(async () => {
  [postgres, folder] = await Promise.all([startPostgres(), throwAwayFolder('connectors')]);
});
afterAll(async () => {
  await postgres?.stop();
  await removeFolder(folder);
});

const NAME = '样例甲,"引号"\r\n<&>=HYPERLINK("x")';
const message = (items: OutgoingMessage['items'] = {}): OutgoingMessage => ({
  ...{ id: randomUUID(), purpose: 'filing', occasion: 'recognition', sequence: 7 },
  ...{ issuedAt: '2026-11-02T08:00:00.000Z' },
  items: { entryNo: 'HEI-2026-000001', subjectName: NAME, suspended: false, uscc: null, ...items },
});

/** How it failed; the failure repeats nothing of what was sent. */
async function failure(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    (value) => value,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DeliveryFailure)) throw new Error(`no failure: ${String(error)}`);
  expect(error.message).not.toMatch(/样例|minglu@|for tests only|\/tmp/);
  return [error.kind, ...error.faults].join(' ');
}

async function written(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** A connector as the worker has it, from a file of configuration. */
async function configured(config: object): Promise<Connector> {
  const read = readConnectors(await written(`${randomUUID()}.json`, JSON.stringify({ receiver: config })));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return new ConfiguredConnectors({ shared: null, named: read.connectors }).to('receiver');
}

const NO_FAULTS = faultsSchema.parse({});

/** Gives everybody the answer that was once given, rightly signed, to somebody else's message. */
async function replaying(to: string, key: SignatureKey, agent: Agent) {
  const body = JSON.stringify(message());
  const bare = {
    method: 'POST' as const,
    url: `${to}/messages`,
    headers: { 'content-type': 'application/json' },
  };
  const headers = await signedRequest(key, bare, body);
  const once = await request(bare.url, { method: 'POST', headers, body, dispatcher: agent });
  const given = await once.body.text();
  expect(once.statusCode).toBe(201);
  const kept = ['content-type', 'content-digest', 'signature', 'signature-input'];
  const shown = Object.fromEntries(kept.map((name) => [name, String(once.headers[name])]));
  const server = createServer((incoming, outgoing) => {
    incoming.resume();
    outgoing.writeHead(once.statusCode, shown).end(given);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const stop = () => new Promise((closed) => server.close(closed));
  return { url: `http://127.0.0.1:${String(port)}/receivers/national`, stop };
}

describe('HTTPS with signature and mutual TLS', () => {
  const ours = generateKeyPairSync('ed25519');
  const theirs = generateKeyPairSync('ed25519');
  const authority = certify({ name: 'test authority' });
  const server = certify({ name: '127.0.0.1', issuer: authority });
  const client = certify({ name: 'minglu', issuer: authority });
  const stranger = certify({ name: 'minglu', issuer: certify({ name: 'another authority' }) });
  const senders: SignatureKey = { algorithm: 'ed25519', keyId: 'minglu', key: ours.publicKey };
  const answers: SignatureKey = { algorithm: 'ed25519', keyId: 'platform', key: theirs.privateKey };
  const tls = { cert: server.certificate, key: server.keyPem, ca: authority.certificate };
  const pemOf = (key: typeof ours.privateKey, type: 'pkcs8' | 'spki') =>
    key.export({ type, format: 'pem' }).toString();

  const sandboxes: NestFastifyApplication[] = [];
  let url: string;
  let receivers: ReceiversService;
  let agent: Agent;

  async function sandbox(security: SandboxSecurity): Promise<NestFastifyApplication> {
    const databaseUrl = await postgres.createDatabase(`sandbox${String(sandboxes.length)}`);
    const config = {
      databaseUrl,
      host: '127.0.0.1',
      port: 0,
      token: null,
      logLevel: 'silent' as const,
      security,
    };
    const app = await createSandbox(config, createLogger({ service: 'sandbox', level: 'silent' }));
    sandboxes.push(app);
    await app.listen(0, '127.0.0.1');
    return app;
  }
  const addressOf = async (app: NestFastifyApplication) => `${await app.getUrl()}/receivers/national`;

  beforeAll(async () => {
    const app = await sandbox({ tls, senders, answers });
    [url, receivers] = [await addressOf(app), app.get(ReceiversService)];
    agent = new Agent({ connect: { ca: tls.ca, cert: client.certificate, key: client.keyPem } });
  });
  afterEach(() => receivers.setFaults('national', NO_FAULTS));
  afterAll(async () => {
    await agent?.close();
    for (const app of sandboxes) await app.close();
  });

  const connector = async (change: object = {}): Promise<Connector> =>
    configured({
      ...{ kind: 'https', url },
      signature: {
        ...{ algorithm: 'ed25519', keyId: 'minglu' },
        keyFile: await written('ours.pem', pemOf(ours.privateKey, 'pkcs8')),
      },
      answers: {
        ...{ algorithm: 'ed25519', keyId: 'platform' },
        keyFile: await written('theirs.pem', pemOf(theirs.publicKey, 'spki')),
      },
      tls: {
        certFile: await written('client.pem', client.certificate),
        keyFile: await written('client.key', client.keyPem),
        caFile: await written('ca.pem', authority.certificate),
      },
      ...change,
    });

  it('hands over, asks, and believes a signed receipt', async () => {
    const [way, sent] = [await connector(), message()];
    expect(await way.enquire(sent.id)).toEqual({ status: 'unknown' });
    const delivery = await way.deliver(sent);
    expect(delivery).toMatchObject({ status: 'received' });
    expect(await way.deliver(sent)).toEqual(delivery);
    expect(await way.enquire(sent.id)).toEqual(delivery);
    expect((await receivers.received('national'))[0]).toMatchObject({
      id: sent.id,
      deliveries: 2,
      items: sent.items,
    });
  });

  it('reads what was rejected, and refuses a page or a missing answer', async () => {
    const way = await connector();
    await receivers.setFaults('national', { ...NO_FAULTS, rejects: ['uscc.unknown'] });
    expect(await failure(way.deliver(message()))).toBe('rejected uscc.unknown');
    await receivers.setFaults('national', { ...NO_FAULTS, wrongAnswers: true });
    expect(await failure(way.deliver(message()))).toBe('nonsense HTTP 200');
    await receivers.setFaults('national', { ...NO_FAULTS, lostAnswers: true });
    expect(await failure(way.deliver(message()))).toBe('unreachable');
    await receivers.setFaults('national', { ...NO_FAULTS, outage: true });
    expect(await failure(way.deliver(message()))).toBe('failed HTTP 503');
  });

  it('is refused with another key, another certificate, or none', async () => {
    const other = pemOf(generateKeyPairSync('ed25519').privateKey, 'pkcs8');
    const forged = { algorithm: 'ed25519', keyId: 'minglu', keyFile: await written('other.pem', other) };
    expect(
      await failure((await connector({ signature: forged, answers: undefined })).deliver(message())),
    ).toBe('unauthorised');
    const certFile = await written('stranger.pem', stranger.certificate);
    const keyFile = await written('stranger.key', stranger.keyPem);
    const caFile = await written('ca.pem', authority.certificate);
    for (const shown of [{ certFile, keyFile, caFile }, { caFile }])
      expect(await failure((await connector({ tls: shown })).deliver(message()))).toMatch(
        /^un(authorised|reachable)$/,
      );
  });

  it('speaks to nobody whose certificate has expired or is of another authority', async () => {
    const expired = certify({ name: '127.0.0.1', issuer: authority, until: new Date(Date.now() - 60_000) });
    const app = await sandbox({ tls: { cert: expired.certificate, key: expired.keyPem } });
    expect(await failure((await connector({ url: await addressOf(app) })).deliver(message()))).toBe(
      'untrusted',
    );
    const caFile = await written('other-ca.pem', certify({ name: 'third authority' }).certificate);
    expect(await failure((await connector({ tls: { caFile } })).deliver(message()))).toBe('untrusted');
  });

  it('believes no receipt that is unsigned, forged or of another request', async () => {
    const unsigned = await sandbox({ tls, senders });
    expect(await failure((await connector({ url: await addressOf(unsigned) })).deliver(message()))).toBe(
      'untrusted',
    );
    const forger: SignatureKey = { ...answers, key: generateKeyPairSync('ed25519').privateKey };
    const forged = await sandbox({ tls, senders, answers: forger });
    expect(await failure((await connector({ url: await addressOf(forged) })).deliver(message()))).toBe(
      'untrusted',
    );
    const seen = await replaying(url, { ...senders, key: ours.privateKey }, agent);
    const way = new HttpsJsonConnector('receiver', {
      ...{ url: seen.url, token: null, signature: { ...senders, key: ours.privateKey } },
      answers: { ...answers, key: theirs.publicKey },
    });
    expect(await failure(way.deliver(message()))).toBe('untrusted');
    await way.close();
    await seen.stop();
  });

  it('a request that is sent once more by somebody who saw it is refused', async () => {
    const sent = message();
    const body = JSON.stringify(sent);
    const bare = {
      method: 'POST' as const,
      url: `${url}/messages`,
      headers: { 'content-type': 'application/json' },
    };
    const headers = await signedRequest({ ...senders, key: ours.privateKey }, bare, body);
    const statuses: number[] = [];
    for (const content of [body, body, body.replace('HEI-2026', 'HEI-2027')]) {
      const response = await request(bare.url, { method: 'POST', headers, body: content, dispatcher: agent });
      await response.body.dump();
      statuses.push(response.statusCode);
    }
    expect(statuses).toEqual([201, 401, 401]);
  });

  it('signs with a shared secret too; an answer that never ends is broken off', async () => {
    const secret = 'a shared secret of thirty-two letters';
    const key = createSecretKey(secret, 'utf8');
    const app = await sandbox({ senders: { algorithm: 'hmac-sha256', keyId: 'minglu', key } });
    const keyFile = await written('secret.txt', `${secret}\n`);
    const signature = { algorithm: 'hmac-sha256', keyId: 'minglu', keyFile };
    const way = await configured({ kind: 'https', url: await addressOf(app), signature });
    expect(await way.deliver(message())).toMatchObject({ status: 'received' });
    await app.get(ReceiversService).setFaults('national', { ...NO_FAULTS, delayMs: 60_000 });
    const impatient = new HttpsJsonConnector(
      'receiver',
      {
        url: await addressOf(app),
        token: null,
        signature: { algorithm: 'hmac-sha256', keyId: 'minglu', key },
      },
      300,
    );
    expect(await failure(impatient.deliver(message()))).toBe('silent');
  });
});

describe('files that are dropped', () => {
  let sftp: SftpServer;
  beforeAll(async () => {
    sftp = await SftpServer.start(folder);
  });
  afterEach(() => void (sftp.faults = {}));
  afterAll(() => sftp?.stop());

  /** An empty outbox and an empty folder of receipts. */
  async function folders(): Promise<{ name: string; outbox: string; receipts: string }> {
    const name = randomUUID();
    const [outbox, receipts] = ['outbox', 'receipts'].map((part) => join(folder, name, part)) as [
      string,
      string,
    ];
    for (const path of [outbox, receipts]) await mkdir(path, { recursive: true });
    return { name, outbox, receipts };
  }
  const bySftp = async (name: string, change: object = {}) =>
    configured({
      ...{ kind: 'sftp', host: '127.0.0.1', port: sftp.port, username: SFTP_USER.username, format: 'csv' },
      ...{ hostKey: sftp.hostKey, passwordFile: await written('sftp-password', SFTP_USER.password) },
      ...{ outbox: `/${name}/outbox`, receipts: `/${name}/receipts`, ...change },
    });

  const WAYS = ['folder', 'sftp'] as const;
  const way = (
    kind: (typeof WAYS)[number],
    { name, outbox, receipts }: Awaited<ReturnType<typeof folders>>,
  ) => (kind === 'sftp' ? bySftp(name) : configured({ kind, outbox, receipts, format: 'csv' }));

  it.each(WAYS)('%s: a file for each message, whole and once; a receipt is found and read', async (kind) => {
    const places = await folders();
    const [connector, sent] = [await way(kind, places), message()];
    expect(await connector.deliver(sent)).toEqual({ status: 'handedOver' });
    expect(await connector.deliver(sent)).toEqual({ status: 'handedOver' });
    expect(await readdir(places.outbox)).toEqual([`${sent.id}.csv`]);
    const rows = parse<Record<string, string>>(
      await readFile(join(places.outbox, `${sent.id}.csv`), 'utf8'),
      {
        columns: true,
      },
    );
    expect(rows.map(({ item, form, value }) => [item, form, value])).toEqual([
      ['entryNo', 'text', 'HEI-2026-000001'],
      ['subjectName', 'text', NAME],
      ['suspended', 'json', 'false'],
      ['uscc', 'json', 'null'],
    ]);
    expect(rows[0]).toMatchObject({ id: sent.id, purpose: 'filing', sequence: '7' });
    expect(await connector.enquire(sent.id)).toEqual({ status: 'handedOver' });
    await writeFile(join(places.receipts, `${sent.id}.receipt.csv`), `id,receipt\r\n${sent.id},R-1\r\n`);
    expect(await connector.enquire(sent.id)).toEqual({ status: 'received', receipt: 'R-1' });
  });

  it('as XML, in which nothing is taken for markup', async () => {
    const { outbox, receipts } = await folders();
    const connector = await configured({ kind: 'folder', outbox, receipts, format: 'xml' });
    const sent = message({ facts: ']]><!--&amp;' });
    await connector.deliver(sent);
    const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, trimValues: false });
    const { message: read } = parser.parse(await readFile(join(outbox, `${sent.id}.xml`), 'utf8')) as {
      message: { '@_id': string; item: { '@_name': string; '#text': string }[] };
    };
    expect(read['@_id']).toBe(sent.id);
    const values = new Map(read.item.map((one) => [one['@_name'], one['#text']]));
    expect(values.get('facts')).toBe(']]><!--&amp;');
    expect(values.get('subjectName')!.replace(/\r?\n/, '|')).toBe(NAME.replace('\r\n', '|'));
  });

  it.each([
    ['json', (id: string) => JSON.stringify({ id, receipt: 'R-2' }), 'R-2'],
    ['csv', (id: string) => `\uFEFFid,receipt\n"${id}","R-3"\n`, 'R-3'],
    ['xml', (id: string) => `<?xml version="1.0"?><receipt id="${id}">R-4</receipt>`, 'R-4'],
  ])('a receipt as %s', async (format, of, receipt) => {
    const { outbox, receipts } = await folders();
    const connector = await configured({ kind: 'folder', outbox, receipts, format: 'xml' });
    const id = randomUUID();
    await writeFile(join(receipts, `${id}.receipt.${format}`), of(id));
    expect(await connector.enquire(id)).toEqual({ status: 'received', receipt });
  });

  it.each([
    ['half-written', 'json', (id: string) => `{"id":"${id}","rece`, 'nonsense receipt unreadable'],
    ['half-written', 'xml', (id: string) => `<receipt id="${id}">R-`, 'nonsense receipt unreadable'],
    ['empty', 'csv', () => '', 'nonsense receipt unreadable'],
    [
      'of another message',
      'json',
      () => `{"id":"${randomUUID()}","receipt":"R"}`,
      'nonsense receipt of another',
    ],
    [
      'too long',
      'csv',
      (id: string) => `id,receipt\n${id},R\n${'x'.repeat(70_000)}`,
      'nonsense receipt too long',
    ],
    ['of two lines', 'csv', (id: string) => `id,receipt\n${id},R\n${id},S`, 'nonsense receipt unreadable'],
    [
      'with entities',
      'xml',
      (id: string) =>
        `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><receipt id="${id}">&x;</receipt>`,
      'nonsense receipt unreadable',
    ],
    [
      'with faults',
      'xml',
      (id: string) => `<receipt id="${id}"><fault>uscc.unknown</fault></receipt>`,
      'rejected uscc.unknown',
    ],
    ['with faults', 'csv', (id: string) => `id,receipt,faults\n${id},,a.b c.d`, 'rejected a.b c.d'],
  ])('a receipt that is %s (%s)', async (_, format, of, expected) => {
    const { outbox, receipts } = await folders();
    const connector = await configured({ kind: 'folder', outbox, receipts, format: 'csv' });
    const id = randomUUID();
    await writeFile(join(receipts, `${id}.receipt.${format}`), of(id));
    expect(await failure(connector.enquire(id))).toBe(expected);
  });

  it('a folder that is not there, and one that is no folder', async () => {
    const { outbox, receipts } = await folders();
    const lost = await configured({ kind: 'folder', outbox: join(outbox, 'gone'), receipts, format: 'csv' });
    expect(await failure(lost.deliver(message()))).toBe('failed ENOENT');
    const file = await written(`${randomUUID()}.txt`, 'x');
    const none = await configured({ kind: 'folder', outbox: file, receipts: file, format: 'csv' });
    expect(await failure(none.deliver(message()))).toBe('failed ENOTDIR');
    expect(await failure(none.enquire(randomUUID()))).toBe('failed ENOTDIR');
  });

  it('SFTP: nothing half is left when the connection breaks, and the repeat is whole', async () => {
    const places = await folders();
    const [connector, sent] = [await bySftp(places.name), message()];
    sftp.faults = { breaks: true };
    expect(await failure(connector.deliver(sent))).toMatch(/^(unreachable|failed)/);
    expect((await readdir(places.outbox)).filter((name) => !name.startsWith('.'))).toEqual([]);
    sftp.faults = { denies: true };
    expect(await failure(connector.deliver(sent))).toMatch(/^failed/);
    sftp.faults = {};
    expect(await connector.deliver(sent)).toEqual({ status: 'handedOver' });
    expect((await readdir(places.outbox)).filter((name) => !name.startsWith('.'))).toEqual([
      `${sent.id}.csv`,
    ]);
  });

  it('SFTP: no other host, no wrong password, nobody there', async () => {
    const { name } = await folders();
    const other = await SftpServer.start(folder);
    expect(await failure((await bySftp(name, { port: other.port })).deliver(message()))).toBe('untrusted');
    await other.stop();
    expect(await failure((await bySftp(name, { port: other.port })).deliver(message()))).toBe('unreachable');
    const passwordFile = await written('wrong-password', 'wrong');
    expect(await failure((await bySftp(name, { passwordFile })).deliver(message()))).toBe('unauthorised');
  });
});

describe('the exchange database (前置库)', () => {
  const DDL = `CREATE TABLE minglu_message (
    id uuid PRIMARY KEY, purpose text NOT NULL, occasion text NOT NULL, issued_at timestamptz NOT NULL,
    sequence integer NOT NULL, items jsonb NOT NULL, handed_at timestamptz NOT NULL DEFAULT now(),
    receipt text, received_at timestamptz, faults text[])`;
  let url: string;
  let theirs: pg.Pool;
  let connector: Connector;
  beforeAll(async () => {
    url = await postgres.createDatabase('exchange');
    theirs = new pg.Pool({ connectionString: url, max: 1 });
    theirs.on('error', () => undefined);
    await theirs.query(DDL);
    connector = await configured({ kind: 'exchangeDatabase', urlFile: await written('exchange-url', url) });
  });
  afterAll(async () => {
    await connector?.close?.();
    await theirs?.end();
  });

  it('a row for each message; the receipt is what the receiver writes beside it', async () => {
    const sent = message();
    expect(await connector.enquire(sent.id)).toEqual({ status: 'unknown' });
    expect(await connector.deliver(sent)).toEqual({ status: 'handedOver' });
    expect(await connector.deliver({ ...sent, sequence: 8 })).toEqual({ status: 'handedOver' });
    const { rows } = await theirs.query<{ sequence: number; items: object }>('SELECT * FROM minglu_message');
    expect(rows).toEqual([expect.objectContaining({ sequence: 7, items: sent.items })]);
    await theirs.query(`UPDATE minglu_message SET faults = '{uscc.unknown}' WHERE id = $1`, [sent.id]);
    expect(await failure(connector.enquire(sent.id))).toBe('rejected uscc.unknown');
    await theirs.query(`UPDATE minglu_message SET receipt = 'Q-1', faults = NULL WHERE id = $1`, [sent.id]);
    expect(await connector.deliver(sent)).toEqual({ status: 'received', receipt: 'Q-1' });
    await theirs.query(`UPDATE minglu_message SET receipt = $2 WHERE id = $1`, [sent.id, 'x'.repeat(5000)]);
    expect(await failure(connector.enquire(sent.id))).toBe('nonsense receipt too long');
  });

  it('a login that is wrong or may not, a table that is not there', async () => {
    const wrong = new URL(url);
    wrong.password = 'wrong';
    const asked = async (change: object, at = url) => {
      const urlFile = await written(`${randomUUID()}.url`, at);
      const way = await configured({ kind: 'exchangeDatabase', urlFile, ...change });
      const said = await failure(way.deliver(message()));
      await way.close?.();
      return said;
    };
    expect(await asked({}, wrong.href)).toBe('unauthorised');
    expect(await asked({ table: 'no_such_table' })).toBe('failed 42P01');
    await theirs.query(`CREATE ROLE reader LOGIN PASSWORD 'reader'`);
    const reader = new URL(url);
    [reader.username, reader.password] = ['reader', 'reader'];
    expect(await asked({}, reader.href)).toBe('unauthorised');
    const caFile = await written('db-ca.pem', certify({ name: 'authority' }).certificate);
    expect(await asked({ caFile })).toMatch(/^un(reachable|trusted)$/);
  });

  it('a server that goes away and comes back', async () => {
    const sent = message();
    await postgres.pause();
    expect(await failure(connector.deliver(sent))).toBe('unreachable');
    await postgres.start();
    expect(await connector.deliver(sent)).toEqual({ status: 'handedOver' });
  });
});

describe('the file of connectors', () => {
  it('says every fault at once, each with its place and without what stands there', async () => {
    const short = await written('short', 'short');
    const file = await written(
      'faulty.json',
      JSON.stringify({
        municipal: { kind: 'https', url: 'ftp://secret-host', tokenFile: '/nowhere/secret-token' },
        provincial: { kind: 'https', url: 'https://a.example', tls: { certFile: short } },
        superior: {
          kind: 'https',
          url: 'https://a.example',
          signature: { algorithm: 'hmac-sha256', keyId: 'k', keyFile: short },
        },
        national: { kind: 'pigeon' },
        'a b': { kind: 'folder', outbox: '/o', receipts: '/r', format: 'csv' },
        one: { kind: 'folder', outbox: 'o', receipts: '/r', format: 'pdf' },
        two: {
          kind: 'sftp',
          host: 'h',
          username: 'u',
          hostKey: 'md5',
          outbox: '/o',
          receipts: '/r',
          format: 'csv',
        },
        three: { kind: 'exchangeDatabase', urlFile: short, table: 'a;drop table b' },
      }),
    );
    const read = readConnectors(file);
    const faults = read.ok ? [] : read.faults;
    const said = faults.map(({ setting }) => setting.replace('CONNECTORS_FILE ', '')).sort();
    expect(said).toEqual(
      expect.arrayContaining([
        ...['municipal.url', 'municipal.tokenFile', 'provincial.tls', 'superior.signature.keyFile'],
        ...[
          'national.kind',
          'a b',
          'one.outbox',
          'one.format',
          'two.hostKey',
          'three.urlFile',
          'three.table',
        ],
      ]),
    );
    expect(JSON.stringify(faults)).not.toMatch(/secret-host|secret-token|drop table/);
  });

  it('is no JSON, or not there', async () => {
    for (const path of [await written('no.json', '{'), join(folder, 'none.json')])
      expect(readConnectors(path)).toMatchObject({ ok: false, faults: [{ setting: 'CONNECTORS_FILE' }] });
  });
});
