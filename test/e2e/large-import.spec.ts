import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Officer } from '../../scripts/rehearsal/officer.mjs';
import { preliminaryList } from '../bench/preliminary-list.js';
import { drafted } from './support/entries.js';
import { allEntries, upload, type Import } from './support/lists.js';
import { until } from '../support/until.js';
import { startWorld, type World } from './support/world.js';

const ROWS = 10_000;
/** The whole of it takes the engine minutes and is measured by `npm run bench`; here so many drafts are awaited. */
const AWAITED = 150;
/** What an officer may have to wait for a command on a busy machine. */
const PATIENCE_MS = 10_000;

describe(`a preliminary list of ${ROWS} rows (R2.1)`, () => {
  let world: World;
  let maker: Officer;
  let checked: Import;

  beforeAll(async () => {
    world = await startWorld();
    maker = await world.officer('maker.a');
  });
  afterAll(() => world?.stop(), 60_000);

  const progress = async () => (await maker.get<Import>(`/imports/${checked.id}`)).progress;

  it('one fault in its last row is found, and nothing can be imported', async () => {
    const lines = preliminaryList(ROWS).trimEnd().split('\n');
    lines[ROWS] = lines[ROWS]!.replace('2018-09-07', '2018-02-30');
    const { id, status, rows, faults } = await upload(maker, lines.join('\n'), 'large.csv');
    expect({ status, rows }).toEqual({
      status: 'faulty',
      rows: { total: ROWS, good: ROWS - 1, faulty: 1 },
    });
    expect(faults).toEqual([{ row: ROWS + 1, column: '认定依据日期', fault: 'no such date' }]);
    await expect(maker.post(`/imports/${id}/confirm`, {})).rejects.toMatchObject({
      problem: { status: 409 },
    });
  }, 90_000);

  it('a good one is checked to its last row, and nothing is drafted by that', async () => {
    checked = await upload(maker, preliminaryList(ROWS), 'large.csv');
    expect(checked).toMatchObject({
      status: 'checked',
      rows: { total: ROWS, good: ROWS, faulty: 0 },
      faults: [],
      progress: { total: ROWS, done: 0, failed: 0 },
    });
    expect(await allEntries(maker, '')).toEqual([]);
  }, 90_000);

  it('confirmed, it is drafted in the background, and keeps no officer waiting', async () => {
    const { status } = await maker.post<Import>(`/imports/${checked.id}/confirm`, {});
    expect(status).toBe('running');
    await until('the first drafts', async () => (await progress()).done > 0, { withinMs: 60_000 });
    const began = Date.now();
    const entry = await drafted(world, 'zhangdian-2018');
    await entry.approved();
    expect(Date.now() - began).toBeLessThan(3 * PATIENCE_MS);
    expect((await progress()).done).toBeLessThan(ROWS);
  }, 120_000);

  it('goes on where it was when the worker is killed', async () => {
    await world.app.worker.kill();
    const { done: before } = await progress();
    await world.app.worker.start();
    const look = async () => (await progress()).done >= before + AWAITED;
    await until(`${AWAITED} more drafts`, look, { withinMs: 120_000, everyMs: 500 });
    const drafts = (await allEntries(maker, `import=${checked.id}`)).map(({ id }) => id);
    expect(new Set(drafts).size).toBe(drafts.length);
    expect((await progress()).failed).toBe(0);
  }, 180_000);
});
