import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Officer } from '../../scripts/rehearsal/officer.mjs';
import { rowsOf } from './support/database.js';
import { download } from './support/download.js';
import { drafted, RECOGNITION, type Case } from './support/entries.js';
import { refusalOf, startWorld, type Schemas, type World } from './support/world.js';

type Papers = Schemas['PapersDto'];
type Issued = Schemas['IssuedPapersDto'];

describe('papers of an entry (R2.4)', () => {
  let world: World;
  let entry: Case;
  let head: Officer;

  const papersOf = (id: string) => entry.maker.get<Papers>(`/entries/${id}/papers`);
  const issue = (by: Officer, body: object, options?: { key: string }) =>
    by.post<Issued>(`/entries/${entry.id}/papers`, body, options);
  const paperRows = (id: string) =>
    rowsOf<{ no: string }>(world, 'SELECT no FROM paper WHERE entry_id = $1 ORDER BY at, no', [id]);

  beforeAll(async () => {
    world = await startWorld();
    entry = await drafted(world, 'zhangdian-2018');
    head = entry.head;
  });
  afterAll(() => world?.stop());

  it('nothing is issued in a draft; the list of kinds says so, and a try is audited', async () => {
    const { items, choices } = await papersOf(entry.id);
    expect(items).toEqual([]);
    expect(choices.every(({ allowed }) => !allowed)).toBe(true);
    expect(await refusalOf(issue(entry.maker, { kind: 'priorNotice' }))).toMatchObject({
      ...{ status: 409, rule: 'paper-not-due' },
    });
    const auditor = await world.officer('auditor');
    const { items: lines } = await auditor.get<Schemas['AuditPage']>('/audit?action=paper.issue');
    expect(lines).toMatchObject([{ outcome: 'refused', rule: 'paper-not-due' }]);
  });

  it('R10.1 only officers of the department issue: neither another department nor an auditor nor the repair notice alone', async () => {
    await entry.approved();
    const other = await world.officer('maker.b');
    for (const path of ['', '/preview'])
      expect(
        await refusalOf(other.post(`/entries/${entry.id}/papers${path}`, { kind: 'priorNotice' })),
      ).toMatchObject({ status: 403, rule: 'other-department' });
    const auditor = await world.officer('auditor');
    expect(await refusalOf(issue(auditor, { kind: 'priorNotice' }))).toMatchObject({ status: 403 });
    expect(await refusalOf(issue(entry.maker, { kind: 'repairNotice' }))).toMatchObject({ status: 422 });
    expect(await paperRows(entry.id)).toEqual([]);
  });

  it('is issued once under one key, under the next number, and another text under that key is refused', async () => {
    const key = 'papers-once';
    const body = { kind: 'priorNotice', text: '样例：请携带证件' };
    const [first, again] = await Promise.all([
      issue(entry.maker, body, { key }),
      issue(entry.maker, body, { key }),
    ]);
    expect(again).toEqual(first);
    expect(await issue(entry.maker, body, { key })).toEqual(first);
    expect(await refusalOf(issue(entry.maker, { ...body, text: '样例：另一段' }, { key }))).toMatchObject({
      type: expect.stringContaining('idempotency-key-reused') as unknown,
    });
    const next = await issue(entry.maker, { kind: 'priorNotice' });
    const numbers = (await paperRows(entry.id)).map(({ no }) => no);
    expect(numbers).toEqual([first.items[0]!.no, next.items[0]!.no]);
    expect(numbers.map((no) => /信告〔\d{4}〕(\d+)号$/.exec(no)?.[1])).toEqual(['1', '2']);
  });

  it('its files are documents of the entry, opened for a purpose, and have the hashes that were kept', async () => {
    const [paper] = (await papersOf(entry.id)).items;
    const { items: documents } = await entry.maker.get<Schemas['DocumentsDto']>(
      `/entries/${entry.id}/documents`,
    );
    expect(documents.filter(({ kind }) => kind === 'paper')).toHaveLength(4);
    for (const [id, sha256] of [
      [paper!.pdfDocumentId, paper!.pdfSha256],
      [paper!.docxDocumentId, paper!.docxSha256],
    ] as const) {
      const path = `/entries/${entry.id}/documents/${id}`;
      expect((await download(world, 'maker.a', path)).status).toBe(422);
      const purpose = encodeURIComponent('样例：送达当事人');
      const file = await download(world, 'maker.a', `${path}?purpose=${purpose}`);
      const content = Buffer.from(await file.arrayBuffer());
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
  });

  it('R8.1 the recognition decision and the notice on repair are issued together', async () => {
    await head.command(entry.id, 'waivePriorProcedure', { reason: '样例：另有法律规定' });
    await head.command(entry.id, 'recognise', RECOGNITION);
    const { items } = await issue(head, { kind: 'recognitionDecision' });
    expect(items.map(({ kind }) => kind).sort()).toEqual(['recognitionDecision', 'repairNotice']);
    expect(await refusalOf(issue(head, { kind: 'priorNotice' }))).toMatchObject({ rule: 'paper-not-due' });
  });

  it('R9.4 a mistake is apologised for, in the officer’s words', async () => {
    await head.command(entry.id, 'exit', { ground: 'misidentified', reason: '样例：认定有误' });
    expect(await refusalOf(issue(head, { kind: 'apology' }))).toMatchObject({
      status: 422,
      errors: [{ path: 'text' }],
    });
    const { items } = await issue(head, { kind: 'apology', text: '样例：系同名误认' });
    expect(items).toMatchObject([{ kind: 'apology', issuedBy: head.name, templateVersion: 2 }]);
  });
});
