import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../libs/persistence/data-source.js';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import { inventedEnterprise } from '../../scripts/rehearsal/subjects.mjs';
import { freshPlatforms } from '../support/platform-data.js';
import { blackListed, draftedBy, kinOf, parties, warning, watched, type Party } from './support/parties.js';
import { until } from '../support/until.js';
import { refusalOf, startWorld, type Schemas, type World } from './support/world.js';

/** The lists act on each other by themselves, across departments, over HTTP and on real servers. */
let world: World;
let source: DataSource;
let market: Party;
let labour: Party;

beforeAll(async () => {
  world = await startWorld();
  source = await createDataSource({ url: world.postgres.url }).initialize();
  ({ market, labour } = await parties(world));
}, 120_000);
afterAll(async () => {
  await source?.destroy();
  await world?.stop();
});

const fresh = () => freshPlatforms(source, new Date().toISOString());
const exitsOf = async (party: Party, id: string) =>
  Object.fromEntries(
    (await party.head.get<Schemas['EntryExitsDto']>(`/entries/${id}/exits`)).items.map((one) => [
      one.exit.ground,
      one,
    ]),
  );

describe('the red list (R4)', () => {
  it('R4.1 a candidate waits for data of the platforms, is seen waiting, and goes on when they come', async () => {
    const red = await (await draftedBy(market, 'red')).approved();
    const waiting = await until('the candidate waits', async () => {
      const page = await red.page();
      return page.kin.comparison?.waiting && page;
    });
    expect(waiting).toMatchObject({ state: 'comparing', no: expect.stringMatching(/^HONG-\d{4}-\d{6}$/) });
    expect(waiting.kin.comparison).toMatchObject({ outcome: 'waits', hits: [] });
    expect(waiting.kin.comparison?.waitsFor).toEqual(['municipal', 'provincial', 'national']);
    const overview = await market.maker.get<Schemas['OverviewDto']>('/dashboards/overview');
    const municipal = overview.waiting.find(({ platform }) => platform === 'municipal')!;
    const opened = await market.maker.get<Schemas['EntriesPage']>(`/entries?${municipal.query}`);
    expect(opened.total).toBe(municipal.count);
    expect(opened.items.map(({ id }) => id)).toContain(red.id);
    await fresh();
    const handle = world.engine.workflow.getHandle(`red/${red.id}`);
    await handle.signal('compareAgain');
    const listed = await red.reaches('recognised');
    expect(listed.kin.comparison).toMatchObject({ outcome: 'clean', waiting: false });
    expect((await red.events()).map(({ type }) => type)).toContain('publicityEnded');
    expect((await red.reaches('exited', 40_000)).exitGround).toBe('expired');
  });

  it('R3.4, R4.4 a black recognition of another department ends it at once, and its department is told', async () => {
    await fresh();
    const subject = inventedEnterprise();
    const red = await (await draftedBy(market, 'red', subject)).approved();
    await red.reaches('recognised');
    const black = await blackListed(labour, subject, { field: 'wages' });
    const ended = await red.reaches('exited');
    expect(ended.exitGround).toBe('listedBlackOrWatch');
    const last = await red.lastEvent();
    expect(last).toMatchObject({ type: 'exited', article: '§18', data: { byEntryId: black.id } });
    const { told } = await market.maker.get<Schemas['InboxDto']>('/inbox');
    const told1 = told.find(({ entry }) => entry.id === red.id)!;
    expect(told1).toMatchObject({ ground: 'listedBlackOrWatch', byEntryNo: (await black.page()).no });
    expect(told1.byDepartment).toContain('人力资源');
  });

  it('R4.1 a candidate whose subject is listed is dropped, and the hit is named by its number', async () => {
    await fresh();
    const subject = inventedEnterprise();
    const watch = await watched(labour, subject, { field: 'wages' });
    const red = await (await draftedBy(market, 'red', subject)).approved();
    const dropped = await red.reaches('dropped');
    expect(dropped.kin.comparison?.hits).toMatchObject([
      { source: 'local', list: 'watch', entryId: watch.id, reference: (await watch.page()).no },
    ]);
  });
});

