import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { command, get, post } from './hostile/ask.js';
import { cookieOf, jsonOf, Person } from './hostile/person.js';
import { expectProblem } from './hostile/problem.js';
import { send, type Answer } from './hostile/wire.js';
import { goodDraft, World, type Who } from './hostile/world.js';

let world: World;

beforeAll(async () => {
  world = await World.begin({ COOKIE_SECURE: 'true' });
}, 120_000);
afterAll(() => world?.stop());

const sql = (text: string, parameters: unknown[] = []) => world.kept.source.query(text, parameters);
const accountOf = (who: Who) => world.people[who].account;
/** Addresses of documentation; each has its own share of sign-ins. */
const from = (address: string) => ({ 'x-forwarded-for': address });

const signIn = (body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  send(world.base, jsonOf('POST', '/api/v1/session', body, headers));
const wrong = (who: Who, headers?: Record<string, string>) =>
  signIn({ username: accountOf(who).username, password: 'not the password' }, headers);
const lock = (who: Who) =>
  sql(`UPDATE app_user SET locked_until = now() + interval '15 minutes' WHERE id = $1`, [
    world.people[who].id,
  ]);
const unlock = () => sql('UPDATE app_user SET failed_attempts = 0, locked_until = NULL');

describe('the cookie of a session (R10.2)', () => {
  it('is out of reach of scripts, other sites and plain HTTP, and ends with the session', async () => {
    const { headers } = await signIn(accountBody('legal'));
    const [cookie] = [headers['set-cookie']].flat();
    const parts = cookie!.split('; ');
    expect(parts[0]).toMatch(/^minglu_session=[A-Za-z0-9_-]{43}$/);
    expect(parts).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Strict']));
    const ends = Date.parse(parts.find((part) => part.startsWith('Expires='))!.slice(8));
    expect(ends - Date.now()).toBeLessThanOrEqual(12 * 3_600_000);
    expect(ends - Date.now()).toBeGreaterThan(11 * 3_600_000);
  });

  it('is not in the database as it is', async () => {
    const { cookie } = await anew('legal');
    const token = cookie.split('=')[1];
    expect(await world.kept.count('SELECT count(*) AS count FROM session WHERE id = $1', [token])).toBe(0);
  });
});

const accountBody = (who: Who) => {
  const { username, password } = accountOf(who);
  return { username, password };
};
const anew = (who: Who): Promise<Person> => Person.signedIn(world.base, accountOf(who));

describe('a session that is over is over', () => {
  const over: [string, (person: Person) => Promise<unknown>][] = [
    ['signed out', (person) => person.ask({ method: 'DELETE', path: '/api/v1/session' })],
    ['past its absolute end', (person) => endOf(person, 'expires_at', '1 second')],
    ['idle for sixteen minutes', (person) => endOf(person, 'last_seen_at', '16 minutes')],
    [
      'of an account that was closed',
      () => sql(`UPDATE app_user SET active = false WHERE username = 'legal'`),
    ],
  ];
  it.each(over)('%s', async (_, end) => {
    const person = await anew('legal');
    expect((await person.ask(get('/me'))).status).toBe(200);
    await end(person);
    const before = await world.kept.fingerprint();
    for (const ask of [get('/me'), get('/entries'), post('/entries', goodDraft())])
      expectProblem(await person.ask(ask), { code: 'session-expired' });
    expect(await world.kept.fingerprintLike(before)).toEqual(before);
    await sql('UPDATE app_user SET active = true');
  });

  const endOf = (person: Person, column: string, ago: string) =>
    sql(`UPDATE session SET ${column} = now() - $2::interval WHERE user_id = $1`, [person.id, ago]);

  it('a page that looks again by itself while nobody is there keeps none open', async () => {
    const person = await anew('legal');
    await endOf(person, 'last_seen_at', '14 minutes');
    const AGO = `SELECT extract(epoch FROM now() - max(last_seen_at))::int AS ago FROM session WHERE user_id = $1`;
    const seen = (): Promise<{ ago: number }[]> => world.kept.source.query(AGO, [person.id]);
    for (const path of ['/me', '/entries']) {
      const { status } = await person.ask({ ...get(path), headers: { 'x-unattended': 'true' } });
      expect(status).toBe(200);
    }
    expect((await seen())[0]!.ago).toBeGreaterThan(13 * 60);
    expect((await person.ask(get('/entries'))).status).toBe(200);
    expect((await seen())[0]!.ago).toBeLessThan(60);
  });

  it('rights that were taken away are gone at once', async () => {
    const person = await anew('legal');
    await sql(`UPDATE app_user SET roles = '{operator}' WHERE username = 'legal'`);
    const answer = await person.ask(
      get('/entries/00000000-0000-4000-8000-000000000000/personal?purpose=curiosity'),
    );
    expectProblem(answer, { code: 'rule-refused', status: 403, rule: 'role-required' });
    await sql(`UPDATE app_user SET roles = '{legalReviewer}' WHERE username = 'legal'`);
  });

  it('before the first password is changed nothing else can be done', async () => {
    const person = await anew('legal');
    await sql(`UPDATE app_user SET must_change_password = true WHERE username = 'legal'`);
    for (const ask of [get('/entries'), post('/bulk/submit', { ids: [], preview: true })])
      expectProblem(await person.ask(ask), { code: 'password-change-required' });
    expect((await person.ask(get('/me'))).status).toBe(200);
    await sql(`UPDATE app_user SET must_change_password = false WHERE username = 'legal'`);
  });
});

describe('session fixation', () => {
  it('a token that somebody planted is not the one of the session', async () => {
    const planted = `minglu_session=${'A'.repeat(43)}`;
    const answer = await signIn(accountBody('legal'), { cookie: planted });
    expect(answer.status).toBe(200);
    expect(cookieOf(answer)).not.toBe(planted);
    expectProblem(await send(world.base, jsonOf('GET', '/api/v1/me', undefined, { cookie: planted })), {
      code: 'session-expired',
    });
  });

  it('signing in ends the session that the browser had', async () => {
    const before = await anew('legal');
    const answer = await signIn(accountBody('head'), { cookie: before.cookie });
    expect(answer.status).toBe(200);
    expectProblem(await before.ask(get('/me')), { code: 'session-expired' });
  });

  it('the CSRF token of one’s own earlier session is worthless', async () => {
    const [first, second] = [await anew('legal'), await anew('legal')];
    const ask = post(
      '/bulk/submit',
      { ids: [], preview: true },
      { headers: { 'x-csrf-token': first.csrfToken } },
    );
    const line = await world.kept.lastAuditLine();
    expectProblem(await second.ask(ask), { code: 'csrf-token-invalid' });
    expect(await world.kept.refusals(line)).toEqual([
      expect.objectContaining({ action: 'session.csrfToken', actorId: second.id }),
    ]);
  });
});

describe('signing in with what is no name and password', () => {
  const bodies: [string, unknown, 'invalid-input' | 'malformed-request' | 'sign-in-failed'][] = [
    ['nothing', undefined, 'invalid-input'],
    ['no password', { username: 'maker.a' }, 'invalid-input'],
    ['a password that is true', { username: 'maker.a', password: true }, 'invalid-input'],
    ['an operator for a password', { username: 'maker.a', password: { $ne: '' } }, 'invalid-input'],
    ['a list of names', { username: ['maker.a', 'head'], password: 'x' }, 'invalid-input'],
    ['a password of 129 characters', { username: 'maker.a', password: 'x'.repeat(129) }, 'invalid-input'],
    ['a name with a NUL', { username: 'maker.a\0', password: 'x' }, 'invalid-input'],
    ['a role of one’s own', { username: 'maker.a', password: 'x', roles: ['head'] }, 'invalid-input'],
    ['SQL', { username: "' OR '1'='1", password: "' OR '1'='1" }, 'sign-in-failed'],
    ['a wildcard', { username: '%', password: '%' }, 'sign-in-failed'],
    ['a name of the system', { username: 'postgres', password: 'postgres' }, 'sign-in-failed'],
  ];
  it.each(bodies)('%s', async (_, body, code) => {
    const before = await world.kept.fingerprint();
    const answer = await signIn(body, from('203.0.113.1'));
    expectProblem(answer, { code });
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(await world.kept.fingerprintLike(before)).toEqual(before);
  });

  it('an unknown name and a locked account are answered as a wrong password is, word for word', async () => {
    const headers = from('203.0.113.2');
    const unknown = await signIn({ username: 'nobody', password: 'not the password' }, headers);
    const known = await wrong('implementing', headers);
    await lock('implementing');
    const locked = await signIn(accountBody('implementing'), headers);
    const without = ({ status, text, headers: { 'retry-after': retryAfter } }: Answer) => ({
      ...{ status, retryAfter },
      ...{ ...(JSON.parse(text) as object), instance: '' },
    });
    expect([without(unknown), without(locked)]).toEqual([without(known), without(known)]);
    await unlock();
  });

  it('… and take as long', async () => {
    const headers = from('203.0.113.3');
    const [known, unknown, locked]: [number[], number[], number[]] = [[], [], []];
    await lock('legal');
    const whos = ['implementing', 'operator', 'auditor', 'credit'] as const;
    for (const who of whos.flatMap((one) => [one, one, one])) {
      known.push(await took(() => wrong(who, headers)));
      unknown.push(await took(() => signIn({ username: 'nobody', password: 'not the password' }, headers)));
      locked.push(await took(() => wrong('legal', headers)));
    }
    await unlock();
    // The quickest of each: what the machine does besides can only make a request slower.
    for (const others of [unknown, locked]) {
      const ratio = Math.min(...others) / Math.min(...known);
      expect(ratio).toBeGreaterThan(0.4);
      expect(ratio).toBeLessThan(2.5);
    }
  });

  async function took(work: () => Promise<unknown>): Promise<number> {
    const began = performance.now();
    await work();
    return performance.now() - began;
  }
});

describe('guessing a password', () => {
  it('locks the account after five tries, also for the right password, and nobody else’s', async () => {
    const headers = from('203.0.113.4');
    const line = await world.kept.lastAuditLine();
    for (let n = 0; n < 5; n += 1) await wrong('operator', headers);
    expectProblem(await signIn(accountBody('operator'), headers), { code: 'sign-in-failed' });
    expect((await signIn(accountBody('auditor'), headers)).status).toBe(200);
    const refusals = await world.kept.refusals(line);
    expect(refusals.map(({ action, targetId }) => [action, targetId])).toEqual(
      Array(6).fill(['session.signIn', world.people.operator.id]),
    );
    expect(refusals.map(({ details }) => details.why)).toEqual([
      ...Array<string>(5).fill('wrong password'),
      'locked',
    ]);
    await sql('UPDATE app_user SET locked_until = now() WHERE locked_until IS NOT NULL');
    expect((await signIn(accountBody('operator'), headers)).status).toBe(200);
  });

  it('no more than five passwords are tried, however many come at once', async () => {
    const line = await world.kept.lastAuditLine();
    const answers = await Promise.all(Array.from({ length: 30 }, () => wrong('credit', from('203.0.113.5'))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
    const tried = (await world.kept.refusals(line)).filter(({ details }) => details.why === 'wrong password');
    expect(tried).toHaveLength(5);
    await unlock();
  });

  it('no more than five current passwords are tried when one is changed', async () => {
    const person = await anew('credit');
    const change = () =>
      post('/session/password', { current: 'not the password', next: 'Another-Word-2026!' });
    const answers: Answer[] = [];
    for (let n = 0; n < 6; n += 1)
      answers.push(await person.ask({ ...change(), headers: from('203.0.113.6') }));
    for (const answer of answers.slice(0, 4))
      expectProblem(answer, { code: 'password-wrong', at: 'current' });
    expectProblem(answers[5]!, { code: 'locked' });
    await unlock();
  });

  it('one address has only so many tries a minute, whatever the names', async () => {
    const answers: Answer[] = [];
    for (let n = 0; n < 61; n += 1)
      answers.push(await signIn({ username: { n }, password: 'x' }, from('203.0.113.7')));
    for (const answer of answers.slice(0, 60)) expectProblem(answer, { code: 'invalid-input' });
    expectProblem(answers[60]!, { code: 'too-many-requests' });
    expect(Number(answers[60]!.headers['retry-after'])).toBeGreaterThan(0);
    expect((await signIn(accountBody('auditor'), from('203.0.113.8'))).status).toBe(200);
  });
});

describe('changing a password', () => {
  it.each([
    ['too short', 'Ab1!'],
    ['without digits and signs', 'onlylettersonlyletters'],
    ['the name of the account', 'implementing'],
    ['the same as before', null],
  ])('%s is refused', async (_, next) => {
    const person = await anew('implementing');
    const current = accountOf('implementing').password;
    const before = await world.kept.fingerprint();
    const answer = await person.ask(post('/session/password', { current, next: next ?? current }));
    expectProblem(answer, { code: 'password-weak', at: 'next' });
    expect(await world.kept.fingerprintLike(before)).toEqual(before);
  });

  it('ends every other session of the account', async () => {
    const [here, elsewhere] = [await anew('implementing'), await anew('implementing')];
    const { password: current } = accountOf('implementing');
    await here.done(post('/session/password', { current, next: 'Another-Word-2026!' }));
    expect((await here.ask(get('/me'))).status).toBe(200);
    expectProblem(await elsewhere.ask(get('/me')), { code: 'session-expired' });
    expectProblem(await signIn(accountBody('implementing')), { code: 'sign-in-failed' });
  });
});

describe('security headers', () => {
  it.each([
    ['of the API', '/api/v1/me'],
    ['of the sign-in page', '/'],
    ['of the page of the API', '/api/docs'],
    ['of a refusal', '/api/v1/nothing'],
  ])('%s', async (_, path) => {
    const { headers } = await world.ask({ method: 'GET', path });
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'strict-transport-security': expect.stringContaining('max-age=31536000'),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['x-powered-by'] ?? headers.server).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
    if (path.startsWith('/api/v1')) expect(headers['cache-control']).toBe('no-store');
  });
});

describe('a command by a session of another origin', () => {
  it('needs the token: the cookie alone does nothing', async () => {
    const id = await world.drafted();
    const before = await world.kept.fingerprint();
    const ask = command(
      id,
      'submit',
      {},
      { headers: { 'x-csrf-token': null, origin: 'https://evil.example' } },
    );
    expectProblem(await world.ask(ask), { code: 'csrf-token-invalid' });
    expect(await world.kept.fingerprintLike(before)).toEqual(before);
  });
});
