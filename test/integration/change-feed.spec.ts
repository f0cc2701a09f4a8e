import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestRecord, next } from '../../libs/persistence/testing/test-record.js';
import {
  ChangeFeedRepository,
  type Change,
} from '../../libs/persistence/repositories/change-feed.repository.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';

let postgres: TestPostgres;
let record: TestRecord;
let feed: ChangeFeedRepository;
beforeAll(async () => {
  postgres = await startPostgres();
  record = await TestRecord.open(postgres.url);
  feed = new ChangeFeedRepository(record.source);
});
afterAll(async () => {
  await record?.close();
  await postgres?.stop();
});

const ENTRIES_EACH = 8;
const STEPS = 6;
const nameOf = ({ entryId, seq }: { entryId: string; seq: number }): string => `${entryId}/${String(seq)}`;

/** Drafts entries and takes each through some steps; answers what it appended. */
async function writer(): Promise<string[]> {
  const written: string[] = [];
  for (let n = 0; n < ENTRIES_EACH; n += 1) {
    let step = await record.draft();
    written.push(nameOf(step));
    for (let at = 1; at < STEPS; at += 1) {
      step = next(step, at % 2 === 0 ? { type: 'returned', to: 'draft' } : {});
      await record.record(step);
      written.push(nameOf(step));
    }
  }
  return written;
}

/** Reads a few changes at a time, and once more when told that nothing will come after. */
async function reader(over: () => boolean, size: number): Promise<Change[]> {
  const seen: Change[] = [];
  for (;;) {
    const last = over();
    const changes = await feed.since(seen.at(-1)?.position ?? start, size);
    seen.push(...changes);
    if (last && changes.length === 0) return seen;
  }
}

let start = 0;

describe('the feed of changes', () => {
  it('many writers at once: every reader sees every change once, those of an entry in order', async () => {
    start = await feed.head();
    let over = false;
    const readers = [1, 3, 50].map((size) => reader(() => over, size));
    const written = (await Promise.all(Array.from({ length: 4 }, writer))).flat();
    over = true;
    for (const seen of await Promise.all(readers)) {
      expect(seen.map(nameOf).sort()).toEqual([...written].sort());
      expect(seen.map(({ position }) => position)).toEqual(seen.map((_, n) => start + 1 + n));
      const last = new Map<string, number>();
      for (const { entryId, seq } of seen) {
        expect(seq).toBe((last.get(entryId) ?? 0) + 1);
        last.set(entryId, seq);
      }
    }
  }, 60_000);

  it('a change that is committed late comes behind those that overtook it, and is not passed over', async () => {
    const [slow, fast] = [await record.draft(), await record.draft()];
    const before = await feed.head();
    const runner = record.source.createQueryRunner();
    await runner.startTransaction();
    await runner.query(
      `INSERT INTO entry_event (entry_id, seq, type, at, actor, command_id, article, state_to, data, hash)
       SELECT entry_id, 2, type, at, actor, gen_random_uuid(), article, state_to, data, hash FROM entry_event
       WHERE entry_id = $1`,
      [slow.entryId],
    );
    await record.record(next(fast));
    const overtaken = await feed.since(before, 10);
    expect(overtaken.map(nameOf)).toEqual([`${fast.entryId}/2`]);
    await runner.commitTransaction();
    await runner.release();
    expect((await feed.since(overtaken[0]!.position, 10)).map(nameOf)).toEqual([`${slow.entryId}/2`]);
  });

  it('a reader of ours passes what it handled, and nothing when that fails', async () => {
    await feed.read('test', 10_000, () => Promise.resolve());
    await record.draft();
    const seen: number[] = [];
    await expect(
      feed.read('test', 10, () => Promise.reject(new Error('the handler failed'))),
    ).rejects.toThrow('the handler failed');
    const handled = await feed.read('test', 10, (_unit, changes) => {
      seen.push(...changes.map(({ seq }) => seq));
      return Promise.resolve();
    });
    expect([handled, seen]).toEqual([1, [1]]);
    expect(await feed.read('test', 10, () => Promise.resolve())).toBe(0);
  });

  it('several readers of one name never handle a change twice', async () => {
    await Promise.all(Array.from({ length: 12 }, () => record.draft()));
    const seen: string[] = [];
    await Promise.all(
      Array.from({ length: 6 }, async () => {
        while (
          (await feed.read('test', 2, (_unit, changes) =>
            Promise.resolve(void seen.push(...changes.map(nameOf))),
          )) > 0
        );
      }),
    );
    expect(seen).toHaveLength(12);
    expect(new Set(seen).size).toBe(12);
  });
});
