import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { BadCursor } from '../cursor.js';
import { dossierOf, next, TestRecord } from '../testing/test-record.js';
import type { EntryFilter, EntryOrder } from './entry-list.repository.js';

let postgres: TestPostgres;
let record: TestRecord;

beforeAll(async () => {
  postgres = await startPostgres();
  record = await TestRecord.open(postgres.url);
});
afterAll(async () => {
  await record?.close();
  await postgres?.stop();
});

/** All pages of a list, each of `limit`. */
async function walk(filter: EntryFilter, limit: number, order?: EntryOrder): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await record.lists.list(filter, { limit, cursor }, order);
    expect(page.items.length).toBeLessThanOrEqual(limit);
    ids.push(...page.items.map(({ id }) => id));
    if (page.next === null) return ids;
    cursor = page.next;
  }
}

const named = async (name: string, identifier: string = randomUUID()) => {
  const subjectId = await record.subjects.findOrCreate({
    kind: 'enterprise',
    scheme: 'uscc',
    value: identifier,
  });
  const { entryId } = await record.draft({ subjectId, fieldCode: 'transport' });
  await record.dossiers.save(entryId, dossierOf({ name }));
  return entryId;
};

describe('pages', () => {
  it('hold every entry once, newest first, also with equal instants and while new ones arrive', async () => {
    const filter = { field: 'construction' };
    const made = [];
    for (let i = 0; i < 7; i++) made.push((await record.draft({ fieldCode: 'construction' })).entryId);
    const first = await record.lists.list(filter, { limit: 3 });
    await record.draft({ fieldCode: 'construction', at: '2026-05-01T00:00:00.000Z' });
    const rest = await record.lists.list(filter, { limit: 100, cursor: first.next });
    const ids = [...first.items, ...rest.items].map(({ id }) => id);
    expect(ids).toEqual([...made].sort().reverse());
    expect(await walk(filter, 2)).toHaveLength(8);
  });

  it('by due date put entries without one last', async () => {
    const due = async (from: string | null) => {
      const draft = await record.draft({ fieldCode: 'work-safety' });
      const opens = from ? [{ kind: 'publicity' as const, term: { workingDays: 1 }, from }] : [];
      await record.record(next(draft, { opens }));
      return draft.entryId;
    };
    const [late, none, early] = [await due('2026-04-20'), await due(null), await due('2026-04-10')];
    const filter = { field: 'work-safety' };
    expect(await walk(filter, 1, 'due')).toEqual([early, late, none]);
    const before = { ...filter, dueBefore: new Date('2026-04-15T00:00:00Z') };
    expect(await walk(before, 10)).toEqual([early]);
  });

  it.each([
    '',
    'x',
    'W10',
    Buffer.from('["1",2]').toString('base64url'),
    Buffer.from('{}').toString('base64url'),
  ])('refuse the cursor %j', async (cursor) => {
    const page = record.lists.list({}, { cursor });
    if (cursor === '') expect((await page).items.length).toBeGreaterThan(0);
    else await expect(page).rejects.toBeInstanceOf(BadCursor);
  });

  it('are filtered by list, state, department, maker and import', async () => {
    const importId = randomUUID();
    const mine = await record.draft({ importId, makerId: randomUUID() });
    const other = await record.draft({ importId, departmentId: record.departments['labour'] });
    await record.record(next(other));
    const both = { importId };
    expect((await walk(both, 10)).sort()).toEqual([mine.entryId, other.entryId].sort());
    expect(await walk({ ...both, states: ['submitted'] }, 10)).toEqual([other.entryId]);
    expect(await walk({ ...both, states: [] }, 10)).toEqual([]);
    expect(await walk({ ...both, departmentId: record.departments['labour'] }, 10)).toEqual([other.entryId]);
    expect(await walk({ ...both, notMakerId: mine.header!.makerId }, 10)).toEqual([other.entryId]);
    expect(await walk({ ...both, list: 'watch' }, 10)).toEqual([]);
  });
});

