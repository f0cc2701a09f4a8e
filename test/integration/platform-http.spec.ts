import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { inventedEnterprise, inventedPerson } from '../../scripts/rehearsal/subjects.mjs';
import type { Officer } from '../../scripts/rehearsal/officer.mjs';
import { drafted, type Case } from '../e2e/support/entries.js';
import { until } from '../support/until.js';
import { blackListed, parties } from '../e2e/support/parties.js';
import { refusalOf, startWorld, type Schemas, type World } from '../e2e/support/world.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { TestSandbox } from '../support/sandbox.js';
import { PLATFORMS } from '../../libs/rules/words.js';

type Received = Schemas['SnapshotReceivedDto'];

let postgres: TestPostgres;
let sandbox: TestSandbox;
let world: World;
let credit: Officer;
beforeAll(async () => {
  postgres = await startPostgres();
  sandbox = await TestSandbox.start(postgres.url);
  // Nothing comes by itself: this spec uploads, and pulls when it says so.
  for (const platform of PLATFORMS) await sandbox.play(platform, { outage: true });
  world = await startWorld({ env: { ...sandbox.env, PLATFORM_PULL_MINUTES: '1' } });
  credit = await world.officer('credit');
}, 120_000);
afterAll(async () => {
  await world?.stop();
  await sandbox?.stop();
  await postgres?.stop();
});

const usccOf = () => (inventedEnterprise() as { uscc: string }).uscc;
const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();

function upload(
  fields: { platform?: string; asOf?: string; file?: string | Uint8Array; endsAtMost?: number },
  { key, by = credit }: { key?: string; by?: Officer } = {},
): Promise<Received> {
  const form = new FormData();
  // The file first: its order in the form does not matter.
  form.set('file', new Blob([fields.file ?? 'list,uscc,reference\n']), 'lists.csv');
  form.set('platform', fields.platform ?? 'municipal');
  form.set('asOf', fields.asOf ?? secondsAgo(1));
  if (fields.endsAtMost !== undefined) form.set('endsAtMost', String(fields.endsAtMost));
  return by.post<Received>('/platform-snapshots', form, { key });
}

const platforms = async () =>
  new Map(
    (await credit.get<Schemas['PlatformsDto']>('/platforms')).items.map(
      (one) => [one.platform, one] as const,
    ),
  );
const errorsOf = async (work: Promise<unknown>) =>
  (await refusalOf(work)).errors?.map(({ path, reason }) => `${path}: ${reason}`);

describe('uploading a platform’s lists', () => {
  it('takes CSV in UTF-8 and GB18030, JSON and lines of JSON, with names of columns in Chinese or English', async () => {
    const { documentNumber } = inventedPerson() as { documentNumber: string };
    const [a, b] = [usccOf(), usccOf()];
    const chinese = `名单,主体名称,统一社会信用代码,证件号码,编号\n红名单,样例（虚构）,${a},,M-1\n黑名单,样例甲,,${documentNumber},M-2\n`;
    const rows = [
      { list: 'red', uscc: a, reference: 'M-1' },
      { list: 'black', idNumber: documentNumber, reference: 'M-2' },
      { list: 'watch', uscc: b, reference: 'M-3' },
    ];
    const files: [string | Uint8Array, number][] = [
      [`\uFEFF${chinese}`, 2],
      [iconv.encode(`名单,统一社会信用代码,编号\n红名单,${a},M-9\n`, 'gb18030'), 1],
      [JSON.stringify(rows), 3],
      [rows.map((row) => JSON.stringify(row)).join('\r\n'), 3],
    ];
    for (const [file, count] of files)
      expect(await upload({ file, asOf: secondsAgo(2) })).toMatchObject({ rows: count, repeated: false });
    const kept = await credit.get<Schemas['SnapshotsDto']>('/platform-snapshots?platform=municipal');
    expect(kept.items).toHaveLength(files.length);
  });

  it('is idempotent by content and by key; an older one does not become the newest', async () => {
    const asOf = secondsAgo(1);
    const file = `list,uscc,reference\nred,${usccOf()},P-1\n`;
    const first = await upload({ platform: 'provincial', asOf, file }, { key: 'once' });
    expect(first).toMatchObject({ newest: true, repeated: false });
    expect(await upload({ platform: 'provincial', asOf, file })).toMatchObject({
      id: first.id,
      repeated: true,
    });
    expect(await upload({ platform: 'provincial', asOf, file }, { key: 'once' })).toMatchObject({
      id: first.id,
    });
    const other = upload(
      { platform: 'provincial', asOf, file: `${file}black,${usccOf()},P-2\n` },
      { key: 'once' },
    );
    expect((await refusalOf(other)).type).toBe('urn:minglu:problem:idempotency-key-reused');
    const older = await upload({ platform: 'provincial', asOf: '2026-01-01T00:00:00+08:00', file });
    expect(older).toMatchObject({ newest: false, repeated: false });
    expect((await platforms()).get('provincial')?.newest?.id).toBe(first.id);
  });

  it('refuses a file as a whole, with row and column of each fault and no value', async () => {
    const before = (await platforms()).get('national')?.newest ?? null;
    const file = `list,uscc,reference\nred,${usccOf()},N-1\n\nred,91999999H77112DG86,N-2\ngrey,${usccOf()},\n`;
    expect(await errorsOf(upload({ platform: 'national', file }))).toEqual([
      'file.4.uscc: check digit',
      'file.5.list: not red, black or watch',
      'file.5.reference: required',
    ]);
    expect((await platforms()).get('national')?.newest ?? null).toEqual(before);
  });

  it.each<[string, Parameters<typeof upload>[0], string[] | undefined]>([
    ['an as-of in the future', { asOf: secondsAgo(-3600) }, ['asOf: lies in the future']],
    [
      'an as-of without offset',
      { asOf: '2026-03-02T08:00:00' },
      ['asOf: must be an instant with its offset, such as 2026-03-02T08:00:00+08:00'],
    ],
    [
      'an unknown platform',
      { platform: 'lunar' },
      ['platform: must be one of municipal, provincial, national'],
    ],
    [
      'a list without its columns',
      { file: 'name\nx\n' },
      ['file.1.list: is missing', 'file.1.reference: is missing', 'file.1.uscc: is missing'],
    ],
    ['a column that is there twice', { file: 'list,list,uscc,reference\n' }, ['file.1.list: is there twice']],
    ['half a JSON', { file: '[{"list":"red"' }, ['file: not JSON']],
    ['lines that are no objects', { file: '{}\n7\n' }, ['file: item 2 is no object']],
    ['nothing', { file: '' }, ['file: the file is empty']],
  ])('refuses %s', async (_what, fields, errors) => {
    expect(await errorsOf(upload(fields))).toEqual(errors);
  });

  it('is for the credit office', async () => {
    const maker = await world.officer('maker.a');
    expect(await refusalOf(upload({}, { by: maker }))).toMatchObject({ rule: 'role-required', status: 403 });
  });
});

