import { expect, test } from '@jest/globals';
import type { Office } from '../support/office.js';

/** Who comes in, and who does not. */
export function signingIn(office: Office): void {
  test('a wrong password is refused in words and the right one leads to the page that was asked for', async () => {
    const desk = await office.window('signing in');
    const { username, password } = office.account('maker.a');
    await desk.go('/calendar');
    await desk.page.waitForURL('**/sign-in');
    desk.allow(401);
    await desk.signIn({ username, password: 'not the password' });
    expect(await desk.page.getByRole('alert').innerText()).toBe('用户名或者密码不正确。');
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
