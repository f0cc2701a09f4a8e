import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { randomUUID } from 'node:crypto';
import { lastWholeMonth, monthAfter, monthOf } from '../../libs/rules/statistics/period.js';
import type { Officer } from '../../scripts/rehearsal/officer.mjs';
import { inventedEnterprise } from '../../scripts/rehearsal/subjects.mjs';
import { until } from '../support/until.js';
import { blackListed, parties, type Party } from './support/parties.js';
import { refusalOf, startWorld, type Schemas, type World } from './support/world.js';

/** Monthly statistics and typical cases over the API (R7.4, R7.5). */
let world: World;
let market: Party;
let labour: Party;
let credit: Officer;
beforeAll(async () => {
  world = await startWorld();
  ({ market, labour } = await parties(world));
  credit = await world.officer('credit');
}, 120_000);
afterAll(() => world?.stop());

const MONTH = lastWholeMonth(new Date().toISOString());
const THIS_MONTH = monthOf(new Date().toISOString());

describe('monthly statistics (§十一)', () => {
  const month = () => credit.get<Schemas['StatisticsMonthDto']>(`/statistics/${MONTH}`);
  const confirm = async (officer: Officer, corrections: object[], key = randomUUID()) => {
    const { id } = (await month()).returns.find(({ department }) => department.code === 'market')!;
    const body = { corrections, narrative: '样例：联合惩戒两户' };
    return officer.post<Schemas['ReturnConfirmedDto']>(`/statistics/${MONTH}/returns/${id}/confirm`, body, {
      key,
    });
  };
  const CORRECTION = {
    kind: 'recognised',
    list: 'black',
    of: 'wages',
    count: 2,
    reason: '=样例：系统外认定',
  };

  it('the credit office has a month gathered once it is over; nobody else may', async () => {
    expect(await refusalOf(credit.post(`/statistics/${THIS_MONTH}/open`))).toMatchObject({
      rule: 'statistics-not-over',
    });
    expect(await refusalOf(market.head.post(`/statistics/${MONTH}/open`))).toMatchObject({ status: 403 });
    expect(await refusalOf(credit.post('/statistics/2026-13/open'))).toMatchObject({ status: 400 });
    await credit.post(`/statistics/${MONTH}/open`);
    await credit.post(`/statistics/${MONTH}/open`);
    const { returns, due } = await until('it is open', () => month().catch(() => null));
    expect(returns.map(({ department }) => department.code)).toEqual(
      expect.arrayContaining(['market', 'labour', 'approval']),
    );
    expect(due.namedDay).toBe(`${monthAfter(MONTH)}-18`);
    const { statistics } = await market.checker.get<Schemas['InboxDto']>('/inbox');
    expect(statistics).toMatchObject([{ month: MONTH }]);
  });

  it('a department confirms with its corrections, the same key once, and no other department for it', async () => {
    const key = randomUUID();
    expect(await confirm(market.checker, [CORRECTION], key)).toMatchObject({ repeated: false });
    expect(await confirm(market.checker, [CORRECTION], key)).toMatchObject({ repeated: true });
    expect(await refusalOf(confirm(market.checker, [], key))).toMatchObject({
      type: expect.stringContaining('idempotency-key-reused'),
    });
    expect(await refusalOf(confirm(labour.head, []))).toMatchObject({ rule: 'other-department' });
    expect(await refusalOf(confirm(market.maker, []))).toMatchObject({ status: 403 });
    const bad = { ...CORRECTION, kind: 'exitedBy' };
    expect(await refusalOf(confirm(market.head, [bad]))).toMatchObject({ rule: 'statistics-figure-unknown' });
    expect(await refusalOf(confirm(market.head, [{ ...CORRECTION, count: -1 }]))).toMatchObject({
      status: 422,
    });
    const { totals, returns } = await month();
    expect(totals).toMatchObject([{ kind: 'recognised', list: 'black', of: 'wages', count: 2 }]);
    expect(returns.find(({ department }) => department.code === 'market')).toMatchObject({
      figures: [{ count: 2, recorded: 0, reason: CORRECTION.reason }],
      narrative: '样例：联合惩戒两户',
    });
    expect((await market.checker.get<Schemas['InboxDto']>('/inbox')).statistics).toEqual([]);
  });

  it('every figure opens what it counts, and exports hold no formula', async () => {
    const [figure] = (await month()).totals;
    const { items } = await credit.get<Schemas['EntriesPage']>(`/entries?${figure!.query!}`);
    expect(items).toEqual([]);
    const tasks = `/statistics/${MONTH}/tasks?kind=applied&list=black&of=licence-limits`;
    expect(await credit.get<Schemas['CountedTasksPage']>(tasks)).toEqual({ items: [], next: null });
    const file = async (format: string) => {
      const { cookie } = await signedIn();
      const address = `${world.app.baseUrl}/api/v1/statistics/${MONTH}/export?format=${format}`;
      return Buffer.from(await (await fetch(address, { headers: { cookie } })).arrayBuffer());
    };
    expect((await file('csv')).toString()).toContain(`,2,0,'=样例：系统外认定`);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await file('xlsx')) as unknown as ExcelJS.Buffer);
    const cells = workbook.worksheets[0]!.getColumn(8).values;
    expect(cells).toContain("'=样例：系统外认定");
  });
});