describe('a red-list candidate over HTTP (R4.1)', () => {
  let candidate: Case;

  it('waits, and is shown with what it waits for; platforms that fail say why', async () => {
    candidate = await (
      await drafted(world, 'zhangdian-2018', inventedEnterprise(), { list: 'red' })
    ).approved();
    const waiting = await until('it waits', async () => {
      const { items } = await credit.get<Schemas['WaitingCandidatesPage']>('/comparisons/waiting');
      return items.find(({ id }) => id === candidate.id);
    });
    expect(waiting.waitsFor).toContain('national');
    expect(waiting.state).toBe('comparing');
    const failing = await until(
      'the outage shows',
      async () => (await platforms()).get('national')?.lastPull,
    );
    expect(failing).toMatchObject({ succeededAt: null, error: 'failed (HTTP 503)' });
    expect((await platforms()).get('national')).toMatchObject({ standing: 'missing', freshUntil: null });
    expect((await platforms()).get('national')!.waiting).toBeGreaterThan(0);
    const operator = await world.officer('operator');
    const incident = await until('operators see it', async () => {
      const { items } = await operator.get<Schemas['IncidentsDto']>('/incidents');
      return items.find(({ workflowId }) => workflowId.startsWith('platform-pull/national'));
    });
    expect(incident.cause).toContain('HTTP 503');
  });

  it('goes on by itself when the lists come in', async () => {
    for (const platform of PLATFORMS) await upload({ platform, asOf: secondsAgo(0) });
    await candidate.reaches('publicity');
    const { items } = await credit.get<Schemas['WaitingCandidatesPage']>('/comparisons/waiting');
    expect(items.map(({ id }) => id)).not.toContain(candidate.id);
    expect((await platforms()).get('national')).toMatchObject({ standing: 'fresh', waiting: 0 });
  });
});

it('R4.4 an uploaded black line ends the red entry of its subject, and its department is told by what', async () => {
  const subject = inventedEnterprise() as { uscc: string };
  for (const platform of PLATFORMS) await upload({ platform, asOf: secondsAgo(0) });
  const red = await (await drafted(world, 'rehearsal', subject, { list: 'red' })).approved();
  await red.reaches('recognised');
  const asOf = secondsAgo(0);
  const lists = { file: `list,uscc,reference\nblack,${subject.uscc},M-88\n`, asOf };
  // Who says how many may end is asked before more do, and nothing of the file is there.
  const before = (await platforms()).get('municipal');
  const asked = await refusalOf(upload({ ...lists, endsAtMost: 0 }, { key: 'asked-first' }));
  expect(asked).toMatchObject({ type: 'urn:minglu:problem:would-end-red-entries', count: 1 });
  expect((await platforms()).get('municipal')).toEqual(before);
  expect((await red.page()).state).toBe('recognised');
  expect(await upload({ ...lists, endsAtMost: 1 }, { key: 'asked-first' })).toMatchObject({ newest: true });
  expect(await upload({ ...lists, endsAtMost: 0 })).toMatchObject({ repeated: true });
  expect((await red.reaches('exited')).exitGround).toBe('listedBlackOrWatch');
  const { told } = await red.maker.get<Schemas['InboxDto']>('/inbox');
  expect(told.find(({ entry }) => entry.id === red.id)).toMatchObject({
    ...{ event: 'exited', ground: 'listedBlackOrWatch', byEntryNo: null },
    ...{ byPlatform: 'municipal', byReference: 'M-88', byAsOf: asOf },
  });
  const dropped = await (await drafted(world, 'rehearsal', subject, { list: 'red' })).approved();
  await dropped.reaches('dropped');
  const after = await red.maker.get<Schemas['InboxDto']>('/inbox');
  expect(after.told.find(({ entry }) => entry.id === dropped.id)).toMatchObject({
    ...{ ground: null, byPlatform: 'municipal', byReference: 'M-88', byAsOf: asOf },
  });
}, 120_000);

