import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inventedEnterprise } from '../../scripts/rehearsal/subjects.mjs';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { TestSandbox } from '../support/sandbox.js';
import { until } from '../support/until.js';
import { rowsOf } from './support/database.js';
import type { Case } from './support/entries.js';
import { Outsider } from './support/filing.js';
import { blackListed, parties } from './support/parties.js';
import { PLACES, type Place } from './support/places.js';
import { backedUp, prove } from './support/proof.js';
import { found } from './support/search.js';
import { startWorld, type Schemas, type World } from './support/world.js';

/** Of an enterprise that occurs nowhere else: the pack lets the officer list it without notice. */
const SUBJECT = { ...inventedEnterprise(), name: '样例鸊鷉靐龘商行（虚构）' };
const FACTS = '样例事实：于鸑鷟渡口私藏避水珠三百零九枚';
const FILE = '样例证据：鸊鷉渡口值守簿第四页';
const LETTER = '样例致歉：鸊鷉靐龘商行台鉴';
const REASON = '样例理由：避水珠系同名者所藏';
const OBJECTION = {
  name: '样例异议人閤閺靐',
  contact: '样例电话：鸊鷉渡口甲字七号',
  statement: '样例陈述：当日闭门扫雪未曾渡河',
};
const EVIDENCE = '样例凭证：鸊鷉渡口雪日闭渡告示';
const LATER = { remark: '样例说明：补交渡口鸀鳿簿', content: '样例补充：鸀鳿簿第九页载其未渡' };
const NEEDLES = [
  ...[SUBJECT.name, SUBJECT.uscc, FACTS, FILE, LETTER, REASON],
  ...[...Object.values(OBJECTION), EVIDENCE, ...Object.values(LATER)],
];
const places = Object.keys(PLACES) as Place[];
type Correction = Schemas['CorrectionPageDto'];

/** R9.4: listed by mistake, put right, and nothing of it is kept anywhere. */
describe('a correction leaves nothing', () => {
  let world: World;
  let receivers: { postgres: TestPostgres; sandbox: TestSandbox };
  let entry: Case;
  let scratch: string;
  let backup: string;

  beforeAll(async () => {
    receivers = await startReceivers();
    world = await startWorld({ env: { LOG_LEVEL: 'debug', ...receivers.sandbox.env } });
    scratch = await mkdtemp(join(tmpdir(), 'minglu-correction-'));
    entry = await listed(world);
    backup = await backedUp(world, scratch);
    await corrected(world, entry);
  }, 400_000);
  afterAll(async () => {
    await world?.stop();
    await receivers?.sandbox.stop();
    await receivers?.postgres.stop();
    if (scratch) await rm(scratch, { recursive: true });
  });

  it.each(places)('%s: none of it', async (place) => {
    expect(found(await PLACES[place](world), NEEDLES)).toEqual([]);
  });

  it('proven by the command: every row, every byte of the servers’ files, and a backup from before', async () => {
    const { no } = await entry.page();
    const proof = await prove(world, no, NEEDLES, [dirname(world.temporal.dbFile), backup]);
    expect(proof).toMatchObject({ code: 0 });
    expect(proof.output).toContain('Nothing is left.');
  });

  it('the correction’s page tells who did what when, with every receipt, and names nobody', async () => {
    const page = await entry.maker.get<Correction>(`/corrections/${entry.id}`);
    expect(page).toMatchObject({ needs: [], compensation: { standing: 'noneClaimed' } });
    expect(page.erasedAt).not.toBeNull();
    expect(page.receipts.length).toBeGreaterThan(0);
    expect(page.receipts.filter(({ answeredAt, receipt }) => !answeredAt && !receipt)).toEqual([]);
    expect(page.events.at(-1)).toMatchObject({ type: 'erasureOrdered' });
  });

  it('compensation is registered when nothing is kept any more, and the proof still holds', async () => {
    const on = shanghaiDate(new Date().toISOString());
    const path = `/corrections/${entry.id}/commands/registerCompensation`;
    const page = await entry.maker.post<Correction>(path, { standing: 'paid', amountFen: 500_000, on });
    expect(page.compensation).toEqual({ standing: 'paid', amountFen: 500_000, on });
    const left = await rowsOf(world, 'SELECT id FROM command WHERE entry_id = $1', [entry.id]);
    expect(left).toEqual([]);
  });
});

