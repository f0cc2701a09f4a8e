import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Officer, SendOptions } from '../../scripts/rehearsal/officer.mjs';
import { inventedEnterprise } from '../../scripts/rehearsal/subjects.mjs';
import { draftOf } from './support/entries.js';
import { allEntries, fixture, importAll, upload, workbookOf, type Import } from './support/lists.js';
import { inParallel } from '../support/in-parallel.js';
import { newOfficer } from './support/accounts.js';
import { rowsOf } from './support/database.js';
import { refusalOf, startWorld, type Schemas, type World } from './support/world.js';

const GB18030 = 'black-preliminary-300.gb18030.csv';
const UTF8 = 'black-preliminary-300.utf8-bom.csv';

/** Sealed particulars of a row that became no entry. */
const ORPHANS = `
  SELECT d.entry_id FROM entry_dossier d LEFT JOIN entry e ON e.id = d.entry_id WHERE e.id IS NULL`;

describe('issue 3, story 2 and 3: a preliminary list becomes 300 drafts, and these are approved', () => {
  let world: World;
  let maker: Officer;
  let imported: Import;
  let drafts: Schemas['EntryRowDto'][];

  beforeAll(async () => {
    world = await startWorld();
    maker = await world.officer('maker.a');
  });
  afterAll(() => world?.stop());

  describe('dry runs (R2.1)', () => {
    it.each([GB18030, UTF8])('%s: 300 good rows', async (name) => {
      const { status, rows, faults, normalised, warnings } = await upload(maker, await fixture(name), name);
      expect(status).toBe('checked');
      expect(rows).toEqual({ total: 300, good: 300, faulty: 0 });
      expect({ faults, normalised, warnings }).toEqual({ faults: [], normalised: [], warnings: [] });
    });

    it('a workbook with the same columns: the same', async () => {
      const file = await workbookOf(await fixture(UTF8));
      const { status, rows, faults } = await upload(maker, file, 'list.xlsx');
      expect({ status, rows, faults }).toEqual({
        status: 'checked',
        rows: { total: 300, good: 300, faulty: 0 },
        faults: [],
      });
    });

    it('what had to be normalised is said, cell by cell', async () => {
      const name = 'black-preliminary-normalised.utf8.csv';
      const { rows, faults, normalised } = await upload(maker, await fixture(name), name);
      expect({ rows, faults }).toEqual({ rows: { total: 6, good: 6, faulty: 0 }, faults: [] });
      expect(normalised.map(({ row, column, changes }) => ({ row, column, changes }))).toEqual([
        { row: 2, column: '统一社会信用代码', changes: ['fullWidth'] },
        { row: 3, column: '统一社会信用代码', changes: ['blanks', 'lowerCase'] },
        { row: 4, column: '证件号码', changes: ['fullWidth'] },
      ]);
      expect(JSON.stringify(normalised)).not.toContain('999999196010118228');
    });

    it('a faulty file: exactly its faults, and it cannot be confirmed', async () => {
      const name = 'black-preliminary-faulty.gb18030.csv';
      const expected: unknown = JSON.parse(
        (await fixture('black-preliminary-faulty.expected.json')).toString(),
      );
      const { id, status, rows, faults } = await upload(maker, await fixture(name), name);
      expect({ status, rows, faults }).toEqual({
        status: 'faulty',
        rows: { total: 30, good: 17, faulty: 13 },
        faults: expected,
      });
      const refusal = await refusalOf(maker.post(`/imports/${id}/confirm`, {}));
      expect(refusal).toMatchObject({ status: 409, type: 'urn:minglu:problem:not-confirmable' });
    });

    it('have imported nothing', async () => {
      expect(await allEntries(maker, '')).toEqual([]);
    });
  });

  describe('the import', () => {
    it('another department cannot confirm it, nor see it', async () => {
      imported = await upload(maker, await fixture(GB18030), GB18030);
      const stranger = await world.officer('maker.b');
      expect(await refusalOf(stranger.post(`/imports/${imported.id}/confirm`, {}))).toMatchObject({
        status: 403,
        rule: 'other-department',
      });
      expect(await refusalOf(stranger.get(`/imports/${imported.id}`))).toMatchObject({ status: 404 });
    });

    it('shows its progress and ends with 300 drafts', async () => {
      const seen = await importAll(maker, imported.id);
      const done = seen.map(({ progress }) => progress.done);
      expect(done).toEqual([...done].sort((a, b) => a - b));
      expect(done.some((count) => count > 0 && count < 300)).toBe(true);
      expect(seen.at(-1)!.progress).toEqual({ total: 300, done: 300, failed: 0 });
      drafts = await allEntries(maker, `import=${imported.id}`);
      expect(drafts).toHaveLength(300);
      expect(new Set(drafts.map(({ no }) => no)).size).toBe(300);
      expect(drafts.every(({ state, list }) => state === 'draft' && list === 'black')).toBe(true);
    }, 120_000);

    it('each draft has its own running workflow', async () => {
      const described = await inParallel(drafts, 16, ({ id }) =>
        world.engine.workflow.getHandle(`black/${id}`).describe(),
      );
      expect(described.every(({ status, type }) => status.name === 'RUNNING' && /^black/.test(type))).toBe(
        true,
      );
      expect(new Set(described.map(({ runId }) => runId)).size).toBe(300);
    });

    it('the same file again changes nothing and says so', async () => {
      const again = await upload(maker, await fixture(GB18030), GB18030);
      expect(again.status).toBe('repeated');
      expect(again.alreadyImported).toMatchObject({ importId: imported.id });
      await maker.post(`/imports/${imported.id}/confirm`, {});
      expect(await allEntries(maker, 'list=black')).toHaveLength(300);
    });

    it('the same rows in another file draft nobody twice', async () => {
      const { id, warnings } = await upload(maker, await fixture(UTF8), UTF8);
      expect(warnings).toHaveLength(300);
      const last = (await importAll(maker, id)).at(-1)!;
      expect(last.progress).toEqual({ total: 300, done: 300, failed: 300 });
      expect(await allEntries(maker, 'list=black')).toHaveLength(300);
      expect(await rowsOf(world, ORPHANS)).toEqual([]);
    }, 60_000);

    it('a workbook is imported as well, by another department for itself', async () => {
      const other = await world.officer('maker.b');
      const { id } = await upload(other, await workbookOf(await fixture(UTF8), 12), 'list.xlsx');
      expect((await importAll(other, id)).at(-1)!.progress).toEqual({ total: 12, done: 12, failed: 0 });
      expect(await allEntries(other, `import=${id}`)).toHaveLength(12);
    }, 60_000);
  });

  describe('approval (R2.3)', () => {
    const preview = (officer: Officer, name: string, ids: string[]) =>
      officer.post<Schemas['BulkResultDto']>(`/bulk/${name}`, { ids, preview: true });
    const bulk = (officer: Officer, name: string, ids: string[], options?: SendOptions) =>
      officer.post<Schemas['BulkResultDto']>(`/bulk/${name}`, { ids, preview: false }, options);
    const statesOf = async (ids: string[]) => {
      const pages = await inParallel(ids, 8, (id) => maker.get<Schemas['EntryPageDto']>(`/entries/${id}`));
      return pages.map(({ state }) => state);
    };
    let checker: Officer;
    let single: string;
    let many: string[];
    let unsubmitted: string;

    beforeAll(async () => {
      checker = await world.officer('checker.a');
      [single, unsubmitted, ...many] = drafts.slice(0, 32).map(({ id }) => id) as [
        string,
        string,
        ...string[],
      ];
    });

    it('A submits, singly and many at once', async () => {
      expect(await maker.command(single, 'submit')).toMatchObject({ state: 'submitted', repeated: false });
      expect(await bulk(maker, 'submit', many)).toMatchObject({ allowed: 30, refused: 0 });
      expect(new Set(await statesOf([single, ...many]))).toEqual(new Set(['submitted']));
    });

    it('A cannot approve, singly or many at once', async () => {
      const refusal = await refusalOf(maker.command(single, 'approve'));
      expect(refusal).toMatchObject({ status: 403, rule: 'role-required', article: '§23' });
      expect(await bulk(maker, 'approve', many)).toMatchObject({ allowed: 0, refused: 30 });
      expect(new Set(await statesOf([single, ...many]))).toEqual(new Set(['submitted']));
    });

    it('who may draft and approve still does not approve the own draft', async () => {
      const both = await newOfficer(world, 'both.a', 'market', ['maker', 'checker']);
      const { id } = await both.post<Schemas['DraftedDto']>('/entries', draftOf(inventedEnterprise()));
      await both.command(id, 'submit');
      const refusal = await refusalOf(both.command(id, 'approve'));
      expect(refusal).toMatchObject({ status: 409, rule: 'four-eyes', article: '§5' });
      expect(await checker.command(id, 'approve')).toMatchObject({ state: 'approved' });
    });

    it('an officer of another department can do neither', async () => {
      for (const [username, command] of [
        ['maker.b', 'submit'],
        ['checker.b', 'approve'],
      ] as const) {
        const stranger = await world.officer(username);
        const refusal = await refusalOf(stranger.command(single, command));
        expect(refusal).toMatchObject({ status: 403, rule: 'other-department', article: '§5' });
        const { allowed, items } = await preview(stranger, command, many);
        expect(allowed).toBe(0);
        expect(items.every(({ rule }) => rule === 'other-department')).toBe(true);
        expect(await bulk(stranger, command, many)).toMatchObject({ allowed: 0, refused: 30 });
      }
      expect(new Set(await statesOf([single, ...many]))).toEqual(new Set(['submitted']));
    });

    it('B approves one', async () => {
      expect(await checker.command(single, 'approve')).toMatchObject({ state: 'approved' });
    });

    it('B sees first what many at once would do, and nothing is done by looking', async () => {
      const { items, allowed, refused } = await preview(checker, 'approve', [...many, unsubmitted, single]);
      expect({ allowed, refused }).toEqual({ allowed: 30, refused: 2 });
      expect(items.slice(0, 30).every((item) => item.allowed && item.name)).toBe(true);
      expect(items.slice(30).map(({ rule }) => rule)).toEqual(['not-in-this-state', 'not-in-this-state']);
      expect(new Set(await statesOf(many))).toEqual(new Set(['submitted']));
    });

    it('B approves many at once; asked again with the same key, nothing is done twice', async () => {
      const key = randomUUID();
      const first = await bulk(checker, 'approve', [...many, unsubmitted], { key });
      expect(first).toMatchObject({ allowed: 30, refused: 1 });
      expect(await bulk(checker, 'approve', [...many, unsubmitted], { key })).toMatchObject({
        allowed: 30,
        refused: 1,
        items: first.items.map(({ id, allowed }) => ({ id, allowed })),
      });
      expect(await statesOf([...many, unsubmitted])).toEqual([...many.map(() => 'approved'), 'draft']);
      const { items } = await maker.get<Schemas['EventsDto']>(`/entries/${many[0]!}/events`);
      expect(items.map(({ type }) => type)).toEqual(['drafted', 'submitted', 'approved']);
      expect(items[2]!.actor).toMatchObject({ name: checker.name, role: 'checker' });
    });
  });
});
