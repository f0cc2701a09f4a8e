import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../libs/persistence/data-source.js';
import type { Officer } from '../../scripts/rehearsal/officer.mjs';
import { inventedEnterprise, inventedPerson } from '../../scripts/rehearsal/subjects.mjs';
import { rowsOf } from './support/database.js';
import type { Case } from './support/entries.js';
import { blackListed, parties, watched, type Party } from './support/parties.js';
import { dayFromNow, newSystem, type System } from './support/systems.js';
import { refusalOf, startWorld, type Schemas, type World } from './support/world.js';

/** Approval systems at the door: credentials, screening, the delta feed (R7.3, R7.6, R10.2). */
let world: World;
let source: DataSource;
let credit: Officer;
let market: Party;
let bank: System;
let office: System;

const ENTERPRISE = { ...inventedEnterprise(), name: '淄博金石榴花木有限公司（虚构）' };
const PERSON = { ...inventedPerson(), name: '样例乙' };
let enterprise: Case;
let person: Case;

beforeAll(async () => {
  world = await startWorld();
  source = await createDataSource({ url: world.postgres.url }).initialize();
  ({ market } = await parties(world));
  credit = await world.officer('credit');
  bank = await newSystem(world.app.baseUrl, credit, { name: '样例银行' });
  const { items } = await credit.get<Schemas['DepartmentsDto']>('/departments');
  const own = { party: 'implementingDepartment', departmentId: items[0]!.id } as const;
  office = await newSystem(world.app.baseUrl, credit, own);
  enterprise = await blackListed(market, ENTERPRISE);
  person = await watched(market, PERSON);
}, 120_000);
afterAll(async () => {
  await source?.destroy();
  await world?.stop();
});

const PURPOSE = { purpose: 'administrativeApproval', purposeText: '样例：行政许可申请〔2026〕1号' };
const screen = (system: System, subjects: object[], more: object = {}) =>
  system.post<Schemas['ScreeningDto']>('/screening', { ...PURPOSE, subjects, ...more });
const codeOf = ({ body }: { body: Partial<Schemas['ProblemDto']> }): string =>
  (body.type ?? '').replace('urn:minglu:problem:', '');

const lastQuery = async (system: System) => {
  const sql = 'SELECT * FROM query_register WHERE credential_id = $1 ORDER BY at DESC LIMIT 1';
  return (await source.query<Record<string, unknown>[]>(sql, [system.id]))[0]!;
};