describe('the watch list and the warning (R5)', () => {
  it('R5.3 moved to the black list: the watch entry ends when that recognises, not before', async () => {
    const subject = inventedEnterprise();
    const watch = await watched(market, subject);
    const black = await (await draftedBy(market, 'black', subject, { movedFrom: watch.id })).approved();
    expect((await watch.page()).state).toBe('listed');
    await market.checker.command(black.id, 'waivePriorProcedure', { reason: '样例：依法无需告知' });
    await market.checker.command(black.id, 'recognise', {
      ...{ severity: 'single', validity: 'PT3M', repairable: false, basisNumbers: [1], reason: '样例' },
    });
    const ended = await watch.reaches('exited');
    expect(ended).toMatchObject({ exitGround: 'movedToBlack', successorId: black.id });
    expect((await black.page()).predecessorId).toBe(watch.id);
  });

  it('R3.1 R5.1 under national-2026 the party is heard before it is warned, and every page says so', async () => {
    const watch = await draftedBy(market, 'watch', inventedEnterprise(), { pack: 'national-2026' });
    await watch.approved();
    const offered = async (officer = market.head) => {
      const { items } = await officer.get<Schemas['ActionsDto']>(`/entries/${watch.id}/actions`);
      return Object.fromEntries(items.map(({ command, rule }) => [command, rule ?? 'allowed']));
    };
    const waiting = async () => {
      const { mine } = await market.maker.get<Schemas['InboxDto']>('/inbox');
      return mine.find(({ id }) => id === watch.id)?.waitingFor;
    };
    expect(await offered()).toMatchObject({
      serveNotice: 'allowed',
      serveWarning: 'prior-notice-required',
    });
    expect(await waiting()).toEqual(['serveNotice']);
    const tooSoon = market.checker.command(watch.id, 'serveWarning', await warning(watch, 'P6M'));
    expect(await refusalOf(tooSoon)).toMatchObject({
      status: 409,
      rule: 'prior-notice-required',
      article: '§6',
    });
    await watch.served();
    expect((await watch.page()).state).toBe('windowToState');
    expect(await offered()).toMatchObject({
      ...{ serveNotice: 'notice-done', recordStatement: 'allowed', correctServiceDate: 'allowed' },
      serveWarning: 'window-to-state-open',
    });
    expect((await watch.deadlines()).map(({ kind, status }) => [kind, status])).toEqual([
      ['windowToState', 'open'],
    ]);
    const seed = await (await draftedBy(market, 'watch', undefined, { pack: 'zhangdian-2018' })).approved();
    expect(await refusalOf(seed.served())).toMatchObject({ status: 409, rule: 'notice-off' });
  });

  it('R5.2 three different key fields, whichever department listed them, make a warning; two do not', async () => {
    const subject = inventedEnterprise();
    const first = await watched(market, subject, { field: 'tax' });
    await watched(market, subject, { field: 'environment' });
    await watched(market, subject, { field: 'transport' });
    expect(await kinOf(market.maker, first, 'warning')).toEqual([]);
    await watched(labour, subject, { field: 'wages' });
    const row = await until('the warning', async () => (await kinOf(market.maker, first, 'warning'))[0]);
    expect(row).toMatchObject({ state: 'listed', field: 'cross-field', no: expect.stringMatching(/^JING-/) });
    const page = await market.maker.get<Schemas['EntryPageDto']>(`/entries/${row.id}`);
    expect(page.kin.warningCount).toMatchObject({ needed: 3, counted: 3 });
    const { items } = await market.maker.get<Schemas['WarningsPage']>('/warnings?inForce=true');
    expect(items.find(({ id }) => id === row.id)?.warningCount).toEqual(page.kin.warningCount);
    const counted = page.kin.warningCount!.fields.map(({ field, counts }) => [field, counts]);
    expect(counted).toEqual([
      ['environment', true],
      ['tax', true],
      ['transport', false],
      ['wages', true],
    ]);
    await market.head.command(first.id, 'exit', { ground: 'misidentified', reason: '样例：认定有误' });
    await until('the warning is withdrawn', async () => {
      const [warning] = await kinOf(market.maker, first, 'warning');
      return warning?.state === 'exited';
    });
  });

  it('R8.3 after a black exit the watch entry waits in the inbox for its warning', async () => {
    const black = await blackListed(market, inventedEnterprise(), {}, 'PT6S');
    const row = await until('the watch entry', async () => (await kinOf(market.maker, black, 'watch'))[0]);
    const { mine } = await market.head.get<Schemas['InboxDto']>('/inbox');
    expect(mine.find(({ id }) => id === row.id)?.waitingFor).toEqual(['serveWarning']);
  });
});

