import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOTP, Secret } from 'otpauth';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';
import { run } from '../../scripts/lib/run.mjs';
import { get, post } from './hostile/ask.js';
import { jsonOf, Person } from './hostile/person.js';
import { expectProblem } from './hostile/problem.js';
import { send, type Answer } from './hostile/wire.js';
import { World, type Who } from './hostile/world.js';

/** A service whose operator asks a second factor of everybody. */
let world: World;
beforeAll(async () => {
  world = await World.begin({ SECOND_FACTOR: 'required' });
}, 120_000);
afterAll(() => world?.stop());

const sql = <T>(text: string, parameters: unknown[] = []) => world.kept.source.query<T>(text, parameters);
const accountOf = (who: Who) => world.people[who].account;
const passwordOf = (who: Who) => ({ password: accountOf(who).password });

/** What an authenticator app shows; `later` steps of half a minute ahead, as a phone's clock may be. */
const shown = (secret: string, later = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later * 30_000 });

const signIn = (who: Who, code?: string): Promise<Answer> => {
  const { username, password } = accountOf(who);
  return send(world.base, jsonOf('POST', '/api/v1/session', { username, password, code }));
};

interface SetUp {
  secret: string;
  codes: string[];
}

async function setUp(who: Who): Promise<SetUp> {
  const person = world.people[who];
  const { secret } = await person.done<{ secret: string }>(
    post('/session/second-factor/offer', passwordOf(who)),
  );
  const confirmed = post('/session/second-factor/confirm', { code: shown(secret) });
  return { secret, ...(await person.done<{ codes: string[] }>(confirmed)) };
}

describe('where a second factor is asked of everybody (R10.2)', () => {
  it('nothing is open before it is set up, and the account says so', async () => {
    const { maker } = world.people;
    const me = await maker.done(get('/me'));
    expect(me).toMatchObject({ mustSetSecondFactor: true, secondFactorSince: null, recoveryCodesLeft: 0 });
    for (const ask of [
      get('/entries'),
      get('/inbox'),
      post('/session/second-factor/recovery-codes', passwordOf('maker')),
    ])
      expectProblem(await maker.ask(ask), { code: 'second-factor-setup-required' });
  });

  it('it is set up with the password and a code of the app; other sessions of the account end', async () => {
    const { maker } = world.people;
    const elsewhere = await Person.signedIn(world.base, accountOf('maker'));
    const offer = (password: string) => post('/session/second-factor/offer', { password });
    expectProblem(await maker.ask(offer('not the password')), { code: 'password-wrong' });
    const confirm = (code: string) => post('/session/second-factor/confirm', { code });
    expectProblem(await maker.ask(confirm('000000')), { code: 'second-factor-refused' });

    const { uri, secret } = await maker.done<{ uri: string; secret: string }>(
      offer(accountOf('maker').password),
    );
    expect(uri).toContain(`secret=${secret}`);
    expect(decodeURIComponent(uri)).toContain('otpauth://totp/名录:maker.a');
    expectProblem(await maker.ask(confirm(shown(secret, 20))), { code: 'second-factor-refused' });
    const { codes } = await maker.done<{ codes: string[] }>(confirm(shown(secret)));
    expect(new Set(codes).size).toBe(10);

    expect((await maker.ask(get('/entries'))).status).toBe(200);
    expect(await maker.done(get('/me'))).toMatchObject({ mustSetSecondFactor: false, recoveryCodesLeft: 10 });
    expectProblem(await elsewhere.ask(get('/me')), { code: 'session-expired' });
    expectProblem(await maker.ask(offer(accountOf('maker').password)), { code: 'second-factor-set' });
  });

  it('an offer that has lapsed is not confirmed', async () => {
    const { legal } = world.people;
    const { secret } = await legal.done<{ secret: string }>(
      post('/session/second-factor/offer', passwordOf('legal')),
    );
    await sql(`UPDATE second_factor SET offered_at = now() - interval '16 minutes' WHERE user_id = $1`, [
      legal.id,
    ]);
    const late = post('/session/second-factor/confirm', { code: shown(secret) });
    expectProblem(await legal.ask(late), { code: 'second-factor-refused' });
    expect(await legal.done(get('/me'))).toMatchObject({ secondFactorSince: null });
  });
});

