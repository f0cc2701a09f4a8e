import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../libs/persistence/data-source.js';
import { maskName } from '../../libs/rules/redaction/mask.js';
import { Clamd, VIRUS } from '../support/clamd.js';
import { ObjectStore } from '../support/object-store.js';
import { get, post, type Ask } from './hostile/ask.js';
import { form } from './hostile/form.js';
import { goodDraft, PDF, personDraft, World } from './hostile/world.js';

/** Files that come and go, with a scanner and a bucket behind gateway and worker. */
let clamd: Clamd;
let objects: ObjectStore;
let world: World;
let source: DataSource;

beforeAll(async () => {
  [clamd, objects] = await Promise.all([Clamd.start(), ObjectStore.start()]);
  const { bucket, endpoint, credentials } = objects.settings;
  world = await World.begin({
    FILES_S3_BUCKET: bucket,
    FILES_S3_ENDPOINT: endpoint!,
    FILES_S3_ACCESS_KEY_ID: credentials!.accessKeyId,
    FILES_S3_SECRET_ACCESS_KEY: credentials!.secretAccessKey,
    VIRUS_SCAN_URL: `tcp://${clamd.address.host}:${clamd.address.port.toString()}`,
  });
  source = await createDataSource({ url: world.postgres.url }).initialize();
}, 120_000);
afterAll(async () => {
  await source?.destroy();
  await world?.stop();
  await objects?.stop();
  await clamd?.stop();
});

const paper = (entryId: string, content: Buffer | string): Ask =>
  form(`/entries/${entryId}/documents`, [
    { name: 'kind', content: 'evidence' },
    { name: 'file', fileName: '样例材料.pdf', content },
  ]);
const textOf = async (ask: Ask): Promise<string> => (await world.ask(ask)).text;

describe('uploads', () => {
  it('are scanned, lie in the bucket, and come back as they were', async () => {
    const entry = await world.drafted();
    const content = Buffer.concat([Buffer.from(PDF), Buffer.alloc(3_000_000, 'x')]);
    const { id } = await world.people.maker.done<{ id: string }>(paper(entry, content));
    expect(clamd.scanned.at(-1)!.equals(content)).toBe(true);
    expect(await objects.kept()).toHaveLength(1);
    const answer = await world.ask(get(`/entries/${entry}/documents/${id}?purpose=check`));
    expect(answer.bytes!.equals(content)).toBe(true);
  });

  it('are refused when infected, and unscanned when the scanner is away; nothing of them is kept', async () => {
    const entry = await world.drafted();
    const before = await objects.kept();
    const infected = await world.ask(paper(entry, PDF + VIRUS));
    expect(infected.status).toBe(422);
    expect(infected.text).toContain('urn:minglu:problem:file-infected');
    const [line] = await source.query<Record<string, unknown>[]>(
      `SELECT action, actor->>'id' IS NOT NULL AS told, rule, details, a::text AS line FROM audit_log a
       WHERE target_id = $1 AND outcome = 'refused'`,
      [entry],
    );
    expect(line).toMatchObject({ action: 'document.add', told: true, rule: null });
    expect(line!.details).toMatchObject({ fault: 'file-infected' });
    expect(line!.line).not.toContain('样例材料');
    clamd.answer = () => '';
    const unscanned = await world.ask(
      paper(entry, Buffer.concat([Buffer.from(PDF), Buffer.alloc(5_000_000)])),
    );
    expect(unscanned.status).toBe(503);
    expect(unscanned.text).toContain('urn:minglu:problem:scanner-unavailable');
    expect(await objects.kept()).toEqual(before);
    expect(await textOf(get(`/entries/${entry}/documents`))).toBe('{"items":[]}');
  });
});

describe('R6.7 export of a list', () => {
  const formula = '=样例公式有限公司';
  let person: { name: string };
  const ask = (more: object): Ask =>
    post('/entries/export', { list: 'black', format: 'csv', purpose: '样例：年度核对', ...more });

  beforeAll(async () => {
    await world.drafted(world.people.maker, goodDraft({ name: formula }));
    const draft = personDraft({ field: 'wages' });
    person = { name: draft.name };
    await world.drafted(world.people.otherMaker, draft);
  });

  it('holds what the list shows, masked as there, and no formula', async () => {
    const text = await textOf(ask({}));
    expect(text.startsWith('\uFEFF编号,名单,环节,主体,')).toBe(true);
    expect(text).toContain(`,黑名单,草稿,'${formula},企业,`);
    expect(text).toContain(`,草稿,${maskName(person.name)},自然人,`);
    expect(text).not.toContain(person.name);
    expect(await textOf({ ...ask({}), by: world.people.otherMaker })).toContain(person.name);
    const { total } = JSON.parse(await textOf(get('/entries?list=black'))) as { total: number };
    expect(text.trimEnd().split('\r\n')).toHaveLength(total + 1);
  });

  it('is filtered as the list, by a name too', async () => {
    const lines = (await textOf(ask({ field: 'tax', q: '样例公式' }))).trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(formula);
  });

  it('is a workbook that spreadsheets open', async () => {
    const workbook = new ExcelJS.Workbook();
    const { bytes } = await world.ask(ask({ format: 'xlsx', q: '样例公式' }));
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    const sheet = workbook.worksheets[0]!;
    expect(sheet.getRow(1).getCell(4).value).toBe('主体');
    expect(sheet.getRow(2).getCell(4).value).toBe(`'${formula}`);
  });

  it('is one look at all of them, written down and audited, with its purpose sealed', async () => {
    await world.ask(ask({}));
    const [look] = await source.query<Record<string, unknown>[]>(
      `SELECT asked, cardinality(found) AS found, sealed_text IS NOT NULL AS sealed FROM query_register
       WHERE kind = 'export' ORDER BY at DESC LIMIT 1`,
    );
    const { total } = JSON.parse(await textOf(get('/entries?list=black'))) as { total: number };
    expect(look).toEqual({ asked: total, found: total, sealed: true });
    const [line] = await source.query<Record<string, unknown>[]>(
      `SELECT outcome, details FROM audit_log WHERE action = 'entry.export' ORDER BY at DESC LIMIT 1`,
    );
    expect(line).toEqual({ outcome: 'allowed', details: { format: 'csv', entries: total } });
  });

  it.each([
    ['without a purpose', { purpose: undefined }],
    ['for a purpose of one word', { purpose: 'x' }],
    ['in another format', { format: 'pdf' }],
    ['page by page', { limit: 10 }],
  ])('is not given %s', async (_, more) => {
    expect((await world.ask(ask(more))).status).toBe(422);
  });
});