/** A session as a browser has it, for files. */
async function signedIn(): Promise<{ cookie: string }> {
  const account = (await world.app.accounts()).find(({ username }) => username === 'credit.b')!;
  const { username, password } = account;
  const answer = await fetch(`${world.app.baseUrl}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  return {
    cookie: answer.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; '),
  };
}

describe('typical cases (R7.4)', () => {
  const published = async () => {
    const answer = await fetch(`${world.app.baseUrl}/api/public/v1/typical-cases`);
    return (await answer.json()) as Schemas['PublicCasesPage'];
  };

  it('a case names nobody, is published by a second officer, and goes when its entry was a mistake', async () => {
    const subject = inventedEnterprise();
    const entry = await blackListed(market, subject, { pack: 'zhangdian-2018' }, 'P12M');
    const name = subject.name;
    const body = { entryId: entry.id, title: `${name}整改`, text: `${name}缴清罚款，电话13900000000。` };
    const shown = await market.maker.post<Schemas['CasePreviewDto']>('/typical-cases/preview', body);
    expect(shown.text).not.toContain(name);
    expect(shown.text).toContain('缴清罚款，电话***。');
    const key = randomUUID();
    const one = await market.maker.post<Schemas['TypicalCaseDto']>('/typical-cases', body, { key });
    expect(await market.maker.post('/typical-cases', body, { key })).toMatchObject({ id: one.id });
    expect(one).toMatchObject({ ...shown, state: 'proposed' });
    expect((await published()).items).toEqual([]);
    const give = (officer: Officer, command: string, reason?: string) =>
      officer.post<Schemas['TypicalCaseDto']>(`/typical-cases/${one.id}/commands/${command}`, { reason });
    expect(await refusalOf(give(market.maker, 'publish'))).toMatchObject({ status: 403 });
    expect(await refusalOf(give(labour.head, 'publish'))).toMatchObject({ rule: 'other-department' });
    expect(await refusalOf(give(credit, 'withdraw', '样例'))).toMatchObject({
      rule: 'case-not-in-this-state',
    });
    expect(await give(credit, 'publish')).toMatchObject({ state: 'published', may: ['withdraw'] });
    const { items } = await published();
    expect(items).toMatchObject([{ id: one.id, title: shown.title, text: shown.text }]);
    expect(JSON.stringify(items)).not.toContain(name);

    await market.head.command(entry.id, 'exit', { ground: 'misidentified', reason: '样例：认定有误' });
    expect((await published()).items).toEqual([]);
    await until('the case is withdrawn and emptied', async () => {
      const { items: all } = await credit.get<Schemas['TypicalCasesPage']>('/typical-cases?state=withdrawn');
      return all.length === 1 && all[0]!.text === '';
    });
  });
});
