import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RawPlatformLine } from '../../rules/platform-list/platform-line.js';
import { HttpPlatformConnector } from './http-platform-connector.js';
import type { PlatformFailure } from './platform-failure.js';

type Play = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let base: string;
let play: Play = () => undefined;
beforeAll(async () => {
  server = createServer((request, response) => play(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const connector = (url = base) =>
  new HttpPlatformConnector(
    { access: { municipal: { url, token: 'key to the municipal platform' } }, pullMinutes: 30 },
    { answerMs: 2000, pullMs: 20_000 },
  );
const says =
  (status: number, body: string): Play =>
  (_request, response) => {
    response.writeHead(status).end(body);
  };
const linesOf = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function pulled(): Promise<{ asOf: string; lines: RawPlatformLine[] }> {
  const { asOf, lines } = await connector().pull('municipal');
  const read: RawPlatformLine[] = [];
  for await (const line of lines) read.push(line);
  return { asOf, lines: read };
}

async function failureOf(work: Promise<unknown>): Promise<Pick<PlatformFailure, 'kind' | 'message'>> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const { name, kind, message } = error as PlatformFailure;
  expect(name).toBe('PlatformFailure');
  return { kind, message };
}

const HEAD = { asOf: '2026-03-02T08:00:00+08:00' };
const RED = { list: 'red', uscc: '91999999H77112DG87', reference: 'M-红-1' };

describe('a snapshot over HTTP', () => {
  it('is read line by line, in whatever pieces it comes, with the credential shown', async () => {
    let asked: IncomingMessage | undefined;
    play = (request, response) => {
      asked = request;
      const bytes = Buffer.from(linesOf(HEAD, RED, { ...RED, list: 'black', uscc: null }, { count: 2 }));
      // Cut within a character of three bytes.
      for (let at = 0; at < bytes.length; at += 7) response.write(bytes.subarray(at, at + 7));
      response.end();
    };
    const { asOf, lines } = await pulled();
    expect(asOf).toBe('2026-03-02T00:00:00.000Z');
    expect(lines).toEqual([
      { ...RED, idNumber: '', documentType: '' },
      { ...RED, list: 'black', uscc: '', idNumber: '', documentType: '' },
    ]);
    expect(asked?.url).toBe('/snapshot');
    expect(asked?.headers.authorization).toBe('Bearer key to the municipal platform');
  });

  it.each<[string, string]>([
    ['a page', '<html>'],
    ['nothing', ''],
    ['no as-of', linesOf(RED, { count: 1 })],
    ['an as-of without offset', linesOf({ asOf: '2026-03-02T08:00:00' }, { count: 0 })],
    ['no end', linesOf(HEAD, RED)],
    ['another count', linesOf(HEAD, RED, { count: 2 })],
    ['lines behind its end', linesOf(HEAD, { count: 0 }, RED)],
    ['a line without a list', linesOf(HEAD, { uscc: RED.uscc, reference: 'M-1' }, { count: 1 })],
    ['half a line', `${linesOf(HEAD)}{"list":`],
    ['a line without end', `${linesOf(HEAD)}${'x'.repeat(10_000)}`],
  ])('%s makes no sense', async (_what, body) => {
    play = says(200, body);
    const { kind, message } = await failureOf(pulled());
    expect(kind).toBe('nonsense');
    expect(message).not.toContain(RED.uscc);
  });

  it('that stops in the middle is given up', async () => {
    play = (_request, response) => {
      response.write(linesOf(HEAD, RED));
    };
    expect((await failureOf(pulled())).kind).toBe('silent');
  });

  it('that is cut off is no snapshot', async () => {
    play = (_request, response) => {
      response.write(linesOf(HEAD, RED), () => response.destroy());
    };
    expect((await failureOf(pulled())).kind).toBe('unreachable');
  });
});

describe('a removal request over HTTP', () => {
  const removal = { requestId: 'r-1', reference: 'M-1', entryNo: 'HEI-2026-000001' };

  it('says reference, entry number and its own id, and nothing else', async () => {
    let body = '';
    play = (request, response) => {
      request.setEncoding('utf8').on('data', (text: string) => (body += text));
      request.on('end', () => response.end('{"receipt":"HZ-1"}'));
    };
    expect(await connector().handInRemoval('municipal', removal)).toEqual({ receipt: 'HZ-1' });
    expect(JSON.parse(body)).toEqual(removal);
  });

  it('is answered, or not yet, or unknown', async () => {
    const answered = { status: 'removed', answeredAt: '2026-03-03T10:00:00+08:00', answer: null } as const;
    const cases: [number, object, object][] = [
      [200, { status: 'pending' }, { status: 'pending' }],
      [200, answered, answered],
      [404, {}, { status: 'unknown' }],
    ];
    for (const [status, body, expected] of cases) {
      play = says(status, JSON.stringify(body));
      expect(await connector().removalAnswer('municipal', 'HZ/1')).toEqual(expected);
    }
  });

  it.each<[string, Play]>([
    ['nonsense', says(200, '<html>')],
    ['nonsense', says(200, '{"receipt":""}')],
    ['refused', says(401, '{}')],
    ['refused', says(404, '{}')],
    ['failed', says(503, '')],
    ['failed', says(429, '')],
    ['silent', () => undefined],
    ['unreachable', (_request, response) => void response.destroy()],
    ['unreachable', (_request, response) => void response.writeHead(302, { location: '/x' }).end()],
  ])('fails as %s', async (kind, played) => {
    play = played;
    expect((await failureOf(connector().handInRemoval('municipal', removal))).kind).toBe(kind);
  });

  it('fails when the platform is nowhere, or nobody said where', async () => {
    expect((await failureOf(connector().handInRemoval('national', removal))).kind).toBe('notConfigured');
    expect(connector().knows('national')).toBe(false);
    const gone = connector('http://127.0.0.1:1');
    expect(await failureOf(gone.handInRemoval('municipal', removal))).toMatchObject({ kind: 'unreachable' });
  });
});
