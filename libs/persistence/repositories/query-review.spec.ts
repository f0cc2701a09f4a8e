import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { newOfficer } from '../testing/look-days.js';
import { TestRecord } from '../testing/test-record.js';
import { LookSumsRepository } from './look-sums.repository.js';
import { QueryRegisterRepository, type RegisteredQuery } from './query-register.repository.js';
import { QueryReviewRepository } from './query-review.repository.js';

let postgres: TestPostgres;
let record: TestRecord;
let register: QueryRegisterRepository;
let reviews: QueryReviewRepository;
beforeAll(async () => {
  postgres = await startPostgres();
  record = await TestRecord.open(postgres.url);
  register = new QueryRegisterRepository(record.source, record.keys);
  reviews = new QueryReviewRepository(record.source, record.keys, new LookSumsRepository(record.source));
});
afterAll(async () => {
  await record?.close();
  await postgres?.stop();
});

const look = (userId: string, at: string, more: Partial<RegisteredQuery> = {}): Promise<string> =>
  register.append({
    ...{
      at: new Date(at),
      kind: 'screening',
      credentialId: null,
      userId,
      departmentId: null,
      ip: '10.0.0.1',
    },
    ...{ purpose: 'other', text: null, asked: 1, found: [], suggested: [], missed: [], correlationId: null },
    ...more,
  });

const day = (date: string): [Date, Date] => [
  new Date(`${date}T00:00:00+08:00`),
  new Date(Date.parse(`${date}T00:00:00+08:00`) + 86_400_000),
];
const subjects = (count: number): string[] => Array.from({ length: count }, () => randomUUID());

describe('the review of looks at personal data (R10.1)', () => {
  it('counts a day of a querier: looks, subjects, misses, hours, addresses, and what is usual', async () => {
    const user = await newOfficer(record.source);
    const [known] = subjects(1);
    await look(user, '2026-03-05T10:00:00+08:00', { found: subjects(4), asked: 4 });
    await look(user, '2026-03-06T10:00:00+08:00', { found: subjects(2), asked: 2 });
    await look(user, '2026-03-10T06:59:59+08:00', { found: [known!], missed: [Buffer.from('a')], asked: 2 });
    await look(user, '2026-03-10T19:59:59+08:00', { found: [known!], ip: '10.0.0.2' });
    await look(user, '2026-03-10T20:00:00+08:00', { suggested: subjects(2), found: [known!] });
    await look(user, '2026-03-11T00:00:00+08:00');
    const [counted, ...others] = await reviews.days('2026-03-10', '2026-03-10');
    expect(others).toEqual([]);
    expect(counted).toEqual({
      ...{ day: '2026-03-10', querierId: user, system: false, departmentId: null, looks: 3, asked: 4 },
      ...{ missed: 1, outsideHours: 2, subjects: 3, mostAtOne: 3, usualSubjects: 3, newAddress: true },
      ...{ reviewed: 0, open: 0 },
    });
  });

  it('what is usual is of the thirty days before, an address of the ninety', async () => {
    const user = await newOfficer(record.source);
    await look(user, '2026-05-01T10:00:00+08:00', { found: subjects(9), ip: '10.0.0.9' });
    await look(user, '2026-06-10T10:00:00+08:00', { found: subjects(1), ip: '10.0.0.9' });
    const [inJune] = await reviews.days('2026-06-10', '2026-06-10');
    expect(inJune).toMatchObject({ usualSubjects: null, newAddress: false });
    await look(user, '2026-12-01T10:00:00+08:00', { ip: '10.0.0.9' });
    // After a longer silence nothing is known that it could differ from.
    expect((await reviews.days('2026-12-01', '2026-12-01'))[0]).toMatchObject({ newAddress: false });
  });

  it('the last review counts, its note is sealed, and nothing of it can be taken back', async () => {
    const [user, reviewer] = [await newOfficer(record.source), await newOfficer(record.source)];
    const ids = [
      await look(user, '2026-04-01T10:00:00+08:00', { text: '样例：核实' }),
      await look(user, '2026-04-01T11:00:00+08:00'),
    ];
    const range = day('2026-04-01');
    expect((await reviews.unreviewed(user, ...range)).sort()).toEqual([...ids].sort());
    const doubt = { reviewerId: reviewer, verdict: 'questioned' as const, note: '样例：为何查询' };
    await reviews.review(user, ids, doubt, new Date('2026-04-02T00:00:00Z'));
    const settled = { reviewerId: reviewer, verdict: 'inOrder' as const, note: null };
    await reviews.review(user, [ids[1]!], settled, new Date('2026-04-03T00:00:00Z'));
    expect(await reviews.unreviewed(user, ...range)).toEqual([]);
    expect((await reviews.days('2026-04-01', '2026-04-01'))[0]).toMatchObject({ reviewed: 2, open: 1 });
    const { items } = await reviews.looks(user, ...range);
    expect(items.map(({ id, review }) => [id, review?.verdict, review?.note])).toEqual([
      [ids[1], 'inOrder', null],
      [ids[0], 'questioned', '样例：为何查询'],
    ]);
    const stored = await record.source.query<object[]>('SELECT * FROM query_review');
    expect(JSON.stringify(stored)).not.toContain(Buffer.from('为何查询').toString('hex'));
    await expect(record.source.query("UPDATE query_review SET verdict = 'inOrder'")).rejects.toThrow();
    await expect(record.source.query('DELETE FROM query_review')).rejects.toThrow();
  });

  it('pages through the looks of one querier, and of nobody else', async () => {
    const [user, other] = [await newOfficer(record.source), await newOfficer(record.source)];
    for (const hour of ['08', '09', '10']) await look(user, `2026-07-01T${hour}:00:00+08:00`);
    await look(other, '2026-07-01T09:30:00+08:00');
    const first = await reviews.looks(user, ...day('2026-07-01'), { limit: 2 });
    const rest = await reviews.looks(user, ...day('2026-07-01'), { limit: 2, cursor: first.next });
    expect([...first.items, ...rest.items].map(({ userId }) => userId)).toEqual([user, user, user]);
    expect(rest.next).toBeNull();
  });
});