describe('signing in with a second factor', () => {
  let checker: SetUp;
  beforeAll(async () => {
    checker = await setUp('checker');
  });
  const failures = async () =>
    (
      await sql<{ n: number }[]>('SELECT failed_attempts AS n FROM app_user WHERE id = $1', [
        world.people.checker.id,
      ])
    )[0]!.n;

  it('the password alone is told to bring a code, however often, and counts as no failure', async () => {
    for (let tries = 0; tries < 7; tries += 1)
      expectProblem(await signIn('checker'), { code: 'second-factor-required' });
    expect(await failures()).toBe(0);
  });

  it('a code is taken once, also when it comes twice at the same moment', async () => {
    const code = shown(checker.secret, 1);
    const answers = await Promise.all([signIn('checker', code), signIn('checker', code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    expectProblem(await signIn('checker', code), { code: 'second-factor-wrong' });
  });

  it('a recovery code does as well, once, however it is typed', async () => {
    const [code] = checker.codes;
    const typed = `${code!.slice(0, 5).toLowerCase()} ${code!.slice(5)}`;
    expect((await signIn('checker', typed)).status).toBe(200);
    expectProblem(await signIn('checker', code), { code: 'second-factor-wrong' });
  });

  it('wrong codes lock the account as wrong passwords do', async () => {
    for (let tries = 1; tries < 5; tries += 1) await signIn('checker', '123');
    expectProblem(await signIn('checker', checker.codes[1]), { code: 'sign-in-failed' });
    await sql('UPDATE app_user SET failed_attempts = 0, locked_until = NULL');
    expect((await signIn('checker', checker.codes[1])).status).toBe(200);
  });

  it('new recovery codes end the earlier ones', async () => {
    const renew = post('/session/second-factor/recovery-codes', passwordOf('checker'));
    const { codes } = await world.people.checker.done<{ codes: string[] }>(renew);
    expectProblem(await signIn('checker', checker.codes[2]), { code: 'second-factor-wrong' });
    expect((await signIn('checker', codes[0])).status).toBe(200);
  });

  it('nothing of secret and codes can be read in the database', async () => {
    const [row] = await sql<{ all: string }[]>(
      `SELECT string_agg(f::text, ' ') || string_agg(encode(sealed_secret, 'escape'), ' ') AS all FROM second_factor f`,
    );
    for (const secret of [checker.secret, ...checker.codes]) expect(row!.all).not.toContain(secret);
  });
});

describe('without a second factor again', () => {
  it('who is signed in removes it with the password; what is asked of everybody is asked anew', async () => {
    await setUp('head');
    const { head } = world.people;
    expectProblem(await head.ask(post('/session/second-factor/remove', { password: 'not it' })), {
      code: 'password-wrong',
    });
    await head.done(post('/session/second-factor/remove', passwordOf('head')));
    expect((await signIn('head')).status).toBe(200);
    expectProblem(await head.ask(get('/entries')), { code: 'second-factor-setup-required' });
  });

  it('who has lost everything is helped on the command line, and the audit log says so', async () => {
    await setUp('auditor');
    const { auditor } = world.people;
    expectProblem(await signIn('auditor'), { code: 'second-factor-required' });
    const program = join(root, 'dist/libs/persistence/cli/reset-second-factor.js');
    const { code } = await run(process.execPath, [program, accountOf('auditor').username], {
      ...{ cwd: root, env: world.app.env },
    });
    expect(code).toBe(0);
    expectProblem(await auditor.ask(get('/me')), { code: 'session-expired' });
    expect((await signIn('auditor')).status).toBe(200);
    const [line] = await sql<{ details: unknown }[]>(
      `SELECT details FROM audit_log WHERE action = 'session.removeSecondFactor' AND target_id = $1`,
      [auditor.id],
    );
    expect(line!.details).toEqual({ why: 'command line' });
  });
});
