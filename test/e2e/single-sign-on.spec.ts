import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { gatewayConfig } from '../../libs/platform/config/process-config.js';
import { IdentityProvider } from '../../libs/platform/sso/identity-provider.js';
import { get, post } from './hostile/ask.js';
import { jsonOf } from './hostile/person.js';
import { expectProblem } from './hostile/problem.js';
import { send, type Answer } from './hostile/wire.js';
import type { Who } from './hostile/world.js';
import { LI, meOf, SsoGround, ZHANG, type Me } from './support/sso-ground.js';
import type { SsoVisitor } from './support/sso-visitor.js';

/** The provider is down when the service starts. */
let ground: SsoGround;
beforeAll(async () => {
  ground = await SsoGround.begin({ listening: false });
}, 120_000);
afterAll(() => ground?.stop());

describe('the way to the identity provider (R10.2)', () => {
  it('a provider that is down keeps nothing from starting and is told in words; it is asked anew', async () => {
    const system = await ground.visitor().ask('GET', '/api/v1/system');
    expect(JSON.parse(system.text)).toMatchObject({ singleSignOn: '统一身份认证', takesPasswords: true });
    expect((await ground.visitor().leave()).href).toBe(`${ground.world.base}/sign-in?sso=unavailable`);
    await ground.idp.up();
    expect((await ground.visitor().leave()).origin).toBe(ground.idp.issuer);
  });

  it('is guarded by state, nonce and PKCE, which lie sealed in a cookie for minutes', async () => {
    const { status, headers } = await ground
      .visitor()
      .ask('GET', '/api/v1/session/sso?to=https://evil.example');
    const address = new URL(String(headers.location));
    const asked = Object.fromEntries(address.searchParams);
    expect(asked).toMatchObject({
      ...{ response_type: 'code', code_challenge_method: 'S256', scope: 'openid profile' },
      redirect_uri: `${ground.world.base}/api/v1/session/sso/callback`,
    });
    expect([status, asked.state!.length, asked.nonce!.length, asked.code_challenge!.length]).toEqual([
      ...[302, 43, 43, 43],
    ]);
    const [cookie] = [headers['set-cookie']].flat();
    expect(cookie!.split('; ').slice(1)).toEqual(
      expect.arrayContaining(['Max-Age=600', 'Path=/api/v1/session/sso', 'HttpOnly', 'SameSite=Lax']),
    );
    expect(cookie).not.toContain(asked.nonce);
    expect(address.href).not.toContain('evil');
  });

  it('several tabs find back, each by its own', async () => {
    const person = ground.visitor();
    const [first, second] = [await person.leave(), await person.leave()];
    ground.idp.person = ZHANG;
    for (const away of [second, first]) {
      const { headers } = await person.comeBack(await person.through(away));
      expect(headers.location).toBe('/sign-in?sso=arrived');
    }
  });
});

