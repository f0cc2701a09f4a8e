import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { until } from '../../../test/support/until.js';
import { TestRecord } from '../testing/test-record.js';
import { DashboardRepository } from './dashboard.repository.js';
import type { EntryFilter } from './entry-list.repository.js';

const ROWS = 20_000;
const NOW = '2026-03-10T02:00:00Z';

let postgres: TestPostgres;
let record: TestRecord;
let numbers: DashboardRepository;

/** Many entries of all lists in every state, made from one recorded entry: only their counts matter here. */
const MULTIPLY = `
INSERT INTO entry SELECT r.* FROM entry e CROSS JOIN generate_series(1, $1::int) AS n
CROSS JOIN LATERAL jsonb_populate_record(e, jsonb_build_object(
  'id', gen_random_uuid(), 'no', 'TEST-' || n, 'subject_id', e.subject_id,
  'list_kind', (ARRAY['red','black','watch','warning'])[1 + n % 4],
  'field_code', (ARRAY['tax','wages','transport'])[1 + n % 3],
  'state', CASE WHEN n % 5 = 0 THEN 'exited' WHEN n % 4 = 0 AND n % 7 = 0 THEN 'comparing'
    WHEN n % 4 < 2 THEN 'recognised' ELSE 'listed' END,
  'open', n % 5 <> 0, 'recognised_at', timestamptz '2025-06-01' + n % 300 * interval '1 day',
  'valid_until', timestamptz '${NOW}' + (n % 900 - 100) * interval '1 day',
  'exited_at', CASE WHEN n % 5 = 0 THEN timestamptz '2025-06-01' + n % 280 * interval '1 day' END,
  'exit_ground', CASE WHEN n % 5 = 0 THEN (ARRAY['expired','misidentified'])[1 + n % 2] END,
  'facts', CASE WHEN n % 28 = 0 THEN e.facts || jsonb_build_object('comparison', jsonb_build_object(
    'outcome', 'waits', 'at', '${NOW}', 'waitsFor', '["national"]'::jsonb)) ELSE e.facts END
)) AS r WHERE e.id = $2`;

/** As the database's own housekeeping leaves the table; it waits for whoever looked at older rows. */
async function vacuumed(): Promise<boolean> {
  await record.source.query('VACUUM ANALYZE entry');
  const seen = `SELECT relallvisible * 20 > relpages * 19 AS done FROM pg_class WHERE relname = 'entry'`;
  const [row] = await record.source.query<{ done: boolean }[]>(seen);
  return row?.done === true;
}

beforeAll(async () => {
  postgres = await startPostgres();
  record = await TestRecord.open(postgres.url);
  numbers = new DashboardRepository(record.source);
  const { entryId } = await record.draft();
  // One open entry per subject is another matter.
  await record.source.query('DROP INDEX uq_entry_open');
  // Nor does housekeeping come between.
  await record.source.query('ALTER TABLE entry SET (autovacuum_enabled = false)');
  await record.source.query(MULTIPLY, [ROWS, entryId]);
  await until('the table is vacuumed', vacuumed, { withinMs: 60_000 });
}, 120_000);
afterAll(async () => {
  await record?.close();
  await postgres?.stop();
});

const listed = (filter: EntryFilter) => record.lists.count(filter, ROWS);
const day = 86_400_000;
const from = new Date(NOW);
const before = new Date(from.getTime() + 30 * day);
const since = new Date('2025-07-01T00:00:00Z');

describe('the numbers of the dashboard', () => {
  it('of lists and fields are those of the lists that they open', async () => {
    const rows = await numbers.byField();
    expect(rows).toHaveLength(12);
    for (const { list, field, count } of rows) {
      expect(count).toBe(await listed({ list, field, inForce: true }));
      expect(count).toBeGreaterThan(0);
    }
  });

  it('of months are Shanghai’s months', async () => {
    const rows = await numbers.byMonth(new Date('2025-06-30T16:00:00Z'));
    const july = rows.filter(({ month }) => month === '2025-07');
    expect(july.length).toBeGreaterThan(1);
    for (const { list, count } of july) {
      const recognised = {
        recognisedFrom: new Date('2025-06-30T16:00:00Z'),
        recognisedBefore: new Date('2025-07-31T16:00:00Z'),
      };
      expect(count).toBe(await listed({ list, ...recognised }));
    }
  });

  it('of what expires in 30 days name the next', async () => {
    const rows = await numbers.expiring(from, before);
    expect(rows.length).toBeGreaterThan(1);
    for (const { list, count, next } of rows) {
      expect(count).toBe(await listed({ list, validFrom: from, validBefore: before }));
      expect(next.getTime()).toBeGreaterThanOrEqual(from.getTime());
    }
  });

  it('of exits count by ground', async () => {
    const rows = await numbers.exits(since);
    expect(new Set(rows.map(({ ground }) => ground))).toEqual(new Set(['expired', 'misidentified']));
    for (const { list, ground, count } of rows) {
      expect(count).toBe(await listed({ list, exitGround: ground, exitedFrom: since }));
    }
  });

  it('of waiting candidates name the platform', async () => {
    const [row, ...others] = await numbers.waiting();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ platform: 'national', count: await listed({ waitsFor: 'national' }) });
    expect(row!.count).toBeGreaterThan(100);
    expect(await listed({ waitsFor: 'municipal' })).toBe(0);
  });

  it('are read from indexes, not from all rows', async () => {
    const plans: string[] = [];
    const explain = new DashboardRepository({
      query: async (sql: string, values: unknown[] = []) => {
        plans.push(JSON.stringify(await record.source.query(`EXPLAIN (FORMAT JSON) ${sql}`, values)));
        return [];
      },
    } as unknown as typeof record.source);
    await explain.byField();
    await explain.byMonth(new Date('2026-02-28T16:00:00Z'));
    await explain.expiring(from, before);
    await explain.exits(new Date('2026-02-28T16:00:00Z'));
    await explain.waiting();
    expect(plans).toHaveLength(5);
    for (const plan of plans) {
      expect(plan).toMatch(/ix_entry_\w+/);
      expect(plan).not.toContain('Seq Scan');
    }
  });
});
