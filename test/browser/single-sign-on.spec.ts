import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { LI, SsoGround, ZHANG } from '../e2e/support/sso-ground.js';
import { launchBrowser } from '../support/browser.js';
import { Desk, type DeskOptions } from './support/desk.js';
import { expectSoundEverywhere, expectSoundPage } from './support/inspect.js';
import { picture } from './support/picture.js';

const NAME = '统一身份认证';

/** The provider is on another site: what the browser sends along with whose visit is its own decision here. */
describe('single sign-on in a browser (R10.2)', () => {
  let ground: SsoGround;
  let browser: Browser;
  const desks: Desk[] = [];
  beforeAll(async () => {
    [ground, browser] = await Promise.all([SsoGround.begin({ listening: false }), launchBrowser()]);
    await ground.awaits('maker', ZHANG.preferred_username);
    await ground.awaits('head', LI.preferred_username);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await ground?.stop();
  }, 60_000);
  // Windows stay open from one test to the next: a session goes on.
  afterEach(() => {
    expect(desks.flatMap((desk) => desk.takeFaults())).toEqual([]);
  });

  async function window(options: DeskOptions = {}): Promise<Desk> {
    const desk = await Desk.open(browser, ground.world.base, options);
    desks.push(desk);
    return desk;
  }

  const link = (desk: Desk, name: string) => desk.page.getByRole('link', { name, exact: true });
  /** At the provider's own page. */
  const confirm = ({ page }: Desk) => page.getByRole('button', { name: '确认登录' }).click();

  it('says in words that the provider is away', async () => {
    const desk = await window();
    await desk.go('/sign-in');
    await link(desk, `使用${NAME}登录`).click();
    await desk.page
      .getByRole('alert')
      .getByText(/暂时没有应答/)
      .waitFor();
    await expectSoundEverywhere(desk);
    await ground.idp.up();
  });

  it('leads to the provider and back to the page that was asked for, and the first page sees the session', async () => {
    const desk = await window();
    await desk.go('/calendar');
    await link(desk, `使用${NAME}登录`).waitFor();
    await expectSoundEverywhere(desk);
    await picture(desk, 'single-sign-on');
    ground.idp.person = LI;
    await link(desk, `使用${NAME}登录`).click();
    await desk.page.getByRole('heading', { name: NAME }).waitFor();
    expect(new URL(desk.page.url()).hostname).toBe('localhost');
    await confirm(desk);
    await desk.heading('工作日历').waitFor();
    await desk.page.reload();
    await desk.heading('工作日历').waitFor();
    const cookies = await desk.page.context().cookies(ground.world.base);
    expect(cookies.map(({ name, sameSite, httpOnly }) => [name, sameSite, httpOnly])).toEqual([
      ['minglu_session', 'Strict', true],
    ]);
  });

  it('a second sign-on in the same browser ends the session that it had', async () => {
    const desk = desks.at(-1)!;
    const [earlier] = await desk.page.context().cookies(ground.world.base);
    await desk.go('/api/v1/session/sso');
    await desk.heading('工作日历').waitFor();
    const [later] = await desk.page.context().cookies(ground.world.base);
    expect(later!.value).not.toBe(earlier!.value);
    const me = (value: string) =>
      fetch(`${ground.world.base}/api/v1/me`, { headers: { cookie: `minglu_session=${value}` } });
    expect([(await me(earlier!.value)).status, (await me(later!.value)).status]).toEqual([401, 200]);
  });

  it('signing out here offers to sign out there, which asks and comes back', async () => {
    const desk = desks.at(-1)!;
    await desk.button(/的账户$/).click();
    await desk.page.getByRole('menuitem', { name: '退出登录' }).click();
    await desk.page.getByText(/仍保持登录/).waitFor();
    await expectSoundEverywhere(desk);
    await link(desk, `退出${NAME}`).click();
    await desk.page.getByRole('button', { name: '确认退出' }).click();
    await desk.page.waitForURL(`${ground.world.base}/sign-in`);
    await link(desk, `使用${NAME}登录`).click();
    await desk.page.getByRole('heading', { name: NAME }).waitFor();
  });

  it('on the phone and in English; a code of ours is asked where the account has a second factor', async () => {
    const desk = await window({ width: 390, language: 'en' });
    await ground.sql(`UPDATE app_user SET second_factor_at = now() WHERE username = $1`, [
      ground.account('maker').username,
    ]);
    ground.idp.person = ZHANG;
    desk.allow(401);
    await desk.go('/');
    await link(desk, `Sign in with ${NAME}`).waitFor();
    await expectSoundPage(desk);
    await link(desk, `Sign in with ${NAME}`).click();
    await confirm(desk);
    const code = desk.page.getByLabel('Code');
    await code.waitFor();
    expect(await desk.page.getByLabel('Password').count()).toBe(0);
    await expectSoundPage(desk);
    await code.fill('000000');
    await code.press('Enter');
    await desk.page.getByRole('alert').getByText('The code is wrong, or was used before.').waitFor();
    await ground.sql('UPDATE app_user SET second_factor_at = NULL');
    await code.fill('000000');
    await code.press('Enter');
    await desk.heading('Two-step sign-in').waitFor();
  });

  it('says in words who has no account, and who was declined', async () => {
    const desk = await window();
    desk.allow(403);
    ground.idp.person = { subject: 'p-stranger' };
    await desk.go('/api/v1/session/sso');
    await confirm(desk);
    await desk.page
      .getByRole('alert')
      .getByText(/没有为您开通账号/)
      .waitFor();
    await expectSoundEverywhere(desk);

    const declined = await window();
    ground.idp.refusal = { error: 'access_denied', error_description: '<script>alert("样例")</script>' };
    await declined.go('/api/v1/session/sso');
    await confirm(declined);
    await declined.page
      .getByRole('alert')
      .getByText('身份认证系统没有同意登录，或者您取消了登录。')
      .waitFor();
    expect(await declined.page.content()).not.toContain('样例');
    ground.idp.refusal = null;
    await declined.go('/sign-in?sso=<script>');
    expect(await declined.page.getByRole('alert').count()).toBe(0);
  });

  it('where passwords are refused, only the button stands there, and the form is found by who needs it', async () => {
    for (const desk of desks.splice(0)) await desk.close();
    ground.world.app.env.LOCAL_PASSWORDS = 'refused';
    await ground.world.app.gateway.restart();
    const desk = await window();
    await desk.go('/sign-in');
    await link(desk, `使用${NAME}登录`).waitFor();
    expect(await desk.page.getByLabel('密码').count()).toBe(0);
    await expectSoundEverywhere(desk);
    await desk.button('使用用户名和密码（仅限应急）').click();
    desk.allow(403);
    await desk.signIn(ground.account('operator'));
    await desk.page.getByRole('alert').getByText('本系统只接受单点登录，不接受用户名和密码。').waitFor();
  });
});
