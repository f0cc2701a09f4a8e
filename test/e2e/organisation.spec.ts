import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Officer } from '../../scripts/rehearsal/officer.mjs';
import { inventedEnterprise } from '../../scripts/rehearsal/subjects.mjs';
import { until } from '../support/until.js';
import { newOfficer } from './support/accounts.js';
import { rowsOf } from './support/database.js';
import { draftOf } from './support/entries.js';
import { kinOf, parties, watched } from './support/parties.js';
import { officerWith, refusalOf, startWorld, type Schemas, type World } from './support/world.js';

type Account = Schemas['AccountDto'];
type Proposal = Schemas['ProposalDto'];
type Confirmed = Schemas['ConfirmedDto'];
type Department = Schemas['DepartmentDto'];
type Role = Account['roles'][number];

describe('the organisation over the API (R10.1)', () => {
  let world: World;
  let operator: Officer;
  let credit: Officer;
  let departments: Map<string, string>;
  beforeAll(async () => {
    world = await startWorld();
    [operator, credit] = [await world.officer('operator'), await world.officer('credit')];
    departments = new Map((await departmentsNow()).map(({ code, id }) => [code, id]));
  }, 120_000);
  afterAll(() => world?.stop());

  const departmentsNow = async () => (await credit.get<{ items: Department[] }>('/departments')).items;
  const department = async (code: string) => (await departmentsNow()).find((one) => one.code === code)!;
  const asked = (username: string, roles: Role[], more: object = {}) => ({
    ...{ username, displayName: '样例人员', departmentId: departments.get('market'), roles },
    ...{ mail: null, reason: 'joined', ...more },
  });
  const propose = (username: string, roles: Role[], more: object = {}, key = randomUUID()) =>
    operator.post<Proposal>('/accounts', asked(username, roles, more), { key });
  const confirm = (by: Officer, { id }: { id: string }, key = randomUUID()) =>
    by.post<Confirmed>(`/account-proposals/${id}/confirm`, {}, { key });
  const page = (id: string) => credit.get<Schemas['AccountPageDto']>(`/accounts/${id}`);
  const accountOf = async (id: string) => (await page(id)).account;
  const waitingOf = async (id: string) =>
    (await page(id)).proposals.find(({ standing }) => standing === 'waiting')!;
  const idOf = async (username: string) =>
    (await credit.post<Schemas['AccountsPage']>('/accounts/search', { text: username })).items.find(
      (one) => one.username === username,
    )!.id;
  /** Made, confirmed, and its one-time password changed. */
  const newcomer = async (username: string, roles: Role[], code = 'market') => {
    const proposal = await propose(username, roles, { departmentId: departments.get(code) });
    const { oneTimePassword } = await confirm(credit, proposal);
    const password = `${oneTimePassword!}-own`;
    const officer = await officerWith(world.app, { username, password: oneTimePassword! });
    await officer.post('/session/password', { current: oneTimePassword, next: password });
    return { officer, id: proposal.accountId, account: { username, password } };
  };
  const change = async (id: string, to: Partial<Account>, by = operator, key = randomUUID()) => {
    const { displayName, departmentId, roles, mail, version } = await accountOf(id);
    const body = { displayName, departmentId, roles, mail, version, reason: 'duties', ...to };
    return by.post<Account>(`/accounts/${id}/change`, body, { key });
  };
  const act = async (name: string, id: string, by = operator, key = randomUUID()) => {
    const { version } = await accountOf(id);
    return by.post<Account>(`/accounts/${id}/${name}`, { reason: 'suspicion', version }, { key });
  };
  const linesAbout = (id: string) =>
    rowsOf<{ action: string; outcome: string; rule: string | null; details: Record<string, unknown> }>(
      world,
      'SELECT action, outcome, rule, details FROM audit_log WHERE target_id = $1 ORDER BY seq',
      [id],
    );

  it('an account is asked for by one, confirmed by another, and its password shown once', async () => {
    const [key, confirming] = [randomUUID(), randomUUID()];
    const proposal = await propose('wang.fang', ['maker'], {}, key);
    expect(proposal).toMatchObject({ standing: 'waiting', kind: 'create', username: 'wang.fang' });
    expect(await propose('wang.fang', ['maker'], {}, key)).toEqual(proposal);
    expect((await refusalOf(confirm(operator, proposal))).rule).toBe('role-required');
    const made = await confirm(credit, proposal, confirming);
    expect(made).toMatchObject({ proposal: { standing: 'confirmed', decidedBy: '信用办' } });
    expect((await confirm(credit, proposal, confirming)).oneTimePassword).toBeNull();
    expect((await confirm(credit, proposal)).oneTimePassword).toBeNull();
    const officer = await officerWith(world.app, { username: 'wang.fang', password: made.oneTimePassword! });
    expect(await officer.get('/me')).toMatchObject({ mustChangePassword: true, roles: ['maker'] });
    const lines = await linesAbout(proposal.accountId);
    expect(lines.map(({ action, outcome }) => [action, outcome])).toEqual([
      ['account.create', 'allowed'],
      ['account.confirm', 'allowed'],
      ['session.signIn', 'allowed'],
    ]);
    expect(lines[1]!.details).toMatchObject({ reason: 'joined', after: { roles: ['maker'], active: true } });
    expect(JSON.stringify(lines)).not.toMatch(/样例人员|wang\.fang/);
    for (const process of [world.app.gateway, world.app.worker])
      expect(await process.log()).not.toContain(made.oneTimePassword!);
  });

  it.each([
    ['a name of another script', 'аdmin', {}, 'username'],
    ['a name of markup', '<script>', {}, 'username'],
    ['a display name of markup', 'li.si', { displayName: '<img src=x onerror=alert(1)>' }, 'displayName'],
    ['a department that is not there', 'li.si', { departmentId: randomUUID() }, 'departmentId'],
    ['no role', 'li.si', { roles: [] }, 'roles'],
    ['mail that is none', 'li.si', { mail: 'li.si' }, 'mail'],
    ['a right of its own', 'li.si', { active: true }, 'active'],
  ])('%s is a fault with its place', async (_, username, more, path) => {
    const { status, errors = [] } = await refusalOf(propose(username, ['maker'], more));
    expect([status, errors.map((fault) => fault.path)]).toEqual([422, [path]]);
  });

  it('taken names, names that look alike, and roles that do not fit are refused', async () => {
    const ruleOf = async (work: Promise<unknown>) => (await refusalOf(work)).rule;
    expect(await ruleOf(propose('maker.a', ['maker']))).toBe('username-taken');
    expect(await ruleOf(propose('cred1t', ['maker']))).toBe('username-looks-like-another');
    expect(await ruleOf(propose('zhao.liu', ['creditOffice']))).toBe('role-unfit');
    expect(await ruleOf(propose('zhao.liu', ['maker', 'auditor']))).toBe('duties-not-separated');
    await propose('qian.qi', ['maker']);
    expect(await ruleOf(propose('qian.q1', ['maker']))).toBe('username-looks-like-another');
  });

  it('who may: the operator asks, the credit office confirms, the auditor looks, others see nothing', async () => {
    const [maker, auditor] = [await world.officer('maker.a'), await world.officer('auditor')];
    const statusOf = async (work: Promise<unknown>) => (await refusalOf(work)).status;
    expect(await statusOf(maker.post('/accounts/search', {}))).toBe(403);
    expect(await statusOf(credit.post('/accounts', asked('sun.ba', ['maker'])))).toBe(403);
    expect(
      (await auditor.post<Schemas['AccountsPage']>('/accounts/search', {})).items.length,
    ).toBeGreaterThan(9);
    expect(await statusOf(act('disable', await idOf('maker.b'), auditor))).toBe(403);
    expect(await statusOf(operator.post('/fields', {}))).toBe(403);
    const own = await idOf('credit');
    await act('reset-password', own);
    expect((await refusalOf(confirm(credit, await waitingOf(own)))).rule).toBe('account-own');
    expect(await confirm(await world.officer('credit.b'), { id: (await waitingOf(own)).id })).toMatchObject({
      proposal: { standing: 'confirmed', kind: 'resetPassword' },
    });
    expect((await refusalOf(credit.get('/me'))).status).toBe(401);
    credit = await world.officer('credit.b');
  });

  it('nobody confirms what they asked for, whatever roles they have', async () => {
    const both = await newOfficer(world, 'both.ways', 'credit-office', ['creditOffice', 'operator']);
    const proposal = await both.post<Proposal>('/accounts', asked('zhou.jiu', ['maker']));
    expect((await refusalOf(confirm(both, proposal))).rule).toBe('account-four-eyes');
    expect(await confirm(credit, proposal)).toMatchObject({ proposal: { standing: 'confirmed' } });
    expect((await linesAbout(proposal.id)).map(({ rule }) => rule)).toEqual(['account-four-eyes']);
  });

  it('a role taken away is gone at the next request; an added one comes with the second person', async () => {
    const { officer, id } = await newcomer('feng.yi', ['maker', 'checker']);
    const rolesOf = async () => (await officer.get<Schemas['MeDto']>('/me')).roles;
    const key = randomUUID();
    const { version } = await accountOf(id);
    const now = await change(id, { roles: ['checker', 'head'], version }, operator, key);
    expect(now.roles).toEqual(['checker']);
    expect(await rolesOf()).toEqual(['checker']);
    expect(await change(id, { roles: ['checker', 'head'], version }, operator, key)).toEqual(now);
    expect((await refusalOf(change(id, { roles: ['checker', 'legalReviewer'] }))).rule).toBe(
      'account-proposal-open',
    );
    await confirm(credit, await waitingOf(id));
    expect(await rolesOf()).toEqual(['checker', 'head']);
    await change(id, { departmentId: departments.get('labour') });
    const moving = await waitingOf(id);
    expect((await accountOf(id)).departmentId).toBe(departments.get('market'));
    await change(id, { roles: ['head'] });
    expect((await refusalOf(confirm(credit, moving))).rule).toBe('account-proposal-overtaken');
    const changed = (await linesAbout(id)).filter(({ action }) => action === 'account.change');
    expect(changed[0]!.details).toMatchObject({
      reason: 'duties',
      before: { roles: ['maker', 'checker'] },
      after: { roles: ['checker'] },
      asked: { roles: ['checker', 'head'] },
    });
  });

  it('of two administrators at once the second is told', async () => {
    const { id } = await newcomer('chen.er', ['maker']);
    const { version } = await accountOf(id);
    const outcomes = await Promise.allSettled([
      change(id, { displayName: '甲', version }),
      change(id, { displayName: '乙', version }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { type } = await refusalOf(change(id, { displayName: '丙', version }));
    expect(type).toBe('urn:minglu:problem:changed-meanwhile');
    expect((await accountOf(id)).version).toBe(version + 1);
  });

  it('the same key sent many times at once does its work once', async () => {
    const { id } = await newcomer('chu.san', ['maker']);
    const { version } = await accountOf(id);
    const key = randomUUID();
    const body = { reason: 'left', version };
    const sent = Array.from({ length: 5 }, () =>
      operator.post<Account>(`/accounts/${id}/disable`, body, { key }),
    );
    for (const one of await Promise.all(sent))
      expect(one).toMatchObject({ active: false, version: version + 1 });
    expect((await linesAbout(id)).filter(({ action }) => action === 'account.disable')).toHaveLength(1);
    expect(
      (await refusalOf(operator.post(`/accounts/${id}/disable`, { ...body, reason: 'lost' }, { key }))).type,
    ).toBe('urn:minglu:problem:idempotency-key-reused');
  });

  it('disabled at once with its sessions; enabled, let in anew and unlocked as the rules say', async () => {
    const { officer, id, account } = await newcomer('wei.si', ['maker']);
    await act('disable', id);
    expect((await refusalOf(officer.get('/me'))).status).toBe(401);
    expect((await refusalOf(officerWith(world.app, account))).status).toBe(401);
    expect((await refusalOf(act('reset-password', id))).rule).toBe('account-disabled');
    await act('enable', id);
    expect((await accountOf(id)).active).toBe(false);
    await confirm(credit, await waitingOf(id));
    const again = await officerWith(world.app, account);
    await operator.post(`/accounts/${id}/end-sessions`, {});
    expect((await refusalOf(again.get('/me'))).status).toBe(401);
    const wrong = { ...account, password: 'Wrong-password-1' };
    for (let i = 0; i < 5; i += 1) await refusalOf(officerWith(world.app, wrong));
    expect((await accountOf(id)).lockedUntil).not.toBeNull();
    await operator.post(`/accounts/${id}/unlock`, {});
    await officerWith(world.app, account);
    await act('reset-password', id);
    const { oneTimePassword } = await confirm(credit, await waitingOf(id));
    expect((await refusalOf(officerWith(world.app, account))).status).toBe(401);
    await officerWith(world.app, { ...account, password: oneTimePassword! });
    expect((await refusalOf(act('reset-second-factor', id))).type).toBe(
      'urn:minglu:problem:second-factor-not-set',
    );
  });

  it('declined or withdrawn, nothing of the person is left', async () => {
    const [declined, withdrawn] = [await propose('han.liu', ['maker']), await propose('yang.qi', ['maker'])];
    await credit.post(`/account-proposals/${declined.id}/decline`, {});
    await operator.post(`/account-proposals/${withdrawn.id}/withdraw`, {});
    expect((await refusalOf(confirm(credit, declined))).rule).toBe('account-proposal-decided');
    const left = await rowsOf(
      world,
      'SELECT standing, username, display_name, mail FROM account_proposal WHERE id = ANY($1) ORDER BY standing',
      [[declined.id, withdrawn.id]],
    );
    const nobody = { username: null, display_name: null, mail: null };
    expect(left).toEqual([
      { standing: 'declined', ...nobody },
      { standing: 'withdrawn', ...nobody },
    ]);
  });

  it('somebody always keeps the accounts, also when two disable each other at once', async () => {
    const { officer: second, id } = await newcomer('zhu.ba', ['operator'], 'credit-office');
    const first = await idOf('operator');
    await act('disable', await idOf('both.ways'));
    const results = await Promise.allSettled([act('disable', id), act('disable', first, second)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const active = results[0].status === 'fulfilled' ? operator : second;
    const own = results[0].status === 'fulfilled' ? first : id;
    expect((await refusalOf(act('disable', own, active))).rule).toBe('last-administrator');
    operator = active;
  });

  it('a department is made, renamed for all that comes, and out of use when nothing hangs on it', async () => {
    const body = { code: 'transport-bureau', name: '样例交通局', nameEn: 'Transport', kind: 'recognising' };
    const key = randomUUID();
    const made = await credit.post<Department>('/departments', body, { key });
    expect(await credit.post('/departments', body, { key })).toEqual(made);
    expect((await refusalOf(credit.post('/departments', body))).type).toBe('urn:minglu:problem:code-taken');
    departments.set(made.code, made.id);
    const { id } = await newcomer('qin.jiu', ['maker'], made.code);
    const named = { name: '样例交通运输局', nameEn: 'Transport Bureau', kind: 'recognising', version: 1 };
    await credit.put(`/departments/${made.id}`, named);
    expect((await refusalOf(credit.put(`/departments/${made.id}`, { ...named, name: '另一' }))).type).toBe(
      'urn:minglu:problem:changed-meanwhile',
    );
    expect(
      (await refusalOf(credit.put(`/departments/${made.id}`, { ...named, kind: 'implementing', version: 2 })))
        .rule,
    ).toBe('role-unfit');
    const retire = (version: number, of = made.id) =>
      credit.post<Department>(`/departments/${of}/retire`, { version });
    expect((await refusalOf(retire(2))).rule).toBe('department-has-accounts');
    await act('disable', id);
    expect(await retire(2)).toMatchObject({ active: false, name: '样例交通运输局' });
    expect((await refusalOf(propose('you.shi', ['maker'], { departmentId: made.id }))).rule).toBe(
      'department-out-of-use',
    );
    expect((await refusalOf(act('enable', id))).rule).toBe('department-out-of-use');
    await credit.post(`/departments/${made.id}/restore`, { version: 3 });
    const { id: office, version } = await department('credit-office');
    expect((await refusalOf(retire(version, office))).rule).toBe('one-credit-office');
  });

  it('a field out of use takes no draft while its entries run on, and their department is not put out of use', async () => {
    const maker = await world.officer('maker.a');
    const running = await maker.post<{ id: string }>(
      '/entries',
      draftOf(inventedEnterprise(), { field: 'transport' }),
    );
    const retired = await credit.post('/fields/transport/retire', { version: 1 });
    expect(retired).toMatchObject({ active: false, draftable: false });
    const { errors = [] } = await refusalOf(
      maker.post('/entries', draftOf(inventedEnterprise(), { field: 'transport' })),
    );
    expect(errors.map(({ path }) => path)).toEqual(['field']);
    await maker.command(running.id, 'submit');
    const { id, version } = await department('market');
    expect((await refusalOf(credit.post(`/departments/${id}/retire`, { version }))).rule).toBe(
      'department-entries-running',
    );
    await credit.post('/fields/transport/restore', { version: 2 });
    expect(
      (
        await refusalOf(
          credit.put('/fields/cross-field', { name: '跨', nameEn: 'x', isKey: true, version: 1 }),
        )
      ).rule,
    ).toBe('field-across');
  });

  it('R5.2 a field that becomes a key one warns of whoever is watched in three of them now', async () => {
    const { market } = await parties(world);
    const subject = inventedEnterprise();
    const first = await watched(market, subject, { field: 'tax' });
    await watched(market, subject, { field: 'environment' });
    await watched(market, subject, { field: 'transport' });
    const warnings = () => kinOf(market.maker, first, 'warning');
    expect(await warnings()).toEqual([]);
    const { items } = await credit.get<Schemas['FieldsDto']>('/fields');
    const { name, nameEn, version } = items.find(({ code }) => code === 'transport')!;
    await credit.put('/fields/transport', { name, nameEn, isKey: true, version });
    await until('the warning', async () => (await warnings())[0]?.state === 'listed');
    await credit.put('/fields/transport', { name, nameEn, isKey: false, version: version + 1 });
    await until('the warning is withdrawn', async () => (await warnings())[0]?.state === 'exited');
    await rowsOf(world, `UPDATE field SET is_key = true, version = version + 1 WHERE code = 'transport'`);
    await credit.put('/fields/transport', { name, nameEn, isKey: true, version: version + 2 });
    await until('a change that was cut off is finished when asked again', async () =>
      (await warnings()).some(({ state }) => state === 'listed'),
    );
  });
});