describe('screening (R7.3)', () => {
  it('an exact number decides: list, number, field, department, since and until, as of now', async () => {
    const { status, body } = await screen(bank, [
      { ref: 'a', uscc: ` ${ENTERPRISE.uscc.toLowerCase()} ` },
      { ref: 'b', uscc: inventedEnterprise().uscc },
    ]);
    expect(status).toBe(200);
    const page = await enterprise.page();
    expect(body.items).toEqual([
      {
        ...{ ref: 'a', outcome: 'listed', suggestions: [], errors: [] },
        listed: [
          {
            ...{ list: 'black', entryNo: page.no, underObjection: false },
            measures: [expect.objectContaining({ code: 'bank-credit-review', mandatory: false })],
            field: { code: 'tax', name: expect.any(String) },
            department: { code: 'market', name: expect.any(String) },
            since: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
            until: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
          },
        ],
      },
      { ref: 'b', outcome: 'notListed', listed: [], suggestions: [], errors: [] },
    ]);
    expect(Math.abs(Date.parse(body.asOf) - Date.now())).toBeLessThan(60_000);
  });

  it('a similar name only suggests, and says why', async () => {
    const { body } = await screen(bank, [
      { name: '山东金石榴花木股份有限公司' },
      { uscc: inventedEnterprise().uscc, name: ENTERPRISE.name },
      { name: '毫不相干运输有限公司' },
    ]);
    expect(body.items.map(({ outcome }) => outcome)).toEqual(['suggested', 'suggested', 'notListed']);
    expect(body.items[0]!.listed).toEqual([]);
    expect(body.items[0]!.suggestions[0]).toMatchObject({
      ...{ name: ENTERPRISE.name, list: 'black', shared: ['金石榴花木'] },
      compared: { asked: '金石榴花木', found: '金石榴花木虚构' },
    });
    expect(body.items[1]!.suggestions[0]!.score).toBe(1);
  });

  it('a natural person is found by the number, and only masked by the name', async () => {
    const { body } = await screen(office, [{ idNumber: PERSON.documentNumber }, { name: PERSON.name }]);
    expect(body.items[0]).toMatchObject({ outcome: 'listed', listed: [{ list: 'watch' }] });
    expect(body.items[1]).toMatchObject({
      outcome: 'suggested',
      suggestions: [{ name: '样*', shared: [], compared: null }],
    });
    expect(JSON.stringify(body)).not.toContain(PERSON.name);
    const outside = await screen(bank, [{ idNumber: PERSON.documentNumber }, { name: PERSON.name }]);
    expect(outside.body.items.map(({ outcome }) => outcome)).toEqual(['notListed', 'notListed']);
  });

  it('is for officers too, under the same rules', async () => {
    const subjects = [{ uscc: ENTERPRISE.uscc }];
    const { items } = await market.maker.post<Schemas['ScreeningDto']>('/screening', {
      ...PURPOSE,
      subjects,
    });
    expect(items[0]!.outcome).toBe('listed');
    const sql =
      "SELECT count(*)::int AS n FROM query_register WHERE kind = 'screening' AND user_id IS NOT NULL";
    expect(await source.query(sql)).toEqual([{ n: 1 }]);
  });

  it('answers what is wrong with one line on that line, and the others all the same', async () => {
    const { status, body } = await screen(bank, [
      { uscc: '91999999H77112DG88' },
      { idNumber: '999999195301214690' },
      { uscc: ENTERPRISE.uscc, idNumber: PERSON.documentNumber },
      { ref: 'nothing' },
      { uscc: ENTERPRISE.uscc },
    ]);
    expect(status).toBe(200);
    expect(body.items.map(({ outcome }) => outcome)).toEqual([...Array<string>(4).fill('invalid'), 'listed']);
    expect(body.items.slice(0, 4).map(({ errors }) => errors[0]!.path)).toEqual([
      ...['uscc', 'idNumber', 'idNumber', 'uscc'],
    ]);
  });

  it('takes null for what is not given, and still says whose fault a wrong type is', async () => {
    const { status, body } = await screen(bank, [
      { ref: null, uscc: null, idNumber: null, document: null, name: '毫不相干运输有限公司' },
      { uscc: null },
    ]);
    expect(status).toBe(200);
    expect(body.items.map(({ ref, outcome }) => [ref, outcome])).toEqual([
      [null, 'notListed'],
      [null, 'invalid'],
    ]);
    const wrong = await screen(bank, [{ uscc: ENTERPRISE.uscc }, { uscc: 7 }, { uscc: 'X', more: 1 }]);
    expect([wrong.status, codeOf(wrong)]).toEqual([422, 'invalid-input']);
    expect(wrong.body.errors!.map(({ path }) => path)).toEqual(['subjects.1.uscc', 'subjects.2.more']);
  });

  it('takes a thousand at once, duplicates among them, soon; a thousand and one never', async () => {
    const thousand = Array.from({ length: 1000 }, (_, n) =>
      n % 100 === 0 ? { uscc: ENTERPRISE.uscc } : { uscc: inventedEnterprise().uscc, name: `样例${n}号` },
    );
    const began = Date.now();
    const { status, body } = await screen(bank, thousand);
    expect(Date.now() - began).toBeLessThan(5_000);
    expect(status).toBe(200);
    expect(body.items.filter(({ outcome }) => outcome === 'listed')).toHaveLength(10);
    expect(body.items.map(({ listed }) => listed.length > 0)).toEqual(thousand.map((_, n) => n % 100 === 0));
    const query = await lastQuery(bank);
    expect(query).toMatchObject({ asked: 1000, purpose: 'administrativeApproval' });
    expect(query.found).toHaveLength(1);
    expect(query.missed).toHaveLength(990);
    const tooMany = await screen(bank, [...thousand, { name: '样例' }]);
    expect([tooMany.status, codeOf(tooMany)]).toEqual([422, 'invalid-input']);
    expect(tooMany.body.errors![0]!.path).toBe('subjects');
    expect((await screen(bank, [])).status).toBe(422);
  });

  it('is not answered without a purpose, and registers it without a number or a name', async () => {
    for (const more of [{ purpose: undefined }, { purpose: 'curiosity' }, { purposeText: ' ' }])
      expect((await screen(bank, [{ uscc: ENTERPRISE.uscc }], more)).status).toBe(422);
    await screen(bank, [{ uscc: ENTERPRISE.uscc, name: ENTERPRISE.name }]);
    const line = JSON.stringify(await lastQuery(bank));
    const subject = (await enterprise.page()).subject.id;
    expect(line).toContain(subject);
    for (const secret of [ENTERPRISE.uscc, ENTERPRISE.name, PURPOSE.purposeText])
      expect(line).not.toContain(secret);
  });
});

