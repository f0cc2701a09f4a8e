import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { addDays } from '../../rules/calendar/dates.js';
import { shanghaiDate } from '../../rules/calendar/shanghai.js';
import { REVIEW_VERDICTS } from '../../rules/oversight/anomalies.js';
import { daysByHand, newOfficer } from '../testing/look-days.js';
import { TestRecord } from '../testing/test-record.js';
import { LookSumsRepository } from './look-sums.repository.js';
import { QueryRegisterRepository } from './query-register.repository.js';
import { QueryReviewRepository } from './query-review.repository.js';

/** Random looks of the last hundred days by four officers at forty subjects, today's among them. */
const DAYS = 100;
const DAY_MS = 86_400_000;
const TODAY = shanghaiDate(new Date().toISOString());
const FROM = addDays(TODAY, -30);

let postgres: TestPostgres;
let record: TestRecord;
let register: QueryRegisterRepository;
let reviews: QueryReviewRepository;
let officers: string[];
const SUBJECTS = Array.from({ length: 40 }, () => randomUUID());

beforeAll(async () => {
  postgres = await startPostgres();
  record = await TestRecord.open(postgres.url);
  register = new QueryRegisterRepository(record.source, record.keys);
  reviews = new QueryReviewRepository(record.source, record.keys, new LookSumsRepository(record.source));
  officers = await Promise.all([1, 2, 3, 4].map(() => newOfficer(record.source)));
});
afterAll(async () => {
  await record?.close();
  await postgres?.stop();
});

const below = (end: number): number => Math.floor(Math.random() * end);
const one = <T>(from: readonly T[]): T => from[below(from.length)]!;
const some = <T>(from: readonly T[], most: number): T[] =>
  Array.from({ length: below(most) }, () => one(from));

const daysAgo = (days: number): Date => new Date(Date.now() - days * DAY_MS);
const look = (at = daysAgo(Math.random() * DAYS)): Promise<string> =>
  register.append({
    ...{ at, kind: 'screening', credentialId: null, userId: one(officers), departmentId: null },
    ...{ ip: `10.0.0.${String(below(6))}`, purpose: 'other', text: null, asked: 1 + below(5) },
    ...{ found: some(SUBJECTS, 6), suggested: some(SUBJECTS, 3), correlationId: null },
    missed: some([Buffer.from('a'), Buffer.from('b')], 3),
  });

/** As many at a time as a gateway has connections. */
async function looks(count: number): Promise<void> {
  for (let n = 0; n < count; n += 10) await Promise.all(Array.from({ length: 10 }, () => look()));
}

async function reviewSome(): Promise<void> {
  const querier = one(officers);
  const rows = await record.source.query<{ id: string }[]>(
    `SELECT id FROM query_register q WHERE user_id = $1 AND at > now() - interval '20 days'
       AND NOT EXISTS (SELECT FROM query_review r WHERE r.query_id = q.id) ORDER BY random() LIMIT 5`,
    [querier],
  );
  const review = { reviewerId: one(officers), verdict: one(REVIEW_VERDICTS), note: null };
  await reviews.review(
    querier,
    rows.map(({ id }) => id),
    review,
    new Date(),
  );
}

/** As an erasure does: the looks stay, whom they were at does not. */
const unlinkSome = (): Promise<void> =>
  record.source.transaction(async (manager) => {
    await manager.query("SELECT set_config('minglu.erasure', 'on', true)");
    await manager.query(`UPDATE query_register SET found = '{}', suggested = '{}' WHERE found && (
      SELECT found FROM query_register WHERE found <> '{}' AND at > now() - interval '20 days' LIMIT 1)`);
  });

const summed = () => reviews.days(FROM, TODAY);

describe('sums of the register of looks (R10.1)', () => {
  it('say what counting every look says: of past days, of today, and of what is written while they are taken', async () => {
    await looks(300);
    await look(new Date());
    const days = await summed();
    expect(days).toEqual(await daysByHand(record.source, FROM, TODAY));
    expect(days[0]!.day).toBe(TODAY);
    const writing = [looks(150), looks(150), reviewSome(), reviewSome(), unlinkSome()];
    await Promise.all([...writing, summed(), summed(), summed()]);
    expect(await summed()).toEqual(await daysByHand(record.source, FROM, TODAY));
  });

  it('follow a review, a late look and an erasure at once', async () => {
    await summed();
    for (const change of [reviewSome, () => look(daysAgo(3)), unlinkSome]) {
      const before = await summed();
      await change();
      const after = await summed();
      expect(after).not.toEqual(before);
      expect(after).toEqual(await daysByHand(record.source, FROM, TODAY));
    }
  });

  it('read the register of today alone', async () => {
    await summed();
    const yesterday = addDays(TODAY, -2);
    await record.source.query('UPDATE look_day SET looks = 4711 WHERE day = $1', [yesterday]);
    const [seen] = (await summed()).filter(({ day }) => day === yesterday);
    expect(seen).toMatchObject({ looks: 4711 });
  });
});