describe('exits, extension, suspension (R8)', () => {
  it('R8.5 says who may set off which exit and what will follow, and the exit does that', async () => {
    const black = await blackListed(market);
    const shown = await exitsOf(market, black.id);
    expect(shown.repaired).toMatchObject({ allowed: true, exit: { article: '§17', decidedBy: 'officer' } });
    expect(shown.repaired?.follows?.watchList).toMatchObject({ validity: 'PT10S' });
    expect(shown.expired).toMatchObject({
      allowed: false,
      rule: 'exit-by-itself',
      exit: { decidedBy: 'clock' },
    });
    expect(shown.misidentified?.follows).toMatchObject({ keptUntil: null, watchList: null });
    expect((await exitsOf(labour, black.id)).repaired).toMatchObject({ rule: 'other-department' });
    await market.head.command(black.id, 'exit', { ground: 'repaired', reason: '样例：已履行义务' });
    expect((await black.reaches('exited')).exitGround).toBe('repaired');
    await until('the watch list follows', async () => (await kinOf(market.maker, black, 'watch'))[0]);
    expect((await exitsOf(market, black.id)).repaired).toMatchObject({ allowed: false, rule: 'entry-ended' });
    const table = await market.maker.get<Schemas['ExitTableDto']>('/exits');
    expect(table.items).toHaveLength(18);
  });

  it('a head extends the validity within the bounds; suspends it with the time kept, and resumes it', async () => {
    const watch = await watched(market, inventedEnterprise(), {}, 'PT2M');
    const before = (await watch.page()).validUntil!;
    await market.head.command(watch.id, 'extend', { validity: 'PT3M', reason: '样例：延长' });
    const extended = (await watch.page()).validUntil!;
    expect(Date.parse(extended) - Date.parse(before)).toBe(60_000);
    await market.head.command(watch.id, 'suspend', { reason: '样例：依法中止' });
    expect((await watch.page()).suspensions).toMatchObject([
      { kind: 'validity', dueAt: extended, until: null },
    ]);
    const { mine } = await market.head.get<Schemas['InboxDto']>('/inbox');
    expect(mine.find(({ id }) => id === watch.id)?.waitingFor).toEqual(['resume']);
    const refused = await refusalOf(
      market.head.command(watch.id, 'extend', { validity: 'PT4M', reason: '样例' }),
    );
    expect(refused).toMatchObject({ status: 409, rule: 'suspended', article: '§17' });
    await market.head.command(watch.id, 'resume', { reason: '样例：恢复' });
    const resumed = (await watch.page()).validUntil!;
    expect(Date.parse(resumed)).toBeGreaterThan(Date.parse(extended));
  });

  it('a corrected date of service moves the window', async () => {
    const black = await (await draftedBy(market, 'black', undefined, { pack: 'zhangdian-2018' })).approved();
    await black.served();
    const servedOn = shanghaiDate(new Date().toISOString());
    await market.head.command(black.id, 'correctServiceDate', { servedOn, reason: '样例：更正' });
    expect(await black.lastEvent()).toMatchObject({ type: 'serviceDateCorrected', article: '§6' });
    expect((await black.page()).state).toBe('windowToState');
  });

  it('what-if: the same entry under the later law, and nothing is changed', async () => {
    const black = await blackListed(market);
    const before = await black.page();
    const other = await market.maker.get<Schemas['WhatIfDto']>(
      `/entries/${black.id}/what-if?pack=national-2026`,
    );
    expect(other.pack.code).toBe('national-2026');
    expect(other.terms.find(({ path }) => path === 'priorNotice')).toMatchObject({ then: 'required' });
    expect(other.steps.find(({ step }) => step === 'priorNotice')).toMatchObject({
      then: 'owed',
      lacking: true,
    });
    expect(other.exits.find(({ ground }) => ground === 'expired')).toMatchObject({
      then: { watchList: null },
    });
    expect(other.deadlines.map(({ kind }) => kind)).toContain('validity');
    expect((await black.page()).version).toBe(before.version);
  });
});

describe('what the public reads (R6.4)', () => {
  it('is previewed and marked by the own department alone, and others read it without the passages', async () => {
    const entry = await draftedBy(market, 'black');
    const view = (officer: Party['head'], withhold?: string) =>
      officer.get<Schemas['PublicViewDto']>(
        `/entries/${entry.id}/public-view${withhold === undefined ? '' : `?withhold=${withhold}`}`,
      );
    expect((await view(market.maker, '0-4')).facts).toMatch(/^（略）：逾期/);
    expect((await view(market.maker)).facts).toMatch(/^样例事实：/);
    expect(await refusalOf(view(labour.head, ''))).toMatchObject({ status: 403, rule: 'other-department' });
    for (const wrong of ['4-1', '0-3,2-5']) {
      expect(await refusalOf(view(market.maker, wrong))).toMatchObject({ rule: 'passages-unclear' });
    }
    expect(await refusalOf(view(market.maker, '3'))).toMatchObject({ errors: [{ path: 'withhold' }] });
    const body = { reason: '样例：商业秘密', passages: [{ from: 0, to: 4 }] };
    const beyond = { ...body, passages: [{ from: 0, to: 4000 }] };
    const withheld = market.maker.command(entry.id, 'withholdPassages', beyond);
    expect(await refusalOf(withheld)).toMatchObject({ errors: [{ path: 'passages' }] });
    await market.maker.command(entry.id, 'withholdPassages', body);
    const page = await labour.head.get<Schemas['EntryPageDto']>(`/entries/${entry.id}`);
    expect([page.facts, page.passages]).toEqual([expect.stringMatching(/^（略）：/), []]);
    expect((await entry.page()).passages).toEqual([{ from: 0, to: 4 }]);
  });
});