describe('the delta feed (R7.3)', () => {
  const changes = (system: System, query = '') => system.get<Schemas['ChangesDto']>(`/changes${query}`);

  it('is read step by step to the end, and goes on from there', async () => {
    const seen: Schemas['ChangeDto'][] = [];
    let next = '';
    for (let more = true; more;) {
      const { status, body } = await changes(office, `?limit=1${next && `&since=${next}`}`);
      expect(status).toBe(200);
      expect(body.items.length).toBeLessThanOrEqual(1);
      seen.push(...body.items);
      [next, more] = [body.next, body.more];
    }
    expect(seen.filter(({ entryId }) => entryId === enterprise.id)).toMatchObject([
      { occasion: 'recognition', inForce: true, list: 'black', items: { uscc: ENTERPRISE.uscc } },
    ]);
    expect(seen.map(({ entryId }) => entryId)).toContain(person.id);
    await enterprise.head.command(enterprise.id, 'suspend', { reason: '样例：复核中止' });
    const { body } = await changes(office, `?since=${next}`);
    expect(body.items).toMatchObject([
      { entryId: enterprise.id, occasion: 'change', items: { suspended: true } },
    ]);
  });

  it('tells a body outside government of the black list, and nothing that the catalogue keeps from it', async () => {
    const { body } = await changes(bank);
    expect(body.items.map(({ list }) => list)).toEqual(['black', 'black']);
    expect(body.items[0]!.items).toMatchObject({ subjectName: ENTERPRISE.name, uscc: ENTERPRISE.uscc });
    for (const item of ['facts', 'document', 'bases', 'legalRepresentativeName'])
      expect(body.items[0]!.items).not.toHaveProperty(item);
    expect(await lastQuery(bank)).toMatchObject({ kind: 'changes', asked: 2 });
  });

  it('refuses a cursor from the future, and one that was made up', async () => {
    const future = Buffer.from('[999999999]').toString('base64url');
    const answer = await changes(bank, `?since=${future}`);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'cursor-from-the-future']);
    for (const cursor of ['x', Buffer.from('["1; DROP"]').toString('base64url'), 'W10'])
      expect(codeOf(await changes(bank, `?since=${cursor}`))).toBe('invalid-cursor');
  });

  it('is not for sessions: it holds what officers read for a stated purpose only', async () => {
    const refusal = await refusalOf(credit.get('/changes'));
    expect(refusal).toMatchObject({ status: 401, type: 'urn:minglu:problem:credential-invalid' });
  });
});