describe('search', () => {
  it('finds by any part of a name, exactly that part', async () => {
    const [wanted, other] = [await named('样例甲乙丙商贸有限公司'), await named('样例乙丙商甲贸易有限公司')];
    expect(await walk({ q: '乙丙商' }, 10)).toEqual(expect.arrayContaining([wanted, other]));
    expect(await walk({ q: '甲乙丙商贸' }, 10)).toEqual([wanted]);
    expect(await walk({ q: ' 甲 乙丙 ' }, 10)).toEqual([wanted]);
    expect(await walk({ q: '不存在的名字' }, 10)).toEqual([]);
    expect(await walk({ q: '丙' }, 10)).toEqual(expect.arrayContaining([wanted, other]));
  });

  it('is not misled by a name that has the parts in another place', async () => {
    const scattered = await named('甲乙丁乙丙公司');
    const wanted = await named('甲乙丙公司');
    expect(await walk({ q: '甲乙丙' }, 10)).toContain(wanted);
    expect(await walk({ q: '甲乙丙' }, 10)).not.toContain(scattered);
  });

  it('R10.3 finds by the whole identifier in any spelling, not by a part of it', async () => {
    const entryId = await named('样例标识公司', '91999999H77112DG87');
    expect(await walk({ q: '91999999H77112DG87' }, 10)).toEqual([entryId]);
    expect(await walk({ q: '９１999999h77112dg87 ' }, 10)).toEqual([entryId]);
    expect(await walk({ q: '91999999H77112' }, 10)).toEqual([]);
  });

  it('finds by number; nothing for blanks and wildcards', async () => {
    const entryId = await named('样例编号公司');
    const no = (await record.entries.find(entryId))?.no ?? '';
    expect(await walk({ q: no.toLowerCase() }, 10)).toEqual([entryId]);
    expect(await walk({ q: '%' }, 10)).toEqual([]);
    expect(await walk({ q: '_%' }, 10)).toEqual([]);
    expect(await walk({ q: '\u3000', field: 'transport' }, 10)).toEqual(
      await walk({ field: 'transport' }, 10),
    );
  });

  it('R9.4 does not find what was erased', async () => {
    const entryId = await named('样例已销毁公司');
    await record.dossiers.erase(entryId, new Date());
    expect(await walk({ q: '已销毁' }, 10)).toEqual([]);
  });
});

describe('counts and duplicates', () => {
  it('count open entries by list and state, and those overdue', async () => {
    const departmentId = record.departments['court'] ?? '';
    const draft = await record.draft({ departmentId });
    const opens = [{ kind: 'publicity' as const, term: { workingDays: 1 }, from: '2026-03-02' }];
    await record.record(next(await record.draft({ departmentId }), { opens }));
    const counts = (now: string) => record.lists.countByState(departmentId, new Date(now));
    expect(await counts('2026-03-03T00:00:00Z')).toEqual([
      { listKind: 'black', state: 'draft', count: 1, overdue: 0 },
      { listKind: 'black', state: 'submitted', count: 1, overdue: 0 },
    ]);
    await record.record(next(draft, { type: 'withdrawn', to: 'withdrawn', closes: true }));
    expect(await counts('2026-03-03T16:00:00Z')).toEqual([
      { listKind: 'black', state: 'submitted', count: 1, overdue: 1 },
    ]);
  });

  it('tell which subjects have an open entry already', async () => {
    const { entryId, header } = await record.draft();
    const { subjectId, departmentId } = header!;
    const pairs = [
      { subjectId, fieldCode: 'tax' },
      { subjectId, fieldCode: 'wages' },
    ];
    expect(await record.lists.openAmong('black', departmentId, pairs)).toMatchObject([
      { subjectId, fieldCode: 'tax', entryId },
    ]);
    expect(await record.lists.openAmong('watch', departmentId, pairs)).toEqual([]);
  });

  it('show a subject on all its lists, and what followed an entry', async () => {
    const black = await record.draft();
    const { subjectId } = black.header!;
    const watch = await record.draft({ subjectId, listKind: 'watch', predecessorId: black.entryId });
    expect((await record.entries.successors(black.entryId)).map(({ id }) => id)).toEqual([watch.entryId]);
    expect((await record.entries.ofSubject(subjectId)).map(({ id }) => id).sort()).toEqual(
      [black.entryId, watch.entryId].sort(),
    );
  });
});
