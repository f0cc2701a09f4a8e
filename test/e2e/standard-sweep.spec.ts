import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Officer } from '../../scripts/rehearsal/officer.mjs';
import { inventedEnterprise } from '../../scripts/rehearsal/subjects.mjs';
import { rowsOf } from './support/database.js';
import { download } from './support/download.js';
import { draftOf, RECOGNITION } from './support/entries.js';
import { inParallel } from '../support/in-parallel.js';
import { until } from '../support/until.js';
import { refusalOf, startWorld, type Schemas, type World } from './support/world.js';

const COUNT = 60;

const VERSION = {
  level: 'national',
  issuingBody: '税务主管部门（示范）',
  documentNo: '示范信用〔2026〕1号',
  text: '样例：只有受到刑事处罚的，才列入黑名单（虚构）',
  effectiveFrom: '2026-01-01',
  criteria: { bases: { kinds: ['criminalPenalty'] } },
};

describe('issue 4: a new version of a standard, and who no longer meets it (R8.4)', () => {
  let world: World;
  let credit: Officer;
  let maker: Officer;
  let checker: Officer;
  let standardId: string;
  let versionId: string;
  let ids: string[];
  let sweep: Schemas['SweepDto'];

  const read = () => maker.get<Schemas['SweepDto']>(`/sweeps/${sweep.id}`);
  const give = (officer: Officer, name: string, body: object = {}, key: string = randomUUID()) =>
    officer.post<Schemas['SweepCommandResultDto']>(`/sweeps/${sweep.id}/commands/${name}`, body, { key });
  const reaches = (state: string) =>
    until(`the sweep is ${state}`, async () => ((await read()).state === state ? read() : null), {
      withinMs: 90_000,
    });

  beforeAll(async () => {
    world = await startWorld();
    [credit, maker, checker] = (await Promise.all(
      ['credit', 'maker.a', 'checker.a'].map((username) => world.officer(username)),
    )) as [Officer, Officer, Officer];
    const { items } = await credit.get<Schemas['StandardsPage']>('/standards?field=tax&list=black');
    standardId = items[0]!.id;
    ids = await recognised(await world.officer('head'));
  }, 180_000);
  afterAll(() => world?.stop());

  /** Black entries of the market department, recognised under the first version. */
  async function recognised(head: Officer): Promise<string[]> {
    const drafted = await inParallel(Array.from({ length: COUNT }), 8, () =>
      maker.post<Schemas['DraftedDto']>('/entries', draftOf(inventedEnterprise())),
    );
    const all = drafted.map(({ id }) => id);
    const bulk = (officer: Officer, name: string, data: object = {}) =>
      officer.post<Schemas['BulkResultDto']>(`/bulk/${name}`, {
        ...{ ids: all, preview: false, data, reason: '样例：理由' },
      });
    await bulk(maker, 'submit');
    await bulk(checker, 'approve');
    await bulk(head, 'waivePriorProcedure');
    const { reason: _, ...data } = RECOGNITION;
    expect(await bulk(head, 'recognise', data)).toMatchObject({ allowed: COUNT, refused: 0 });
    return all;
  }

  describe('the new version (R1.4)', () => {
    const add = (officer: Officer, changes: object = {}, key: string = randomUUID()) =>
      officer.post<Schemas['StandardVersionDto']>(
        `/standards/${standardId}/versions`,
        { ...VERSION, ...changes },
        { key },
      );

    it('is announced by the credit office alone', async () => {
      expect(await refusalOf(add(maker))).toMatchObject({ status: 403, rule: 'role-required' });
    });

    it.each([
      ['criteria that ask for nothing', { criteria: {} }, ['criteria']],
      ['an unknown criterion', { criteria: { bases: { least: 1 }, colour: 'red' } }, ['criteria.colour']],
      ['no bases', { criteria: { bases: { least: 0 } } }, ['criteria.bases.least']],
      ['criteria that are a list', { criteria: [] }, ['criteria']],
      [
        'an override without its law',
        { overrides: [{ approvers: 2 }] },
        ['overrides.0.law', 'overrides.0.article'],
      ],
      [
        'an override that no pack can take',
        { overrides: [{ law: '《样例法》', article: '第一条', validity: { single: { min: 'P90Y' } } }] },
        ['overrides.validity.single.min'],
      ],
      ['no such day', { effectiveFrom: '2026-02-30' }, ['effectiveFrom']],
      ['an unknown property', { version: 7 }, ['version']],
    ])('is refused with the path of each fault: %s', async (_, changes, paths) => {
      const { status, errors } = await refusalOf(add(credit, changes));
      expect({ status, paths: errors?.map(({ path }) => path) }).toEqual({
        status: 422,
        paths: expect.arrayContaining(paths) as unknown,
      });
    });

    it.each([
      ['on the day of the first', { effectiveFrom: '2018-07-30' }],
      ['before it', { effectiveFrom: '2017-01-01', effectiveTo: '2018-01-01' }],
      ['with an end before its beginning', { effectiveTo: '2025-12-31' }],
    ])('cannot begin %s', async (_, changes) => {
      expect(await refusalOf(add(credit, changes))).toMatchObject({
        ...{ status: 409, rule: 'standard-dates-overlap', article: '§3' },
      });
    });

    it('ends the one before on its last day; the same key again adds nothing', async () => {
      const key = randomUUID();
      const added = await add(credit, {}, key);
      expect(added).toMatchObject({ version: 2, criteria: VERSION.criteria, effectiveTo: null });
      expect(await add(credit, {}, key)).toEqual(added);
      expect(await refusalOf(add(credit, { text: '另一内容' }, key))).toMatchObject({ status: 422 });
      const { versions, current } = await maker.get<Schemas['StandardDto']>(`/standards/${standardId}`);
      expect(versions.map(({ effectiveTo }) => effectiveTo)).toEqual(['2025-12-31', null]);
      expect(current?.id).toBe(added.id);
      versionId = added.id;
    });
  });

  describe('the dry run', () => {
    it('is refused for a version without criteria, and for none at all', async () => {
      const { versions } = await maker.get<Schemas['StandardDto']>(`/standards/${standardId}`);
      const first = { standardVersionId: versions[0]!.id };
      expect(await refusalOf(maker.post('/sweeps', first))).toMatchObject({
        ...{ status: 409, rule: 'standard-not-judgeable' },
      });
      const none = { standardVersionId: randomUUID() };
      expect(await refusalOf(maker.post('/sweeps', none))).toMatchObject({ status: 422 });
      const implementing = await world.officer('implementing');
      expect(await refusalOf(implementing.post('/sweeps', first))).toMatchObject({ status: 403 });
    });

    it('lists who falls out and why, in pages; asked twice it is one', async () => {
      const key = randomUUID();
      sweep = await maker.post<Schemas['SweepDto']>('/sweeps', { standardVersionId: versionId }, { key });
      const again = await maker.post<Schemas['SweepDto']>(
        '/sweeps',
        { standardVersionId: versionId },
        { key },
      );
      expect(again.id).toBe(sweep.id);
      const listed = await reaches('awaitingApproval');
      expect(listed.progress).toMatchObject({ total: COUNT, done: 0, stays: 0, undecidable: 0 });
      expect(listed.department?.name).toBe('示范区市场监督管理局');
      const first = await maker.get<Schemas['SweepItemsPage']>(
        `/sweeps/${sweep.id}/items?verdict=fallsOut&limit=50`,
      );
      const second = await maker.get<Schemas['SweepItemsPage']>(
        `/sweeps/${sweep.id}/items?verdict=fallsOut&limit=50&cursor=${first.next!}`,
      );
      const items = [...first.items, ...second.items];
      expect(items.map(({ entryId }) => entryId).sort()).toEqual([...ids].sort());
      expect(items[0]).toMatchObject({
        outcome: null,
        reasons: [{ code: 'noSufficientBasis', zh: '没有新标准要求的认定依据' }],
      });
      expect(second.next).toBeNull();
    });

    it('holds its standard against a second one', async () => {
      const refusal = await refusalOf(credit.post('/sweeps', { standardVersionId: versionId }));
      expect(refusal).toMatchObject({ status: 409, rule: 'sweep-under-way', article: '§17' });
    });

    it('is not approved by who may not, and every attempt is in the audit log', async () => {
      const reason = '样例：同意';
      expect(await refusalOf(give(maker, 'approve', { reason }))).toMatchObject({ rule: 'role-required' });
      const stranger = await world.officer('checker.b');
      expect(await refusalOf(give(stranger, 'approve', { reason }))).toMatchObject({
        ...{ status: 403, rule: 'other-department' },
      });
      expect(await refusalOf(give(checker, 'approve'))).toMatchObject({ rule: 'reason-required' });
      expect(await refusalOf(give(checker, 'resume'))).toMatchObject({ rule: 'sweep-not-in-this-state' });
      const refused = await rowsOf<{ rule: string }>(
        world,
        `SELECT rule FROM audit_log WHERE target_id = $1 AND outcome = 'refused' ORDER BY seq`,
        [sweep.id],
      );
      expect(refused.map(({ rule }) => rule)).toEqual([
        ...['role-required', 'other-department', 'reason-required', 'sweep-not-in-this-state'],
      ]);
      expect((await read()).progress.done).toBe(0);
    });
  });

  describe('the batch', () => {
    it('survives the death of the worker in the middle: each exit once', async () => {
      const key = randomUUID();
      const reason = '样例：同意清理';
      expect(await give(checker, 'approve', { reason }, key)).toMatchObject({
        ...{ state: 'running', repeated: false },
      });
      await until('some have left', async () => (await read()).progress.done >= 5);
      await world.app.worker.kill();
      const meanwhile = await read();
      expect(meanwhile.state).toBe('running');
      expect(meanwhile.progress.done).toBeLessThan(COUNT);
      await world.app.worker.start();
      const done = await reaches('done');
      expect(done.progress).toMatchObject({ total: COUNT, exited: COUNT, skipped: 0, failed: 0 });
      expect(await give(checker, 'approve', { reason }, key)).toMatchObject({
        ...{ state: 'running', repeated: true },
      });
      const exits = await rowsOf<{ id: string; count: number }>(
        world,
        `SELECT entry_id AS id, count(*)::int AS count FROM entry_event
         WHERE type = 'exited' AND data->>'sweepId' = $1 AND data->>'ground' = 'standardChanged' GROUP BY entry_id`,
        [sweep.id],
      );
      expect(exits.map(({ id }) => id).sort()).toEqual([...ids].sort());
      expect(exits.every(({ count }) => count === 1)).toBe(true);
    }, 150_000);

    it('says who decided and why, and that nothing more can be done', async () => {
      const { decisions, actions, approvedBy } = await read();
      expect(decisions).toMatchObject([
        {
          command: 'approve',
          actorName: '复核甲',
          role: 'checker',
          reason: '样例：同意清理',
          article: '§17',
        },
      ]);
      expect(approvedBy).toBe('复核甲');
      expect(actions.every(({ allowed }) => !allowed)).toBe(true);
      expect(await refusalOf(give(checker, 'cancel', { reason: '样例' }))).toMatchObject({
        ...{ status: 409, rule: 'sweep-ended' },
      });
    });

    it('puts the subjects on the watch list, as a black exit does', async () => {
      const look = async () => {
        const rows = await rowsOf<{ id: string }>(
          world,
          `SELECT id FROM entry WHERE list_kind = 'watch' AND state = 'listed' AND predecessor_id = ANY($1)`,
          [ids],
        );
        return rows.length >= COUNT && rows;
      };
      const watched = await until('all are watched', look, { withinMs: 90_000 });
      expect(watched).toHaveLength(COUNT);
    }, 120_000);

    it('is reported: a table that spreadsheets open, and JSON', async () => {
      const response = await download(world, 'maker.a', `/sweeps/${sweep.id}/report?format=csv`);
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      const lines: Record<string, string>[] = parse(bytes, { bom: true, columns: true });
      expect(lines).toHaveLength(COUNT);
      expect(lines[0]).toMatchObject({
        ...{ 预演结论: '不再符合', 原因: '没有新标准要求的认定依据', 办理结果: '已退出' },
      });
      const json = await maker.get<{ sweep: Schemas['SweepRowDto']; items: Schemas['SweepItemDto'][] }>(
        `/sweeps/${sweep.id}/report?format=json`,
      );
      expect(json.sweep).toMatchObject({ id: sweep.id, state: 'done' });
      expect(json.items).toHaveLength(COUNT);
    });

    it('no name and no number has gone through the engine', async () => {
      const handle = world.engine.workflow.getHandle(`sweep/${sweep.id}`);
      const history = JSON.stringify(await handle.fetchHistory());
      expect(history).not.toContain('虚构');
      const names = await maker.get<Schemas['SweepItemsPage']>(`/sweeps/${sweep.id}/items?limit=3`);
      for (const { name } of names.items) expect(history).not.toContain(name);
    });

    it('lets the standard be swept again, now with nobody left', async () => {
      sweep = await credit.post<Schemas['SweepDto']>('/sweeps', { standardVersionId: versionId });
      const done = await reaches('done');
      expect(done.progress).toMatchObject({ total: 0, stays: 0 });
      expect(done.department).toBeNull();
    });
  });
});