describe('who a subject is (R6.1)', () => {
  it('a number of another subject joins both: the red entry beside the black one ends', async () => {
    await fresh();
    const [old, renewed] = [inventedEnterprise(), inventedEnterprise()];
    const black = await blackListed(market, old);
    const red = await (await draftedBy(labour, 'red', renewed, { field: 'wages' })).approved();
    await red.reaches('recognised');
    const { subject } = await black.page();
    const act = {
      newUscc: renewed.uscc,
      reason: '样例：换发执照',
      on: shanghaiDate(new Date().toISOString()),
    };
    const result = await market.head.post<Schemas['SuccessionResultDto']>(
      `/subjects/${subject.id}/successions`,
      act,
    );
    expect(result).toMatchObject({ repeated: false, act: { type: 'joined', scheme: 'uscc' } });
    expect((await red.reaches('exited')).exitGround).toBe('listedBlackOrWatch');
    const page = await market.maker.get<Schemas['SubjectPageDto']>(`/subjects/${subject.id}`);
    expect(page).toMatchObject({ entries: 2, listed: 1, numbers: [{ scheme: 'uscc', count: 2 }] });
    expect(page.acts).toMatchObject([{ type: 'joined', reason: null, article: '§8' }]);
    const found = await market.maker.post<Schemas['SubjectsDto']>('/subjects/search', { uscc: renewed.uscc });
    expect(found.items).toMatchObject([{ id: subject.id, entries: 2 }]);
  });

  it('two black entries that turn out to be of one subject: an officer sees both and gives one up', async () => {
    const [one, other] = [inventedEnterprise(), inventedEnterprise()];
    const [first, second] = [await blackListed(market, one), await blackListed(market, other)];
    expect((await exitsOf(market, first.id)).doubled).toMatchObject({ allowed: false, rule: 'not-doubled' });
    const giveUp = { ground: 'doubled', reason: '样例：同一主体，保留另一条' };
    const early = market.head.command(first.id, 'exit', giveUp);
    expect(await refusalOf(early)).toMatchObject({ rule: 'not-doubled', status: 409 });
    const { subject } = await first.page();
    const on = shanghaiDate(new Date().toISOString());
    await market.head.post(`/subjects/${subject.id}/successions`, {
      ...{ newUscc: other.uscc, reason: '样例：换发执照', on },
    });
    const pairOf = async (party: Party) =>
      (await party.maker.get<Schemas['InboxDto']>('/inbox')).doubled.find(({ entries }) =>
        entries.some(({ id }) => id === first.id),
      );
    expect((await pairOf(market))?.entries.map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(await pairOf(labour)).toBeUndefined();
    expect((await exitsOf(market, second.id)).doubled).toMatchObject({ allowed: true });
    await market.head.command(second.id, 'exit', giveUp);
    expect((await second.page()).exitGround).toBe('doubled');
    expect((await first.page()).state).toBe('recognised');
    expect(await pairOf(market)).toBeUndefined();
    const last = market.head.command(first.id, 'exit', giveUp);
    expect(await refusalOf(last)).toMatchObject({ rule: 'not-doubled', status: 409 });
  });

  it('a new number is found as the same subject; the same name alone never is', async () => {
    const [one, other] = [inventedEnterprise(), inventedEnterprise()];
    const first = await draftedBy(market, 'black', one);
    await draftedBy(labour, 'black', { ...other, name: one.name }, { field: 'wages' });
    expect(await kinOf(market.maker, first, 'black')).toHaveLength(1);
    const { subject } = await first.page();
    const number = inventedEnterprise().uscc;
    const on = shanghaiDate(new Date().toISOString());
    await market.checker.post(`/subjects/${subject.id}/successions`, {
      newUscc: number,
      reason: '样例：换码',
      on,
    });
    const second = await draftedBy(labour, 'black', { ...one, uscc: number }, { field: 'wages' });
    expect((await second.page()).subject.id).toBe(subject.id);
    expect(await kinOf(market.maker, first, 'black')).toHaveLength(2);
  });
});