it('R3.4 a black recognition has the platform asked, and the entry’s page follows it', async () => {
  const subject = inventedEnterprise() as { uscc: string };
  await upload({ file: `list,uscc,reference\nred,${subject.uscc},M-77\n`, asOf: secondsAgo(0) });
  const black = await (await drafted(world, 'zhangdian-2018', subject)).approved();
  await black.head.command(black.id, 'waivePriorProcedure', { reason: '样例：免除' });
  await black.head.command(black.id, 'recognise', {
    ...{ severity: 'single', validity: 'P24M', repairable: true, repairMethod: 'performObligation' },
    ...{ repairPeriod: 'P6M', repairNote: '样例', basisNumbers: [1], reason: '样例：事实清楚' },
  });
  const opened = await until('a request is opened', async () => (await black.page()).removalRequests[0]);
  expect(opened).toMatchObject({ platform: 'municipal', reference: 'M-77', status: 'open', receipt: null });
  await until('the outage shows', async () => (await black.page()).removalRequests[0]?.lastError);
  await sandbox.play('municipal', { removals: 'refused', answerAfterMs: 0 });
  const path = `/removal-requests?entryId=${black.id}&status=refused`;
  const refused = await until(
    'it is answered',
    async () => {
      const { items } = await black.maker.get<Schemas['RemovalRequestsPage']>(path);
      return items[0];
    },
    { withinMs: 60_000 },
  );
  expect(refused).toMatchObject({ id: opened.id, answer: '样例：平台不同意移出', late: false });
  const stranger = await world.officer('maker.b');
  const { items } = await stranger.get<Schemas['RemovalRequestsPage']>(path);
  expect(items).toMatchObject([{ id: opened.id, answer: null }]);
}, 120_000);

it('R3.4 a late request is in the inbox, and the credit office records the answer that came by letter', async () => {
  await sandbox.play('municipal', { outage: true });
  const subject = inventedEnterprise() as { uscc: string };
  await upload({ file: `list,uscc,reference\nred,${subject.uscc},M-99\n`, asOf: secondsAgo(0) });
  const { market } = await parties(world);
  const black = await blackListed(market, subject);
  const lateFor = async (officer: Officer) => {
    const { removals } = await officer.get<Schemas['InboxDto']>('/inbox');
    return removals.find(({ entryId }) => entryId === black.id);
  };
  const late = await until('it is late', () => lateFor(market.maker), { withinMs: 60_000 });
  expect(late).toMatchObject({ late: true, mayAnswer: false, reference: 'M-99', byHand: null });
  expect(await lateFor(credit)).toMatchObject({ id: late.id, mayAnswer: true });
  expect(await lateFor(await world.officer('maker.b'))).toBeUndefined();

  const path = `/removal-requests/${late.id}/answer`;
  const body = { status: 'removed', documentRef: '样例函〔2026〕7号', reason: '样例：来函答复' };
  expect(await refusalOf(market.head.post(path, body))).toMatchObject({ rule: 'role-required', status: 403 });
  type Removal = Schemas['RemovalRequestDto'];
  const answered = await credit.post<Removal>(path, body, { key: 'letter' });
  const byHand = { documentRef: body.documentRef, reason: body.reason };
  expect(answered).toMatchObject({ status: 'removed', late: false, mayAnswer: false, byHand });
  expect(await credit.post<Removal>(path, body, { key: 'letter' })).toEqual(answered);
  const reused = credit.post(path, { ...body, status: 'refused' }, { key: 'letter' });
  expect((await refusalOf(reused)).type).toBe('urn:minglu:problem:idempotency-key-reused');
  expect(await refusalOf(credit.post(path, body))).toMatchObject({ rule: 'removal-answered' });

  expect(await lateFor(market.maker)).toBeUndefined();
  expect((await black.page()).removalRequests[0]).toMatchObject({ byHand });
  const [stranger] = (
    await (
      await world.officer('maker.b')
    ).get<Schemas['RemovalRequestsPage']>(`/removal-requests?entryId=${black.id}`)
  ).items;
  expect(stranger!.byHand).toMatchObject({ documentRef: null, reason: null });
  const auditor = await world.officer('auditor');
  const { items } = await auditor.get<Schemas['AuditPage']>('/audit?action=removal.answer');
  const outcomes = items.filter(({ targetId }) => targetId === late.id).map(({ outcome }) => outcome);
  expect(outcomes.sort()).toEqual(['allowed', 'allowed', 'refused', 'refused']);
}, 120_000);
