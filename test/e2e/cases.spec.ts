import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Officer } from '../../scripts/rehearsal/officer.mjs';
import { inventedEnterprise, inventedPerson } from '../../scripts/rehearsal/subjects.mjs';
import { until } from '../support/until.js';
import { rowsOf } from './support/database.js';
import { drafted, draftOf, RECOGNITION, type Case } from './support/entries.js';
import { Outsider, SAMPLE } from './support/filing.js';
import { refusalOf, startWorld, type Schemas, type World } from './support/world.js';

type Page = Schemas['CasePageDto'];
type Standing = Schemas['PublicCaseStandingDto'];
type Problem = Schemas['ProblemDto'];

/** Its terms are days: nothing falls due while this runs. */
const PACK = 'zhangdian-2018';

describe('cases that people bring (issue 6)', () => {
  let world: World;
  let listed: Case;
  let maker: Officer;
  let checker: Officer;
  let head: Officer;
  let addresses = 0;

  const outsider = () => new Outsider(world, `198.51.100.${String((addresses += 1))}`);
  const caseOf = async (no: string): Promise<Page> => {
    const { items } = await maker.get<Schemas['CasesPage']>('/cases?limit=200');
    return maker.get<Page>(`/cases/${items.find((item) => item.no === no)!.id}`);
  };
  const give = (by: Officer, id: string, name: string, body: object = {}) =>
    by.post<Page>(`/cases/${id}/commands/${name}`, body);
  const lookUp = async (code: string) => (await outsider().post<Standing>('/cases/lookup', { code })).body;

  async function recognised(subject: object = inventedEnterprise(), more: object = {}): Promise<Case> {
    const entry = await (await drafted(world, PACK, subject)).approved();
    await checker.command(entry.id, 'waivePriorProcedure', { reason: '样例：法律规定不经事前告知' });
    await head.command(entry.id, 'recognise', { ...RECOGNITION, ...more });
    return entry;
  }
  const numberOf = async (entry: Case) => (await entry.page()).no;

  beforeAll(async () => {
    world = await startWorld();
    [maker, checker, head] = (await Promise.all(
      ['maker.a', 'checker.a', 'head'].map((username) => world.officer(username)),
    )) as [Officer, Officer, Officer];
    listed = await recognised();
  });
  afterAll(() => world?.stop());

  it('R9.1 an objection from the portal is accepted, rejected and followed by its code', async () => {
    const { status, body: filed } = await outsider().file(
      'objections',
      { entryNo: await numberOf(listed), relation: 'subject' },
      { files: [{ name: '凭证.pdf', content: '%PDF-1.7 样例' }] },
    );
    expect([status, filed.kind]).toEqual([201, 'objection']);
    expect(filed.queryCode).toMatch(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/);
    expect(filed.deadlines.map(({ kind }) => kind)).toEqual(['answer', 'decision']);
    const { id, actions } = await caseOf(filed.no);
    expect(actions.find(({ command }) => command === 'accept')!.allowed).toBe(true);
    await give(maker, id, 'accept', { reason: '样例：已受理' });
    expect(await refusalOf(give(maker, id, 'reject', { reason: '样例' }))).toMatchObject({ status: 403 });
    await give(checker, id, 'reject', { reason: '样例答复：经核实，事实清楚' });
    const standing = await lookUp(filed.queryCode.toLowerCase().replaceAll('-', ' '));
    expect(standing).toMatchObject({ state: 'decided', outcome: 'rejected', entryEnded: false });
    expect(standing.events.map(({ reason }) => reason)).toEqual([
      ...[null, '样例：已受理', '样例答复：经核实，事实清楚'],
    ]);
    expect(JSON.stringify(standing)).not.toContain(maker.name);
    expect((await caseOf(filed.no)).events.map(({ type }) => type)).toContain('partyTold');
  });

  it('R10.1 what was written and handed in is opened for a purpose, by the department, and written down', async () => {
    const { body: filed } = await outsider().file(
      'objections',
      { entryNo: await numberOf(listed), relation: 'concerned', name: '<script>alert(1)</script>' },
      { files: [{ name: '<img src=x>.txt', content: '样例证据' }] },
    );
    const { id } = await caseOf(filed.no);
    expect(await refusalOf(maker.get(`/cases/${id}/texts`))).toMatchObject({ status: 422 });
    const { items } = await maker.get<Schemas['CaseTextsPage']>(`/cases/${id}/texts?purpose=样例核实`);
    expect(items).toMatchObject([{ name: '<script>alert(1)</script>', statement: SAMPLE.statement }]);
    const { items: documents } = await maker.get<Schemas['DocumentsDto']>(`/cases/${id}/documents`);
    expect(documents).toMatchObject([{ name: '<img src=x>.txt', mediaType: 'text/plain', uploadedBy: null }]);
    const stranger = await world.officer('maker.b');
    expect(await refusalOf(stranger.get(`/cases/${id}/texts?purpose=样例核实`))).toMatchObject({
      rule: 'other-department',
    });
    const looks = await rowsOf<{ kind: string }>(
      world,
      'SELECT kind FROM query_register WHERE entry_id = $1',
      [id],
    );
    expect(looks).toEqual([{ kind: 'personal' }]);
  });

  it('R9.1 an objection that is upheld takes the entry off the list', async () => {
    const entry = await recognised();
    const { body } = await outsider().file('objections', {
      entryNo: await numberOf(entry),
      relation: 'subject',
    });
    const { id, upheldLeadsTo } = await caseOf(body.no);
    expect(upheldLeadsTo).toEqual({ what: 'exit', ground: 'misidentified' });
    await give(maker, id, 'accept');
    await give(head, id, 'uphold', { reason: '样例：认定有误' });
    await entry.reaches('exited');
    await until('it is told', async () => (await lookUp(body.queryCode)).entryEnded);
  });

  it('R3.2 an objection before recognition holds the entry; only its subject, by its number, knows of it', async () => {
    const subject = inventedPerson();
    const entry = await (await drafted(world, PACK, subject)).approved();
    await entry.served();
    const fields = { entryNo: await numberOf(entry), relation: 'subject' };
    const unknown = await outsider().file<Problem>('objections', {
      ...fields,
      entryNo: 'HEI-2026-999999',
    });
    for (const number of [undefined, '11010119900307803X'])
      expect(
        await outsider().file<Problem>('objections', { ...fields, ...(number && { number }) }),
      ).toMatchObject({ status: 404, body: { type: unknown.body.type, detail: unknown.body.detail } });
    const number = subject.documentNumber;
    const { status, body } = await outsider().file('objections', { ...fields, number });
    expect(status).toBe(201);
    await entry.reaches('objectionHeld');
    const withdrawn = await outsider().post<Standing>('/cases/withdraw', {
      ...{ code: body.queryCode, reason: '样例：不再异议' },
    });
    expect(withdrawn.body).toMatchObject({ state: 'closed', outcome: 'withdrawn', mayWithdraw: false });
    await until('it goes on', async () => (await entry.page()).state !== 'objectionHeld');
  });

  it('R8.1 repair: once, by rule and article; consent ends the listing', async () => {
    const entry = await recognised();
    const entryNo = await numberOf(entry);
    const fixed = await recognised(inventedEnterprise(), {
      ...{ repairable: false, repairMethod: null, repairPeriod: null },
    });
    expect(await outsider().file<Problem>('repairs', { entryNo: await numberOf(fixed) })).toMatchObject({
      status: 409,
      body: { article: '§14', rule: expect.stringContaining('repair') },
    });
    const both = await Promise.all([1, 2].map(() => outsider().file<Problem>('repairs', { entryNo })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)!.body.rule).toBe('repair-under-way');
    const filed = both.find(({ status }) => status === 201)!.body as unknown as Schemas['PublicFiledDto'];
    const { id } = await caseOf(filed.no);
    await give(checker, id, 'uphold', { reason: '样例：准予修复' });
    await entry.reaches('exited');
    expect(await lookUp(filed.queryCode)).toMatchObject({ outcome: 'upheld', state: 'closed' });
  });

  it('R9.3 an implementing department reports an inaccuracy; R2.2 a lead is declined with a reason that its author reads', async () => {
    const implementing = await world.officer('implementing');
    const report = await implementing.post<Schemas['FiledCaseDto']>('/cases', {
      ...{ kind: 'inaccuracy', entryId: listed.id, statement: '样例：名称已变更' },
    });
    await give(checker, report.id, 'uphold', { reason: '样例：已更正' });
    expect(await implementing.get<Page>(`/cases/${report.id}`)).toMatchObject({ outcome: 'upheld' });
    const { body: needs } = await outsider().get<Schemas['FilingFormDto']>('/filing');
    const { department } = await listed.page();
    expect(needs.departments.map(({ id }) => id)).toContain(department.id);
    const lead = await outsider().file('leads', {
      ...{ department: department.id, list: 'black', field: 'tax', subjectName: '样例商贸有限公司' },
      contributor: 'citizen',
    });
    expect(lead.status).toBe(201);
    const { id } = await caseOf(lead.body.no);
    await give(head, id, 'decline', { reason: '样例：内容含有不宜处理的文字，请修改后再提交' });
    expect((await lookUp(lead.body.queryCode)).events.at(-1)).toMatchObject({
      ...{ type: 'declined', reason: '样例：内容含有不宜处理的文字，请修改后再提交' },
    });
  });

  it('R2.2 an accepted lead is taken into a draft, which it names; no other lead is', async () => {
    const { department } = await listed.page();
    const file = async () => {
      const fields = { department: department.id, list: 'black', subjectName: '样例商贸有限公司' };
      const { body } = await outsider().file('leads', { ...fields, contributor: 'association' });
      return (await caseOf(body.no)).id;
    };
    const [accepted, declined] = [await file(), await file()];
    await give(checker, accepted, 'uphold', { reason: '样例：采纳' });
    await give(checker, declined, 'decline', { reason: '样例：不采纳' });
    const draftFrom = (leadId: string, by = maker) =>
      by.post<Schemas['DraftedDto']>('/entries', draftOf(inventedEnterprise(), { pack: PACK, leadId }));
    for (const refused of [draftFrom(declined), draftFrom(accepted, await world.officer('maker.b'))])
      expect(await refusalOf(refused)).toMatchObject({ rule: 'remedy-lead-unfit', article: '§5' });
    const { id, no } = await draftFrom(accepted);
    expect(await maker.get<Page>(`/cases/${accepted}`)).toMatchObject({ ledTo: { id, no } });
    const { items } = await maker.get<Schemas['CasesPage']>(`/cases?entry=${id}`);
    expect(items.map((item) => item.id)).toEqual([accepted]);
  });

  it('the same filing again is the same case with the same code; another under its key is refused', async () => {
    const from = outsider();
    const fields = { entryNo: await numberOf(listed), relation: 'concerned', proof: await from.proof() };
    const options = { key: randomUUID(), files: [{ name: 'a.txt', content: '样例' }] };
    const first = await from.file('objections', fields, options);
    expect(await from.file('objections', fields, options)).toEqual(first);
    expect(
      await from.file<Problem>('objections', { ...fields, statement: '另一内容' }, options),
    ).toMatchObject({ status: 422, body: { type: 'urn:minglu:problem:idempotency-key-reused' } });
    expect(await from.file<Problem>('objections', fields)).toMatchObject({
      body: { type: 'urn:minglu:problem:proof-required' },
    });
    const { id } = await caseOf(first.body.no);
    expect((await maker.get<Schemas['DocumentsDto']>(`/cases/${id}/documents`)).items).toHaveLength(1);
  });

  describe('evidence that its party adds later (§20, §21)', () => {
    const UNKNOWN = '00000-00000-00000-00000';
    const objection = async () => {
      const { body } = await outsider().file('objections', {
        ...{ entryNo: await numberOf(listed), relation: 'subject' },
      });
      return { code: body.queryCode, id: (await caseOf(body.no)).id };
    };
    const documentsOf = async (id: string) =>
      (await maker.get<Schemas['DocumentsDto']>(`/cases/${id}/documents`)).items;
    const additionsOf = async (id: string) =>
      (await maker.get<Page>(`/cases/${id}`)).events.filter(({ type }) => type === 'evidenceAdded');
    const refused = (id: string) =>
      rowsOf<{ action: string; rule: string | null; details: Record<string, unknown>; line: string }>(
        world,
        `SELECT action, rule, details, a::text AS line FROM audit_log a
         WHERE target_id = $1 AND outcome = 'refused' AND actor = '{}' ORDER BY at`,
        [id],
      );

    it('R9.1 is an event of the case, read by its department for a purpose, and told to its party', async () => {
      const { code, id } = await objection();
      await give(maker, id, 'accept');
      const { status, body } = await outsider().addEvidence({ code, remark: '样例：完税证明' });
      expect(status).toBe(201);
      expect(body).toMatchObject({ state: 'verifying', outcome: null, mayAddEvidence: true });
      expect(body.events.at(-1)).toMatchObject({ type: 'evidenceAdded', files: 1, reason: null });
      expect(await lookUp(code)).toEqual(body);
      const [added] = await additionsOf(id);
      expect(added).toMatchObject({ actor: { party: true }, article: '§21', to: 'verifying' });
      const documents = await documentsOf(id);
      expect(documents).toMatchObject([{ name: '补充.txt', uploadedBy: null }]);
      expect(added!.data).toEqual({ documentIds: [documents[0]!.id] });
      const { items } = await maker.get<Schemas['CaseTextsPage']>(`/cases/${id}/texts?purpose=样例核实`);
      expect(items.find(({ eventId }) => eventId === added!.id)!.statement).toBe('样例：完税证明');
    });

    it('the same again is one event with its files once; others under its key are refused', async () => {
      const { code, id } = await objection();
      const from = outsider();
      const fields = { code, proof: await from.proof() };
      const key = randomUUID();
      const files = ['a', 'b'].map((name) => ({ name: `${name}.txt`, content: name }));
      const both = await Promise.all([1, 2].map(() => from.addEvidence(fields, { key, files })));
      expect(both.map(({ status }) => status)).toContain(201);
      expect(await from.addEvidence(fields, { key, files })).toMatchObject({ status: 201 });
      const others = [{ name: 'a.txt', content: '另一内容' }];
      expect(await from.addEvidence<Problem>(fields, { key, files: others })).toMatchObject({
        ...{ status: 422, body: { type: 'urn:minglu:problem:idempotency-key-reused' } },
      });
      expect(await documentsOf(id)).toHaveLength(2);
      expect(await additionsOf(id)).toHaveLength(1);
      expect(await from.addEvidence<Problem>(fields, { files })).toMatchObject({
        body: { type: 'urn:minglu:problem:proof-required' },
      });
    });

    it('a foreign code is not found as any guessed one; without a file nothing is added', async () => {
      const { code, id } = await objection();
      const guessed = await outsider().addEvidence<Problem>({ code: UNKNOWN });
      const { body } = await outsider().post<Problem>('/cases/lookup', { code: UNKNOWN });
      expect(guessed).toMatchObject({ status: 404, body: { type: body.type, detail: body.detail } });
      expect(await outsider().addEvidence<Problem>({ code }, {})).toMatchObject({
        ...{ status: 422, body: { errors: [{ path: 'files' }] } },
      });
      const six = Array.from({ length: 6 }, (_, index) => ({
        name: `${String(index)}.txt`,
        content: '样例',
      }));
      expect((await outsider().addEvidence({ code }, { files: six })).status).toBe(413);
      expect(await documentsOf(id)).toEqual([]);
    });

    it('what is decided or withdrawn takes no more, by rule and article; the attempt is audited', async () => {
      const [decided, withdrawn] = [await objection(), await objection()];
      await give(maker, decided.id, 'accept');
      await give(checker, decided.id, 'reject', { reason: '样例' });
      await outsider().post('/cases/withdraw', { code: withdrawn.code, reason: '样例' });
      for (const { code, id } of [decided, withdrawn]) {
        expect(await outsider().addEvidence<Problem>({ code })).toMatchObject({
          status: 409,
          body: { rule: 'remedy-evidence-over', article: '§21' },
        });
        expect((await lookUp(code)).mayAddEvidence).toBe(false);
        expect(await documentsOf(id)).toEqual([]);
        expect(await refused(id)).toMatchObject([
          { action: 'case.addEvidence', rule: 'remedy-evidence-over' },
        ]);
      }
    });

    it('R10.4 a file that is refused leaves a line in the audit log, with its fault and without its name', async () => {
      const { code, id } = await objection();
      const files = [{ name: '秘密名称.pdf', content: new Uint8Array([0x4d, 0x5a, 0, 0]) }];
      expect((await outsider().addEvidence({ code }, { files })).status).toBe(415);
      const fields = { entryNo: await numberOf(listed), relation: 'subject' };
      expect((await outsider().file('objections', fields, { files })).status).toBe(415);
      const lines = [...(await refused(id)), ...(await refused(listed.id))];
      expect(lines).toMatchObject([
        { action: 'case.addEvidence', rule: null, details: { fault: 'file-type-refused' } },
        { action: 'case.file.objection', rule: null, details: { fault: 'file-type-refused' } },
      ]);
      expect(lines.map(({ line }) => line).join()).not.toContain('秘密名称');
    });
  });

  describe('bad input', () => {
    const filing = async (from: Outsider, content: string | Uint8Array<ArrayBuffer>, name: string) =>
      from.file<Problem>(
        'objections',
        { entryNo: await numberOf(listed), relation: 'subject' },
        { files: [{ name, content }] },
      );
    const counted = () =>
      rowsOf<{ cases: number; documents: number }>(
        world,
        'SELECT (SELECT count(*)::int FROM remedy_case) AS cases, (SELECT count(*)::int FROM document) AS documents',
      );

    it('files that lie about their type, are empty or too large leave nothing behind', async () => {
      const before = await counted();
      const from = outsider();
      const { status: program } = await filing(from, new Uint8Array([0x4d, 0x5a, 0, 0]), 'a.pdf');
      const { status: page } = await filing(from, '<html><script></script></html>', 'a.docx');
      const { status: empty } = await filing(from, '', 'a.txt');
      const { status: large } = await filing(from, new Uint8Array(21 * 1024 * 1024).fill(0x61), 'a.txt');
      expect([program, page, empty, large]).toEqual([415, 415, 422, 413]);
      expect(await counted()).toEqual(before);
    });

    it('guessed codes are not found, slowly, and after thirty of them nobody answers', async () => {
      const from = outsider();
      const begun = Date.now();
      const guesses = ['', 'x', '00000-00000-00000-00000', "' OR 1=1 --"].map((code) =>
        from.post<Problem>('/cases/lookup', { code: code || ' ' }),
      );
      const statuses = (await Promise.all(guesses)).map(({ status }) => status);
      expect(statuses).toEqual([422, 404, 404, 404]);
      expect(Date.now() - begun).toBeGreaterThanOrEqual(290);
      const more = await Promise.all(
        Array.from({ length: 40 }, () =>
          from.post<Problem>('/cases/lookup', { code: '00000-00000-00000-00001' }),
        ),
      );
      expect(more.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(14);
    });

    it('a hundred objections at once from one address: what is acknowledged is recorded, the rest refused', async () => {
      const from = outsider();
      const [before] = await counted();
      const proofs = await Promise.all(Array.from({ length: 5 }, () => from.proof()));
      const entryNo = await numberOf(listed);
      const sent = await Promise.all(
        Array.from({ length: 100 }, (_, index) =>
          from.file<Problem>('objections', {
            ...{ entryNo, relation: 'concerned', proof: proofs[index % 5]! },
          }),
        ),
      );
      const filed = sent.filter(({ status }) => status === 201);
      expect(sent.filter(({ status }) => status === 429)).toHaveLength(80);
      expect(filed).toHaveLength(5);
      const [after] = await counted();
      expect(after!.cases - before!.cases).toBe(5);
    });
  });
});

describe('a captcha in place of work (issue 6)', () => {
  let world: World;
  const captcha = createServer();
  const asked: URLSearchParams[] = [];
  let answer: { status: number; body: string };

  beforeAll(async () => {
    captcha.on('request', (request, response) => {
      void text(request).then((form) => {
        asked.push(new URLSearchParams(form));
        response.writeHead(answer.status).end(answer.body);
      });
    });
    await new Promise<void>((ready) => captcha.listen(0, '127.0.0.1', ready));
    const { port } = captcha.address() as AddressInfo;
    const CAPTCHA_URL = `http://127.0.0.1:${String(port)}/verify`;
    const env = { FILING_PROOF: 'captcha', CAPTCHA_URL, CAPTCHA_SECRET: 'sample-secret' };
    world = await startWorld({ env });
  });
  afterAll(async () => {
    await world?.stop();
    captcha.close();
  });

  it('is asked once for each filing, with the secret; what it refuses, or does not answer, is not filed', async () => {
    const from = new Outsider(world, '198.51.100.7');
    const { body: needs } = await from.get<Schemas['FilingFormDto']>('/filing');
    expect(needs.proof).toBe('captcha');
    const fields = {
      ...{ department: needs.departments[0]!.id, list: 'black', subjectName: '样例', proof: 'answer-1' },
      contributor: 'citizen',
    };
    answer = { status: 200, body: '{"success":false}' };
    expect(await from.file<Problem>('leads', fields)).toMatchObject({
      ...{ status: 422, body: { type: 'urn:minglu:problem:proof-required' } },
    });
    answer = { status: 500, body: 'no' };
    expect(await from.file<Problem>('leads', fields)).toMatchObject({
      ...{ status: 503, body: { type: 'urn:minglu:problem:proof-unavailable' } },
    });
    answer = { status: 200, body: '{"success":true}' };
    const key = randomUUID();
    const first = await from.file('leads', fields, { key });
    expect(first.status).toBe(201);
    expect(await from.file('leads', fields, { key })).toEqual(first);
    expect(asked).toHaveLength(3);
    expect(asked[2]!.get('secret')).toBe('sample-secret');
    expect(asked[2]!.get('response')).toBe('answer-1');
  });
});