/** Platforms and publishing sites with a server of their own: what they were told lies on disks that are not ours. */
async function startReceivers() {
  const postgres = await startPostgres();
  return { postgres, sandbox: await TestSandbox.start(postgres.url) };
}

/** On the black list, with a file; its measures are owed by departments that have officers here. */
async function listed(world: World): Promise<Case> {
  const { market } = await parties(world);
  const entry = await blackListed(market, SUBJECT, { facts: FACTS, field: 'work-safety' });
  await entry.maker.attach(entry.id, 'evidence', '样例.txt', FILE);
  return entry;
}

async function corrected(world: World, entry: Case): Promise<void> {
  const { id, maker, checker, head } = entry;
  await upheld(world, entry);
  const page = () => maker.get<Correction>(`/corrections/${id}`);
  await until('the correction is opened', () => page().catch(() => null), { withinMs: 60_000 });
  const give = (name: string, body: object) =>
    maker.post<Correction>(`/corrections/${id}/commands/${name}`, body);
  const on = shanghaiDate(new Date().toISOString());
  for (const letter of ['apology', 'clarification'] as const) {
    const documentId = await maker.attach(id, letter, '样例信函.txt', LETTER);
    await give('issueLetter', { letter, documentId });
    await give('serveLetter', { letter, method: 'direct', on });
  }
  await give('registerCompensation', { standing: 'noneClaimed', on });
  await measuresStopped(world, id);
  await until('everybody is told', async () => (await page()).needs.length === 0, {
    withinMs: 180_000,
  });
  await expect(checker.post(`/corrections/${id}/commands/orderErasure`, {})).rejects.toThrow();
  await head.post(`/corrections/${id}/commands/orderErasure`, {});
  await until('it is certified', async () => (await page()).erasedAt, { withinMs: 180_000 });
}

/** An objection from the portal, with evidence, that the head upholds: so the entry was a mistake. */
async function upheld(world: World, { id, maker, head }: Case): Promise<void> {
  const { no } = await maker.get<Schemas['EntryPageDto']>(`/entries/${id}`);
  const outsider = new Outsider(world, '198.51.100.17');
  const { status, body } = await outsider.file(
    'objections',
    { ...OBJECTION, entryNo: no, relation: 'subject' },
    { files: [{ name: '样例凭证.txt', content: EVIDENCE }] },
  );
  expect(status).toBe(201);
  const { items } = await maker.get<Schemas['CasesPage']>('/cases?limit=200');
  const objection = items.find((item) => item.no === body.no)!;
  await maker.post(`/cases/${objection.id}/commands/accept`, {});
  const added = await outsider.addEvidence(
    { code: body.queryCode, remark: LATER.remark },
    { files: [{ name: '样例补充.txt', content: LATER.content }] },
  );
  expect(added.status).toBe(201);
  await head.post(`/cases/${objection.id}/commands/uphold`, { reason: REASON });
}

/** Each department says that it stopped, as its officer or as the credit office. */
async function measuresStopped(world: World, entryId: string): Promise<void> {
  const officers = [await world.officer('implementing'), await world.officer('credit')];
  const tasks = async () =>
    (await officers[0]!.get<Schemas['MeasureTasksPage']>(`/measure-rounds?entryId=${entryId}`)).items;
  await until('the stop round is open', async () => (await tasks()).some(({ round }) => round === 'stop'));
  const on = shanghaiDate(new Date().toISOString());
  for (const officer of officers)
    for (const task of (await officer.get<Schemas['MeasureTasksPage']>(`/measure-rounds?entryId=${entryId}`))
      .items)
      if (task.round === 'stop' && task.mayAnswer)
        await officer.post(`/measure-rounds/${entryId}/tasks/${task.id}/confirmStopped`, { on });
}