describe('who is who', () => {
  it('nobody is made by signing in; who has no account is told so', async () => {
    const accounts = await ground.world.kept.count('SELECT count(*) AS count FROM app_user');
    const line = await ground.world.kept.lastAuditLine();
    ground.idp.person = {
      subject: 'p-stranger',
      preferred_username: 'maker.a',
      email: 'maker.a@credit.example',
    };
    const stranger = await ground.arrived();
    expectProblem(await stranger.enter(), { code: 'sso-no-account' });
    expect(stranger.cookies('minglu_session')).toEqual([]);
    expect(await ground.world.kept.count('SELECT count(*) AS count FROM app_user')).toBe(accounts);
    expect(await ground.linesSince(line)).toEqual([['session.signIn', 'refused', 'unknown account']]);
  });

  it('the first arrival pins the account that awaits the person; names may change afterwards', async () => {
    await ground.awaits('maker', 'zhang.san');
    const line = await ground.world.kept.lastAuditLine();
    ground.idp.person = ZHANG;
    const first = await ground.arrived();
    const answer = await first.enter();
    expect(meOf(answer)).toMatchObject({ user: { id: ground.world.people.maker.id }, signedInBy: 'sso' });
    const session = [answer.headers['set-cookie']].flat().find((each) => each?.startsWith('minglu_session='));
    expect(session).toMatch(/HttpOnly; SameSite=Strict$/);
    expect(await ground.linesSince(line)).toEqual([
      ['session.linkSso', 'allowed', undefined],
      ['session.signIn', 'allowed', undefined],
    ]);

    ground.idp.person = { ...ZHANG, preferred_username: 'renamed' };
    const later = await ground.arrived();
    expect(meOf(await later.enter()).user.id).toBe(ground.world.people.maker.id);
    // Another person who bears the name now is nobody here.
    ground.idp.person = { subject: 'p-namesake', preferred_username: 'zhang.san' };
    const namesake = await ground.arrived();
    expectProblem(await namesake.enter(), { code: 'sso-no-account' });
  });

  it('a mail address counts only when the provider has verified it', async () => {
    const { env } = ground.world.app;
    const { sso } = gatewayConfig({ ...env, OIDC_CLAIM: 'email', OIDC_SCOPE: 'openid email' });
    const provider = new IdentityProvider(sso!);
    const claimOf = async (verified: boolean) => {
      ground.idp.person = {
        subject: `p-mail-${String(verified)}`,
        email: 'a@credit.example',
        email_verified: verified,
      };
      const { departure, address } = await provider.begin();
      const { searchParams } = await ground.visitor().through(address);
      return (await provider.identify(searchParams, departure)).claim;
    };
    expect([await claimOf(false), await claimOf(true)]).toEqual([null, 'a@credit.example']);
  });

  it('a closed account and a locked one stay so', async () => {
    ground.idp.person = ZHANG;
    const { id } = ground.world.people.maker;
    const person = await ground.arrived();
    const line = await ground.world.kept.lastAuditLine();
    await ground.sql('UPDATE app_user SET active = false WHERE id = $1', [id]);
    expectProblem(await person.enter(), { code: 'sso-no-account' });
    await ground.sql(
      `UPDATE app_user SET active = true, locked_until = now() + interval '9 minutes' WHERE id = $1`,
      [id],
    );
    expectProblem(await person.enter(), { code: 'locked' });
    await ground.sql('UPDATE app_user SET locked_until = NULL WHERE id = $1', [id]);
    expect(
      (await ground.world.kept.refusals(line)).map(({ targetId, details }) => [targetId, details.why]),
    ).toEqual([
      [id, 'closed account'],
      [id, 'locked'],
    ]);
    meOf(await person.enter());
  });

  it('whose account it is can be said anew, and ends what was', async () => {
    ground.idp.person = ZHANG;
    const person = await ground.arrived();
    await person.enter();
    await ground.command('link-sso', ground.account('maker').username);
    expectProblem(await person.ask('GET', '/api/v1/me'), { code: 'session-expired' });
    await person.wholeWay();
    expectProblem(await person.enter(), { code: 'sso-no-account' });
    await ground.awaits('maker', 'zhang.san');
  });
});

describe('the second factor', () => {
  const signedIn = async (): Promise<{ me: Me; person: SsoVisitor }> => {
    const person = await ground.arrived();
    return { me: meOf(await person.enter()), person };
  };

  it('of the provider counts when it says so, else the account has to set one up', async () => {
    await ground.awaits('head', 'li.si');
    ground.idp.person = LI;
    const vouched = await signedIn();
    expect(vouched.me.mustSetSecondFactor).toBe(false);
    expect((await vouched.person.ask('GET', '/api/v1/entries')).status).toBe(200);
    ground.idp.person = { ...LI, amr: ['pwd'] };
    const bare = await signedIn();
    expect(bare.me.mustSetSecondFactor).toBe(true);
    const refused = await bare.person.ask('GET', '/api/v1/entries');
    expectProblem(refused, { code: 'second-factor-setup-required' });
  });

  it('of ours is asked where the account has one, and wrong codes lock as elsewhere', async () => {
    const { head } = ground.world.people;
    // The mark of the administrator ended its sessions.
    const { username, password } = head.account;
    const again = await send(ground.world.base, jsonOf('POST', '/api/v1/session', { username, password }));
    const headers = {
      cookie: String(again.headers['set-cookie']).split(';')[0]!,
      'x-csrf-token': meOf(again).csrfToken,
    };
    const done = async <T>(path: string, body: object) =>
      JSON.parse((await head.ask(post(path, body, { headers }))).text) as T;
    const { secret } = await done<{ secret: string }>('/session/second-factor/offer', { password });
    const shown = (later: number) =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + later * 30_000 });
    const { codes } = await done<{ codes: string[] }>('/session/second-factor/confirm', { code: shown(0) });

    ground.idp.person = { ...LI, amr: ['pwd'] };
    const person = await ground.arrived();
    expectProblem(await person.enter(), { code: 'second-factor-required' });
    expectProblem(await person.enter('000000'), { code: 'second-factor-wrong' });
    expect(meOf(await person.enter(codes[0])).mustSetSecondFactor).toBe(false);

    await person.wholeWay();
    for (let tries = 1; tries <= 5; tries += 1) await person.enter('000000');
    expectProblem(await person.enter('000000'), { code: 'locked' });
    await ground.sql('UPDATE app_user SET failed_attempts = 0, locked_until = NULL');
    ground.idp.person = LI;
    await signedIn();
  });
});

