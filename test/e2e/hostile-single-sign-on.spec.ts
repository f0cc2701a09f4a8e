import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestIdentityProvider } from '../support/identity-provider.js';
import { expectProblem } from './hostile/problem.js';
import type { Answer } from './hostile/wire.js';
import { LI, SsoGround } from './support/sso-ground.js';
import { SsoVisitor } from './support/sso-visitor.js';

const SCRIPT = '<script>alert(1)</script>';

let ground: SsoGround;
beforeAll(async () => {
  ground = await SsoGround.begin();
}, 120_000);
afterAll(() => ground?.stop());
afterEach(() => {
  ground.idp.refusal = null;
  ground.idp.forge = null;
});

describe('what comes back and vouches for nobody', () => {
  const refused = async (answer: Answer, ending: 'failed' | 'denied', line: number, why: string) => {
    expect([answer.status, answer.headers.location]).toEqual([302, `/sign-in?sso=${ending}`]);
    expect(String(answer.headers['set-cookie'])).not.toMatch(/minglu_(session|sso)=[^;]/);
    expect(await ground.linesSince(line)).toEqual([['session.signIn', 'refused', why]]);
  };

  type Attempt = [string, 'failed' | 'denied', string, (person: SsoVisitor) => Promise<Answer>];
  const attempts: Attempt[] = [
    [
      ...(['a forged state', 'failed', 'not sent from here'] as const),
      async (person) => {
        const callback = await person.through(await person.leave());
        callback.searchParams.set('state', 'A'.repeat(43));
        return person.comeBack(callback);
      },
    ],
    [
      ...(['a visit without the cookie', 'failed', 'not sent from here'] as const),
      async (person) => ground.visitor().comeBack(await person.through(await person.leave())),
    ],
    [
      ...(['a cookie that was changed', 'failed', 'not sent from here'] as const),
      async (person) => {
        const callback = await person.through(await person.leave());
        person.tamper('minglu_sso_away_', (value) => `${value.slice(0, -4)}AAAA`);
        return person.comeBack(callback);
      },
    ],
    [
      ...(['a code that is used again', 'failed', 'invalid_grant'] as const),
      async (person) => {
        const callback = await person.through(await person.leave());
        const twin = person.copy();
        const line = await ground.world.kept.lastAuditLine();
        expect((await person.comeBack(callback)).headers.location).toBe('/sign-in?sso=arrived');
        expect(await ground.linesSince(line)).toEqual([]);
        return twin.comeBack(callback);
      },
    ],
    [
      ...(['somebody else’s code', 'failed', 'invalid_grant'] as const),
      async (person) => {
        const other = ground.visitor();
        const theirs = await other.through(await other.leave());
        const callback = await person.through(await person.leave());
        callback.searchParams.set('code', theirs.searchParams.get('code')!);
        return person.comeBack(callback);
      },
    ],
    [
      ...(['another issuer in the answer', 'failed', 'OAUTH_INVALID_RESPONSE'] as const),
      async (person) => {
        const callback = await person.through(await person.leave());
        callback.searchParams.set('iss', 'https://evil.example');
        return person.comeBack(callback);
      },
    ],
    [
      ...(['two codes', 'failed', 'OAUTH_INVALID_RESPONSE'] as const),
      async (person) => {
        const callback = await person.through(await person.leave());
        callback.searchParams.append('code', 'another');
        return person.comeBack(callback);
      },
    ],
    [
      ...(['a refusal of the provider, with a script in it', 'denied', 'access_denied'] as const),
      async (person) => {
        ground.idp.refusal = { error: 'access_denied', error_description: SCRIPT };
        return person.comeBack(await person.through(await person.leave()));
      },
    ],
    [
      ...(['an error that is a script', 'denied', 'unknown'] as const),
      async (person) => {
        const callback = await person.through(await person.leave());
        callback.searchParams.delete('code');
        callback.searchParams.set('error', SCRIPT);
        return person.comeBack(callback);
      },
    ],
  ];
  it.each(attempts)('%s', async (_, ending, why, attempt) => {
    ground.idp.person = LI;
    const line = await ground.world.kept.lastAuditLine();
    await refused(await attempt(ground.visitor()), ending, line, why);
  });

  const CLAIM = 'OAUTH_JWT_CLAIM_COMPARISON_FAILED';
  type Forging = [string, string, NonNullable<TestIdentityProvider['forge']>];
  const claiming =
    (changes: Record<string, unknown>): Forging[2] =>
    ({ header, claims }) => ({
      header,
      claims: { ...claims, ...changes },
    });
  const forgings: Forging[] = [
    ['the nonce of another visit', CLAIM, claiming({ nonce: 'B'.repeat(43) })],
    ['no nonce', 'OAUTH_INVALID_RESPONSE', claiming({ nonce: undefined })],
    ['another issuer', CLAIM, claiming({ iss: 'https://evil.example' })],
    ['another audience', CLAIM, claiming({ aud: 'somebody-else' })],
    ['a time that is over', 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED', claiming({ exp: 1_700_000_000 })],
    [
      ...(['no signature (alg none)', 'OAUTH_INVALID_RESPONSE'] as const),
      ({ header, claims }) => ({ header: { ...header, alg: 'none' }, claims, signer: 'nobody' }),
    ],
    [
      ...(['somebody else’s signature', 'OAUTH_INVALID_RESPONSE'] as const),
      ({ header, claims }) => ({ header, claims, signer: 'stranger' }),
    ],
  ];
  it.each(forgings)('an ID token with %s', async (_, why, forge) => {
    ground.idp.person = LI;
    ground.idp.forge = forge;
    const line = await ground.world.kept.lastAuditLine();
    const person = ground.visitor();
    await refused(await person.comeBack(await person.through(await person.leave())), 'failed', line, why);
  });

  it('a provider that goes down meanwhile is said to be away', async () => {
    const person = ground.visitor();
    const callback = await person.through(await person.leave());
    await ground.idp.down();
    expect((await person.comeBack(callback)).headers.location).toBe('/sign-in?sso=unavailable');
    await ground.idp.up();
  });

  it('no address that comes in is followed', async () => {
    ground.idp.person = LI;
    const person = ground.visitor();
    const callback = await person.through(await person.leave());
    for (const name of ['to', 'next', 'redirect', 'return', 'redirect_uri'])
      callback.searchParams.set(name, '//evil.example/');
    expect((await person.comeBack(callback)).headers.location).toBe('/sign-in?sso=arrived');
  });

  it('one address has only so many tries', async () => {
    const person = new SsoVisitor(ground.world.base, '198.51.100.7');
    const ask = () => person.ask('GET', '/api/v1/session/sso/callback?state=x&code=y');
    for (let tries = 0; tries < 60; tries += 1) expect((await ask()).status).toBe(302);
    expectProblem(await ask(), { code: 'too-many-requests' });
  });

  it('nothing of it stands in the log: no code, token, secret, or words of others', async () => {
    ground.idp.person = LI;
    const person = ground.visitor();
    const callback = await person.through(await person.leave());
    await person.comeBack(callback);
    const log = await ground.world.app.gateway.log();
    expect(log).toContain('/api/v1/session/sso/callback');
    for (const name of ['code', 'state']) expect(log).not.toContain(callback.searchParams.get(name));
    for (const each of [ground.idp.secret, '<script', 'eyJ', LI.preferred_username, LI.subject])
      expect(log).not.toContain(each);
  });
});
