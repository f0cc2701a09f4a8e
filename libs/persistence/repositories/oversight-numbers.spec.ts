import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { TestRecord } from '../testing/test-record.js';
import { OversightNumbersRepository } from './oversight-numbers.repository.js';

let postgres: TestPostgres;
let record: TestRecord;
let numbers: OversightNumbersRepository;
let entryId: string;

beforeAll(async () => {
  postgres = await startPostgres();
  record = await TestRecord.open(postgres.url);
  numbers = new OversightNumbersRepository(record.source);
  ({ entryId } = await record.draft());
}, 120_000);
afterAll(async () => {
  await record?.close();
  await postgres?.stop();
});

const FILE = `
INSERT INTO filing (id, entry_id, seq, occasion, recipient, opened_at, term, counted_from, due_at, due_on, certainty,
  explanation, calendar_revision, received_at, receipt, last_error)
VALUES ($1, $2, $3, 'recognition', $4, $5, '{}', '2026-01-01', $6::timestamptz, $7, 'confirmed', '{}', 1, $8,
  CASE WHEN $8::timestamptz IS NULL THEN NULL ELSE 'r' END, $9)`;
let seq = 0;
const filed = (dueOn: string, dueAt: string, receivedAt: string | null, error: string | null = null) =>
  record.source.query(FILE, [
    ...[
      randomUUID(),
      entryId,
      (seq += 1),
      'municipal',
      '2026-01-01T00:00:00Z',
      dueAt,
      dueOn,
      receivedAt,
      error,
    ],
  ]);

describe('numbers of filings (R11.1)', () => {
  it('count what fell due by the month of its last day, and what is late by its reason', async () => {
    // Due at the end of January in Shanghai, which is the first instant of February there.
    await filed('2026-01-31', '2026-01-31T16:00:00Z', '2026-01-31T16:00:00Z');
    await filed('2026-01-31', '2026-01-31T16:00:00Z', '2026-01-31T16:00:01Z');
    await filed('2026-02-10', '2026-02-10T16:00:00Z', null, 'HTTP 503');
    await filed('2026-02-11', '2026-02-11T16:00:00Z', null, 'HTTP 503');
    await filed('2099-02-11', '2099-02-11T16:00:00Z', null);
    expect(await numbers.filings(new Date('2026-01-01T00:00:00Z'))).toEqual([
      { month: '2026-01', recipient: 'municipal', due: 2, onTime: 1 },
      { month: '2026-02', recipient: 'municipal', due: 2, onTime: 0 },
    ]);
    const since = new Date('2026-02-10T16:00:00Z');
    expect(await numbers.late()).toEqual([
      { recipient: 'municipal', lastError: 'HTTP 503', count: 2, since },
    ]);
  });
});

const EVENT = `
INSERT INTO entry_event (entry_id, seq, type, at, actor, command_id, article, state_from, state_to, data, hash)
VALUES ($1, $2, $3, $4, '{}', $5, '§6', 'publicity', 'objectionHeld', $6, '\\x00')`;
let eventSeq = 100;
const event = (type: string, at: string, data: object = {}) =>
  record.source.query(EVENT, [entryId, (eventSeq += 1), type, at, randomUUID(), JSON.stringify(data)]);

describe('numbers of objections (R11.1)', () => {
  it('count what was received in a Shanghai month, what was decided, upheld, and how long it took', async () => {
    await event('objectionFiled', '2026-01-31T15:59:00Z');
    await event('objectionDecided', '2026-02-02T15:59:00Z', { outcome: 'rejected' });
    await event('objectionFiled', '2026-01-31T16:00:00Z');
    await event('objectionDecided', '2026-02-04T16:00:00Z', { outcome: 'sustained' });
    await event('objectionFiled', '2026-02-05T16:00:00Z');
    const found = await numbers.objections(new Date('2026-01-01T00:00:00Z'));
    expect(found).toEqual([
      { month: '2026-01', list: 'black', received: 1, decided: 1, upheld: 0, medianDays: 2 },
      { month: '2026-02', list: 'black', received: 2, decided: 1, upheld: 1, medianDays: 4 },
    ]);
  });
});