describe('one arrival, one session', () => {
  it('what the browser came back with is good once, also when it comes twice at the same moment', async () => {
    ground.idp.person = LI;
    const person = await ground.arrived();
    const twin = person.copy();
    const answers = await Promise.all([person.enter(), twin.enter()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    const lapsed = [await person.enter(), await twin.enter()];
    for (const answer of lapsed) expectProblem(answer, { code: 'sso-lapsed' });
  });

  it('the session that the browser had ends', async () => {
    ground.idp.person = LI;
    const person = await ground.arrived();
    await person.enter();
    const earlier = person.copy();
    await person.wholeWay();
    expect(meOf(await person.enter()).user.id).toBe(ground.world.people.head.id);
    expectProblem(await earlier.ask('GET', '/api/v1/me'), { code: 'session-expired' });
  });

  it('is not made up: what was changed, or sealed for something else, is no arrival', async () => {
    ground.idp.person = LI;
    const person = await ground.arrived();
    person.tamper('minglu_sso', (value) => `${value.slice(0, -4)}AAAA`);
    expectProblem(await person.enter(), { code: 'sso-lapsed' });
    await person.leave();
    const [departure] = person.cookies('minglu_sso_away_');
    const planted = { cookie: `minglu_sso=${departure!}` };
    expectProblem(await ground.visitor().ask('POST', '/api/v1/session/sso', {}, planted), {
      code: 'sso-lapsed',
    });
  });
});

describe('signing out', () => {
  it('ends our session, and leads to where the provider ends its own', async () => {
    ground.idp.person = LI;
    const person = await ground.arrived();
    await person.enter();
    expect((await person.ask('DELETE', '/api/v1/session')).status).toBe(204);
    expectProblem(await person.ask('GET', '/api/v1/me'), { code: 'sign-in-required' });
    const { status, headers } = await person.ask('GET', '/api/v1/session/sso/end');
    const address = new URL(String(headers.location));
    expect([status, `${address.origin}${address.pathname}`]).toEqual([
      302,
      `${ground.idp.issuer}/session/end`,
    ]);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      ...{ client_id: 'minglu', post_logout_redirect_uri: `${ground.world.base}/sign-in` },
    });
  });
});

describe('where passwords are refused', () => {
  const signIn = (who: Who, password = ground.account(who).password): Promise<Answer> =>
    send(
      ground.world.base,
      jsonOf('POST', '/api/v1/session', { username: ground.account(who).username, password }),
    );
  beforeAll(async () => {
    ground.world.app.env.LOCAL_PASSWORDS = 'refused';
    await ground.world.app.gateway.restart();
  });

  it('nobody comes in by one, known or not, right or wrong, and single sign-on goes on', async () => {
    const line = await ground.world.kept.lastAuditLine();
    for (const answer of [await signIn('operator'), await signIn('operator', 'wrong')])
      expectProblem(answer, { code: 'passwords-refused' });
    const nobody = jsonOf('POST', '/api/v1/session', { username: 'nobody', password: 'x' });
    expectProblem(await send(ground.world.base, nobody), { code: 'passwords-refused' });
    expect(await ground.linesSince(line)).toEqual(
      Array(3).fill(['session.signIn', 'refused', 'passwords refused']),
    );
    ground.idp.person = LI;
    const person = await ground.arrived();
    meOf(await person.enter());
  });

  it('the command line lets one account in for a day, by a new one-time password', async () => {
    const password = /One-time password: (\S+)/.exec(
      await ground.command('reset-password', ground.account('operator').username),
    )![1]!;
    expectProblem(await ground.world.people.operator.ask(get('/me')), { code: 'session-expired' });
    expectProblem(await signIn('operator'), { code: 'sign-in-failed' });
    const answer = await signIn('operator', password);
    expect(JSON.parse(answer.text)).toMatchObject({ mustChangePassword: true, signedInBy: 'password' });
    expectProblem(await signIn('auditor'), { code: 'passwords-refused' });
    await ground.sql('UPDATE app_user SET password_let_until = now()');
    expectProblem(await signIn('operator', password), { code: 'passwords-refused' });
  });
});