describe('credentials (R10.2)', () => {
  const plain = ({ body }: { body: object }) => ({ ...body, instance: null });

  it('expired, revoked, unknown and malformed ones get the very same answer', async () => {
    const [expired, revoked] = [
      await newSystem(world.app.baseUrl, credit),
      await newSystem(world.app.baseUrl, credit),
    ];
    await source.query("UPDATE credential SET expires_at = now() - interval '1 second' WHERE id = $1", [
      expired.id,
    ]);
    await credit.post(`/credentials/${revoked.id}/revoke`);
    const unknown = bank.with(`mlk_${'A'.repeat(43)}`);
    const answers = [];
    for (const system of [expired, revoked, unknown, bank.with('x'), bank.with('<script>')])
      answers.push(await screen(system, [{ uscc: ENTERPRISE.uscc }]));
    for (const answer of answers) {
      expect([answer.status, codeOf(answer)]).toEqual([401, 'credential-invalid']);
      expect(plain(answer)).toEqual(plain(answers[0]!));
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
    const auditor = await world.officer('auditor');
    const audited = await auditor.get<Schemas['AuditPage']>('/audit?action=credential.use&outcome=refused');
    expect(audited.items.map(({ targetId }) => targetId).sort()).toEqual([expired.id, revoked.id].sort());
  });

  it('open only what their scopes cover', async () => {
    const narrow = await newSystem(world.app.baseUrl, credit, { scopes: ['changes.read'] });
    const answer = await screen(narrow, [{ uscc: ENTERPRISE.uscc }]);
    expect([answer.status, codeOf(answer)]).toEqual([403, 'credential-scope']);
    expect((await narrow.get('/changes')).status).toBe(200);
    expect((await narrow.get('/entries')).status).toBe(401);
  });

  it('have a quota, and are told when to come again', async () => {
    const small = await newSystem(world.app.baseUrl, credit, { perDay: 2 });
    const statuses = [];
    for (let n = 0; n < 3; n++) statuses.push((await small.get('/changes?limit=1')).status);
    expect(statuses).toEqual([200, 200, 429]);
    const seconds = Number((await small.get('/changes')).headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(86_400);
  });

  it('are shown once, rotated with a grace period, and a repeat shows nothing', async () => {
    const system = await newSystem(world.app.baseUrl, credit);
    const rotate = (graceHours: number, key?: string) =>
      credit.post<Schemas['CredentialSecretDto']>(
        `/credentials/${system.id}/rotate`,
        { graceHours },
        { key },
      );
    const { secret, credential } = await rotate(1, 'rotate-once');
    expect((await rotate(1, 'rotate-once')).secret).toBeNull();
    expect(credential.prefix).toBe(secret!.slice(0, 12));
    for (const one of [system, system.with(secret!)]) expect((await one.get('/changes')).status).toBe(200);
    const newest = (await rotate(0)).secret!;
    expect((await system.with(newest).get('/changes')).status).toBe(200);
    for (const one of [system, system.with(secret!)]) expect((await one.get('/changes')).status).toBe(401);
    const listed = JSON.stringify(await credit.get('/credentials'));
    expect(listed).toContain(newest.slice(0, 12));
    for (const one of [system.secret, secret!, newest]) expect(listed).not.toContain(one.slice(12));
  });

  it('asked again after a crash before the answer, a request answers the secret that it had made', async () => {
    const lost = (name: string) =>
      rowsOf(world, 'UPDATE command SET acknowledged_at = NULL WHERE name = $1', [name]);
    const asked = { name: '样例系统', party: 'invitedBody', scopes: ['changes.read'] };
    const create = () =>
      credit.post<Schemas['CredentialSecretDto']>(
        '/credentials',
        { ...asked, expiresOn: dayFromNow(30), perMinute: 10, perDay: 100 },
        { key: 'create-and-crash' },
      );
    const made = await create();
    await lost('credential.create');
    expect(await create()).toEqual(made);

    const system = await newSystem(world.app.baseUrl, credit);
    const rotate = (key: string) =>
      credit.post<Schemas['CredentialSecretDto']>(
        `/credentials/${system.id}/rotate`,
        { graceHours: 1 },
        { key },
      );
    const first = await rotate('rotate-and-crash');
    await lost('credential.rotate');
    expect(await rotate('rotate-and-crash')).toEqual(first);
    for (const one of [system, system.with(first.secret!)])
      expect((await one.get('/changes')).status).toBe(200);

    const { credential, secret } = await rotate('another');
    await lost('credential.rotate');
    expect(await rotate('rotate-and-crash')).toMatchObject({ credential: { prefix: credential.prefix } });
    expect((await system.with(secret!).get('/changes')).status).toBe(200);
  });

  it('are the credit office’s to give', async () => {
    const refusal = await refusalOf(market.maker.get('/credentials'));
    expect(refusal).toMatchObject({ status: 403, rule: 'role-required' });
    const wrong = [
      { expiresOn: '2020-01-01' },
      { party: 'implementingDepartment' as const },
      { scopes: [] },
      { perMinute: 0 },
    ];
    for (const changes of wrong)
      expect((await refusalOf(newSystem(world.app.baseUrl, credit, changes))).status).toBe(422);
  });
});

describe('the check page (R7.3)', () => {
  const ticketOf = async (system: System) =>
    (await system.post<Schemas['CheckTicketDto']>('/check-tickets', PURPOSE)).body.ticket;
  const submitted = async (form: Record<string, string>) => {
    const response = await fetch(`${world.app.baseUrl}/check`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    return { status: response.status, headers: response.headers, page: await response.text() };
  };

  it('checks by number with a ticket, without script, and registers it on the credential', async () => {
    const ticket = await ticketOf(bank);
    const asked = await submitted({ ticket });
    expect([asked.status, /<form method="post">/.test(asked.page)]).toEqual([200, true]);
    expect(asked.page).not.toContain('<script');
    expect(asked.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; .*frame-ancestors 'none'$/,
    );
    const listed = await submitted({ ticket, kind: 'uscc', value: ENTERPRISE.uscc });
    expect(listed.page).toContain((await enterprise.page()).no);
    expect(listed.page).toContain('在列');
    expect(await lastQuery(bank)).toMatchObject({ asked: 1, purpose: PURPOSE.purpose, kind: 'screening' });
    const clear = await submitted({ ticket, kind: 'uscc', value: inventedEnterprise().uscc });
    expect(clear.page).toContain('未列入');
    const wrong = await submitted({ ticket, kind: 'idNumber', value: '999999195301214690' });
    expect(wrong.page).toContain('没有核查');
  });

  it('shows what was typed as text, never as markup', async () => {
    const value = '<img src=x onerror=alert(1)>"';
    const { page } = await submitted({ ticket: await ticketOf(bank), kind: 'name', value });
    expect(page).not.toContain('<img');
    expect(page).toContain('&#60;img src=x onerror=alert(1)&#62;');
  });

  it('takes no ticket that was changed or made up, and none of a revoked credential', async () => {
    const system = await newSystem(world.app.baseUrl, credit);
    const ticket = await ticketOf(system);
    const changed = ticket.slice(0, -2) + (ticket.endsWith('AA') ? 'BB' : 'AA');
    for (const bad of [changed, 'made-up', '', 'x'.repeat(3_000)]) {
      const { status, page } = await submitted({ ticket: bad, kind: 'uscc', value: ENTERPRISE.uscc });
      expect([status, page.includes('无效')]).toEqual([401, true]);
    }
    await credit.post(`/credentials/${system.id}/revoke`);
    const { status, page } = await submitted({ ticket, kind: 'uscc', value: ENTERPRISE.uscc });
    expect([status, page.includes('不能核查')]).toEqual([401, true]);
    expect(page).not.toContain('在列');
  });

  it('a ticket is given to credentials alone, and forms are taken nowhere else', async () => {
    expect((await refusalOf(market.maker.post('/check-tickets', PURPOSE))).status).toBe(401);
    const elsewhere = await fetch(`${world.app.baseUrl}/api/v1/screening`, {
      ...{ method: 'POST', body: new URLSearchParams({ purpose: 'other' }) },
      headers: { authorization: `Bearer ${bank.secret}` },
    });
    expect(elsewhere.status).toBe(415);
  });
});

describe('the review of looks (R10.1)', () => {
  const today = () => dayFromNow(0);
  const days = async () => {
    const auditor = await world.officer('auditor');
    const path = `/query-register/days?from=${today()}&to=${today()}`;
    return (await auditor.get<Schemas['LookDaysDto']>(path)).items;
  };
  const looksOf = async (querier: string) => {
    const auditor = await world.officer('auditor');
    const path = `/query-register?day=${today()}&querier=${querier}`;
    return (await auditor.get<Schemas['LooksPage']>(path)).items;
  };
  const me = async (officer: Officer) => (await officer.get<Schemas['MeDto']>('/me')).user.id;

  it('a look at one entry stands in the register before it is answered', async () => {
    const { maker } = market;
    const purpose = encodeURIComponent('样例：核对当事人身份');
    await maker.get(`/entries/${person.id}/personal?purpose=${purpose}`);
    await maker.post('/subjects/search', { uscc: ENTERPRISE.uscc });
    const looks = await looksOf(await me(maker));
    expect(looks.slice(0, 2)).toMatchObject([
      { kind: 'search', purpose: 'search', purposeText: null, found: 1, missed: 0, entryId: null },
      { kind: 'personal', purposeText: '样例：核对当事人身份', found: 1, entryId: person.id, review: null },
    ]);
    await source.query('ALTER TABLE query_register RENAME TO away');
    const refusal = await refusalOf(maker.get(`/entries/${person.id}/personal?purpose=${purpose}`));
    await source.query('ALTER TABLE away RENAME TO query_register');
    expect(refusal.status).toBeGreaterThanOrEqual(500);
  });

  it('what is odd is shown, and a reviewer says what it is, never of the own', async () => {
    const auditor = await world.officer('auditor');
    const maker = await me(market.maker);
    const subjects = Array.from({ length: 20 }, () => ({ uscc: inventedEnterprise().uscc }));
    expect((await screen(bank, subjects)).status).toBe(200);
    const ofBank = (await days()).find(({ querier }) => querier.id === bank.id)!;
    expect(ofBank.querier).toMatchObject({ system: true, name: '样例银行' });
    const ofMaker = (await days()).find(({ querier }) => querier.id === maker)!;
    expect(ofMaker).toMatchObject({ querier: { system: false }, reviewed: 0 });
    const fishing = await newSystem(world.app.baseUrl, credit, { name: '样例撞库系统' });
    await screen(fishing, subjects);
    expect((await days()).find(({ querier }) => querier.id === fishing.id)!.anomalies).toEqual([
      'mostlyMissed',
    ]);
    const review = (querier: string, more: object) =>
      auditor.post<Schemas['ReviewedDto']>('/query-register/reviews', { querier, day: today(), ...more });
    expect((await refusalOf(review(fishing.id, { verdict: 'questioned' }))).status).toBe(422);
    expect(await review(fishing.id, { verdict: 'questioned', note: '样例：为何全部未命中' })).toEqual({
      count: 1,
    });
    expect(await review(maker, { verdict: 'inOrder' })).toEqual({ count: ofMaker.looks });
    const after = await days();
    expect(after.find(({ querier }) => querier.id === fishing.id)).toMatchObject({ reviewed: 1, open: 1 });
    expect(after.find(({ querier }) => querier.id === maker)).toMatchObject({ open: 0 });
    expect((await looksOf(fishing.id))[0]!.review).toMatchObject({
      ...{ verdict: 'questioned', note: '样例：为何全部未命中' },
    });
    const [foreign] = await looksOf(maker);
    expect((await refusalOf(review(fishing.id, { verdict: 'inOrder', ids: [foreign!.id] }))).status).toBe(
      422,
    );
    const own = await refusalOf(review(await me(auditor), { verdict: 'inOrder' }));
    expect(own).toMatchObject({ status: 403, rule: 'own-look' });
  });

  it('is the auditor’s', async () => {
    const path = `/query-register/days?from=${today()}&to=${today()}`;
    expect(await refusalOf(market.maker.get(path))).toMatchObject({ status: 403, rule: 'role-required' });
    const auditor = await world.officer('auditor');
    const wide = `/query-register/days?from=2026-01-01&to=2026-02-01`;
    expect((await refusalOf(auditor.get(wide))).status).toBe(422);
  });
});
