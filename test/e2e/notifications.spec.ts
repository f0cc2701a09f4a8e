import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Officer } from '../../scripts/rehearsal/officer.mjs';
import { MailServer } from '../support/mail-server.js';
import { until } from '../support/until.js';
import { newOfficer } from './support/accounts.js';
import { rowsOf } from './support/database.js';
import { drafted, RECOGNITION } from './support/entries.js';
import { Outsider } from './support/filing.js';
import { refusalOf, startWorld, type Schemas, type World } from './support/world.js';

const PARTY = 'yangli@mail.example';
type Page = Schemas['NotificationsPage'];

/** The built service with a mail server. */
describe('notifications (issue 6)', () => {
  let world: World;
  let mail: MailServer;
  let maker: Officer;
  let code: string;

  beforeAll(async () => {
    mail = await MailServer.start();
    world = await startWorld({
      env: {
        ...{ SMTP_URL: `smtp://127.0.0.1:${String(mail.port)}`, SMTP_STARTTLS: '0' },
        ...{ SMTP_FROM: '名录 <no-reply@credit.example>', PUBLIC_URL: 'https://credit.example' },
      },
    });
    maker = await world.officer('maker.a');
  });
  afterAll(async () => {
    await world?.stop();
    await mail?.stop();
  });

  it('R9.1 who files an objection is told by mail that there is news, with the proof and nothing personal', async () => {
    const entry = await (await drafted(world, 'zhangdian-2018')).approved();
    await (await world.officer('checker.a')).command(entry.id, 'waivePriorProcedure', { reason: '样例' });
    await (await world.officer('head')).command(entry.id, 'recognise', RECOGNITION);
    const { no: entryNo } = await entry.page();
    const outsider = new Outsider(world, '198.51.100.7');
    const { body: filed } = await outsider.file('objections', {
      ...{ entryNo, relation: 'subject', contact: PARTY, name: '样例异议人甲' },
    });
    const { items: cases } = await maker.get<Schemas['CasesPage']>('/cases?limit=200');
    code = filed.queryCode;
    const { id } = cases.find(({ no }) => no === filed.no)!;
    expect(mail.mails).toEqual([]);
    await maker.post(`/cases/${id}/commands/accept`, { reason: '样例：已受理' });
    const told = await until('it is delivered', async () => {
      const { items } = await maker.get<Page>(`/notifications?caseId=${id}&standing=delivered`);
      return items.length > 0 && items;
    });
    expect(told).toMatchObject([
      { kind: 'caseNews', no: filed.no, channel: 'mail', tries: 1, readerName: null, mayTry: false },
    ]);
    expect(told[0]!.receipt).toBe(`<${told[0]!.id}@credit.example> 250`);
    expect(mail.mails).toMatchObject([{ to: [PARTY], subject: `【名录】${filed.no} 有新进展` }]);
    expect(mail.mails[0]!.text).not.toMatch(/样例/);
    expect(JSON.stringify(await maker.get<Page>(`/notifications?entryId=${entry.id}`))).not.toContain(PARTY);
    const rows = await rowsOf<{ row: string }>(world, 'SELECT n::text AS row FROM notification n', []);
    expect(rows.map(({ row }) => row).join()).not.toContain(PARTY);
  });

  it('R9.1 a copy of an issued paper goes to its addressee once for each key, with proof, and to nobody else', async () => {
    const entry = await (await drafted(world, 'zhangdian-2018')).approved();
    const papers = `/entries/${entry.id}/papers`;
    const paper = async (by: Officer) => (await by.get<Schemas['PapersDto']>(papers)).items[0]!;
    await maker.post(papers, { kind: 'priorNotice' });
    const { id, no, pdfSha256, ...before } = await paper(maker);
    expect(before).toMatchObject({ maySend: false, sendTo: null, sent: [] });
    const send = (by: Officer, key?: string) => by.post(`${papers}/${id}/send`, {}, key ? { key } : {});
    expect(await refusalOf(send(maker))).toMatchObject({ status: 409, rule: 'paper-unreachable' });

    await (await world.officer('checker.a')).command(entry.id, 'waivePriorProcedure', { reason: '样例' });
    await (await world.officer('head')).command(entry.id, 'recognise', RECOGNITION);
    const { no: entryNo } = await entry.page();
    const outsider = new Outsider(world, '198.51.100.8');
    for (const [relation, contact] of [
      ['subject', 'subject@mail.example'],
      ['concerned', 'stranger@mail.example'],
    ] as const)
      await outsider.file('objections', { entryNo, relation, contact, name: '样例异议人乙' });
    expect(await paper(maker)).toMatchObject({ maySend: true, sendTo: 's***@mail.example' });

    await Promise.all([send(maker, 'send-once'), send(maker, 'send-once')]);
    await send(maker, 'send-once');
    const sent = () =>
      until('all copies are delivered', async () => {
        const { sent: all } = await paper(maker);
        return all.every(({ standing }) => standing === 'delivered') && all;
      });
    expect(await sent()).toMatchObject([
      { to: 's***@mail.example', channel: 'mail', tries: 1, lastError: null },
    ]);
    const copies = () => mail.mails.filter(({ subject }) => subject === `【名录】文书 ${no}`);
    const [copy, ...more] = copies();
    expect(more).toEqual([]);
    expect(copy!.to).toEqual(['subject@mail.example']);
    expect(copy!.text).not.toContain('样例');
    const [{ fileName, content }] = copy!.attachments as [{ fileName: string; content: Buffer }];
    expect(fileName).toBe(`${no}.pdf`);
    expect(createHash('sha256').update(content).digest('hex')).toBe(pdfSha256);

    await send(maker, 'send-again');
    expect((await sent()).length).toBe(2);
    expect(copies()).toHaveLength(2);
    const stranger = await world.officer('maker.b');
    expect(await refusalOf(send(stranger))).toMatchObject({ status: 403, rule: 'other-department' });
    const seen = await paper(stranger);
    expect(seen).toMatchObject({ maySend: false, sendTo: null, sent: [{ to: null }, { to: null }] });
    // Served is what an officer has served: the window to state has not begun by it.
    const types = (await entry.events()).map(({ type }) => type);
    expect(types).not.toContain('noticeServed');
  });

  it('R6.3 an officer says where warnings go, once per key, and nobody reads it but the officer', async () => {
    const set = (address: string | null) => maker.put('/notifications/my-address', { mail: address });
    const mine = () => maker.get<Schemas['MyAddressDto']>('/notifications/my-address');
    await set('maker.a@gov.example');
    expect(await mine()).toEqual({ mail: 'maker.a@gov.example' });
    for (const wrong of ['nobody', 'a@b.example\nBcc: c@d.example', 'a@b.example, c@d.example', ''])
      expect(await refusalOf(set(wrong))).toMatchObject({ status: 422 });
    expect(await mine()).toEqual({ mail: 'maker.a@gov.example' });
    const checker = await world.officer('checker.a');
    expect(await checker.get('/notifications/my-address')).toEqual({ mail: null });
    await set(null);
    expect(await mine()).toEqual({ mail: null });
  });

  it('R9.1 who handles a case is told by mail that its party has added evidence', async () => {
    const address = 'handler@gov.example';
    const checker = await world.officer('checker.a');
    await checker.put('/notifications/my-address', { mail: 'colleague@gov.example' });
    await maker.put('/notifications/my-address', { mail: address });
    const { body } = await new Outsider(world, '198.51.100.8').addEvidence({ code, remark: '样例说明' });
    await until('it is delivered', async () => {
      const { items } = await maker.get<Page>('/notifications?standing=delivered');
      return items.some(({ kind }) => kind === 'caseEvidence');
    });
    // It was the maker who accepted it: nobody else is.
    const told = mail.mails.filter(({ subject }) => subject === `【名录】${body.no} 补充了材料`);
    expect(told).toMatchObject([{ to: [address] }]);
    expect(told[0]!.text).not.toMatch(/样例/);
    await maker.put('/notifications/my-address', { mail: null });
    await checker.put('/notifications/my-address', { mail: null });
  });

  it('R6.3 an account is made with the address to which its warnings go, and with none that is no address', async () => {
    const officer = await newOfficer(world, 'warned.a', 'market', ['maker'], '--mail', 'warned@gov.example');
    expect(await officer.get('/notifications/my-address')).toEqual({ mail: 'warned@gov.example' });
    await expect(newOfficer(world, 'warned.b', 'market', ['maker'], '--mail', 'nobody')).rejects.toThrow(
      'add-user ended with 2',
    );
  });

  it('R10.1 another department, and who only reads, do not have one tried again', async () => {
    const { items } = await maker.get<Page>('/notifications');
    const path = `/notifications/${items[0]!.id}/try`;
    const stranger = await world.officer('maker.b');
    expect(await refusalOf(stranger.post(path))).toMatchObject({ rule: 'other-department' });
    const auditor = await world.officer('auditor');
    expect(await refusalOf(auditor.post(path))).toMatchObject({ status: 403 });
    await maker.post(path);
    const { items: after } = await maker.get<Page>('/notifications');
    expect(after[0]).toMatchObject({ id: items[0]!.id, tries: 1, standing: 'delivered' });
    expect(
      await refusalOf(maker.post('/notifications/00000000-0000-4000-8000-000000000000/try')),
    ).toMatchObject({
      status: 404,
    });
  });
});
