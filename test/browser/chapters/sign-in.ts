import { expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { expectSoundPage } from '../support/inspect.js';
import type { Office } from '../support/office.js';
import { picture } from '../support/picture.js';

/** Who comes in, and who does not. */
export function signingIn(office: Office): void {
  test('a wrong password is refused in words and the right one leads to the page that was asked for', async () => {
    const desk = await office.window('signing in');
    const { username, password } = office.account('maker.a');
    await desk.go('/calendar');
    await desk.page.waitForURL('**/sign-in');
    desk.allow(401);
    await desk.signIn({ username, password: 'not the password' });
    expect(await desk.page.getByRole('alert').innerText()).toMatch(
      /^用户名或者密码不正确，或者账号因连续输错已暂时锁定/,
    );
    expect(desk.seen(401)).toBe(1);
    await desk.signIn({ username, password });
    await desk.heading('工作日历').waitFor();
  });

  test('the keyboard is enough, and signing out shows nothing any more', async () => {
    const desk = await office.window('by keyboard');
    const { username, password } = office.account('auditor');
    await desk.go('/');
    const { keyboard } = desk.page;
    await desk.page.locator('input:focus').waitFor();
    await keyboard.type(username);
    await keyboard.press('Tab');
    await keyboard.type(password);
    await keyboard.press('Enter');
    await desk.heading('待办').waitFor();
    await desk.page.reload();
    await desk.heading('待办').waitFor();
    await keyboard.press('Tab');
    expect(await desk.page.evaluate('document.activeElement.textContent')).toBe('跳到正文');
    await desk.button('审计的账户').click();
    await desk.page.getByRole('menuitem', { name: '退出登录' }).click();
    await desk.page.waitForURL('**/sign-in');
    await desk.page.getByText('您已退出登录。').waitFor();
    await desk.go('/audit');
    await desk.page.waitForURL('**/sign-in');
  });

  test('a page that nobody touches says so when it asks, so that the session ends by itself', async () => {
    const desk = await office.window('unattended');
    const { page } = desk;
    await page.clock.install();
    await desk.go('/');
    await desk.signIn(office.account('auditor'));
    await desk.heading('待办').waitFor();
    const asked = page.waitForRequest((request) => request.url().endsWith('/api/v1/me'));
    await page.clock.fastForward('16:00');
    expect((await asked).headers()['x-unattended']).toBe('true');
    const followed = page.waitForRequest((request) => request.url().includes('/api/v1/audit'));
    await desk.follow('审计日志');
    expect((await followed).headers()['x-unattended']).toBeUndefined();
  });

  test('two-step sign-in is set up with an app, asked for, and turned off again', async () => {
    const account = office.account('legal');
    const desk = await office.window('two steps');
    await desk.go('/second-factor');
    await desk.signIn(account);
    await desk.heading('两步验证').waitFor();
    await desk.page.getByLabel('现用密码').fill(account.password);
    await desk.button('开始设置').click();
    await desk.page.getByRole('img', { name: /验证器应用的二维码/ }).waitFor();
    for (const width of [390, 1440] as const) {
      await desk.resize(width);
      await expectSoundPage(desk);
    }
    await picture(desk, 'second-factor');
    const typed = await desk.page
      .getByText(/手工输入密钥：/)
      .locator('code')
      .innerText();
    const codes = new TOTP({ secret: Secret.fromBase32(typed.replaceAll(' ', '')) });
    const codeIn = (steps: number) => codes.generate({ timestamp: Date.now() + steps * 30_000 });
    await desk.page.getByLabel('验证码').fill(codeIn(0));
    await desk.button('确认并启用').click();
    const recovery = desk.panel('恢复码').getByRole('listitem');
    await recovery.first().waitFor();
    expect(await recovery.count()).toBe(10);
    await expectSoundPage(desk);
    await desk.button('已抄下').click();
    await desk.panel('两步验证已启用').waitFor();
    await expectSoundPage(desk);

    const elsewhere = await office.window('two steps elsewhere', { width: 390 });
    elsewhere.allow(401);
    await elsewhere.go('/');
    await elsewhere.signIn(account);
    const code = elsewhere.page.getByLabel('验证码');
    await code.waitFor();
    expect(await elsewhere.page.getByRole('alert').count()).toBe(0);
    await expectSoundPage(elsewhere);
    await code.fill('000000');
    await code.press('Enter');
    await elsewhere.page.getByRole('alert').getByText('验证码不正确，或者已经用过。').waitFor();
    await code.fill(codeIn(1));
    await code.press('Enter');
    await elsewhere.heading('待办').waitFor();

    await desk.button('停用两步验证').click();
    await desk.page.getByLabel('现用密码').fill(account.password);
    await desk.button('停用两步验证').click();
    await desk.button('开始设置').waitFor();
  });

  test('everything is there in English too, and stays so', async () => {
    const desk = await office.window('language');
    await desk.go('/');
    await desk.button('English').click();
    await desk.heading('Sign in to Minglu').waitFor();
    await desk.signIn(office.account('credit'));
    await desk.heading('Inbox').waitFor();
    await desk.page.reload();
    await desk.heading('Inbox').waitFor();
    expect(await desk.page.locator('html').getAttribute('lang')).toBe('en');
    await desk.button('中文').click();
    await desk.heading('待办').waitFor();
    expect(await desk.page.title()).toBe('待办 · 名录');
  });

  test('pages of other roles are not in the navigation and say so when opened by their address', async () => {
    const desk = await office.desk('maker.a');
    const navigation = desk.page.getByRole('navigation');
    expect(await navigation.getByRole('link', { name: '导入初步名单' }).count()).toBe(1);
    expect(await navigation.getByRole('link', { name: '审计日志' }).count()).toBe(0);
    await desk.go('/audit');
    await desk.page.getByText('没有权限').waitFor();
    await desk.go('/no-such-page');
    await desk.page.getByText('没有这一页').waitFor();
  });
}
