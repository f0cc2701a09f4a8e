import { expect, test } from '@jest/globals';
import type { Desk } from '../support/desk.js';
import { expectSoundEverywhere } from '../support/inspect.js';
import type { Office } from '../support/office.js';
import { picture } from '../support/picture.js';

/** The operator asks, the credit office confirms; departments and fields as the district has them (R10.1). */
export function organising(office: Office): void {
  const NAME = '样例新同事';
  const USERNAME = 'xin.tongshi';
  const dialogOf = (desk: Desk, name: string) => desk.page.getByRole('dialog', { name });
  const done = (desk: Desk, name: string) => dialogOf(desk, name).waitFor({ state: 'detached' });
  let password = '';

  test('the operator asks for an account, and cannot confirm it', async () => {
    const desk = await office.desk('operator');
    await desk.follow('账号');
    await desk.button('新建账号').click();
    const dialog = dialogOf(desk, '新建账号');
    await dialog.getByLabel('用户名').fill(USERNAME);
    await dialog.getByLabel('姓名（显示名）').fill(NAME);
    await desk.choose('部门', '示范区市场监督管理局', dialog);
    await dialog.getByLabel('经办人').check();
    await desk.choose('事由', '到岗', dialog);
    await expectSoundEverywhere(desk);
    await dialog.getByRole('button', { name: '提出申请' }).click();
    await done(desk, '新建账号');
    await desk.settled();
    const waiting = desk.panel('等待确认的申请');
    await waiting.getByText(NAME).waitFor();
    expect(await waiting.getByRole('button', { name: `确认 ${NAME}` }).count()).toBe(0);
    expect(await waiting.getByRole('button', { name: `撤回 ${NAME}` }).count()).toBe(1);
  });

  test('the credit office confirms it, is shown the password once, and the officer signs in with it', async () => {
    const desk = await office.desk('credit');
    await desk.follow('账号');
    await expectSoundEverywhere(desk);
    await picture(desk, 'accounts');
    await desk.button(`确认 ${NAME}`).click();
    const shown = dialogOf(desk, '一次性密码');
    password = (await shown.locator('code').innerText()).trim();
    await shown.getByRole('button', { name: '已保存，关闭' }).click();
    await done(desk, '一次性密码');
    await desk.settled();
    expect(await desk.page.locator('body').innerText()).not.toContain(password);
    await desk.panel('等待确认的申请').getByText('没有等待确认的申请。').waitFor();
    const own = await office.window('newcomer');
    await own.go('/');
    await own.signIn({ username: USERNAME, password });
    await own.heading('修改密码').waitFor();
  });

  test('found by name; a right is taken away at once and another asked for; the sessions are ended', async () => {
    const desk = await office.desk('operator');
    await desk.go('/accounts');
    await desk.page.getByPlaceholder('查找用户名、姓名').fill('tongshi');
    await desk.page.getByPlaceholder('查找用户名、姓名').press('Enter');
    await desk.settled();
    const list = desk.panel('账号');
    expect(await list.getByRole('row').count()).toBe(2);
    await list.getByRole('link', { name: NAME }).click();
    await desk.settled();
    await expectSoundEverywhere(desk);
    await desk.button('变更').click();
    const dialog = dialogOf(desk, `变更账号：${NAME}`);
    await dialog.getByLabel('经办人').uncheck();
    await dialog.getByLabel('审批人').check();
    await desk.choose('事由', '分工调整', dialog);
    await dialog.getByRole('button', { name: /保\s*存/ }).click();
    await done(desk, `变更账号：${NAME}`);
    await desk.settled();
    const account = desk.panel('账号');
    await account.getByText('没有岗位').waitFor();
    await desk.panel('申请记录').getByText('等待确认').waitFor();
    await desk.button('结束会话').click();
    await desk.button('结束会话').waitFor({ state: 'detached' });
    await desk.button('停用账号').click();
    const closing = dialogOf(desk, '停用账号');
    await desk.choose('事由', '离职、退休', closing);
    await closing.getByRole('button', { name: '停用账号' }).click();
    await account.getByText('已停用').waitFor();
    await desk.panel('申请记录').getByText('账号另有变更，已失效').waitFor();
  });

  test('a department is made, named otherwise, and not put out of use while something hangs on it', async () => {
    const desk = await office.desk('credit');
    await desk.follow('部门');
    await desk.button('新设部门').click();
    const making = dialogOf(desk, '新设部门');
    await making.getByLabel('代码').fill('culture-bureau');
    await making.getByLabel('名称', { exact: true }).fill('样例文化局');
    await making.getByLabel('英文名称').fill('Culture Bureau');
    await making.getByRole('button', { name: /保\s*存/ }).click();
    await done(desk, '新设部门');
    await desk.button('变更 样例文化局').click();
    const renaming = dialogOf(desk, '变更部门');
    await renaming.getByLabel('名称', { exact: true }).fill('样例文化和旅游局');
    await renaming.getByRole('button', { name: /保\s*存/ }).click();
    await done(desk, '变更部门');
    await desk.button('停用 样例文化和旅游局').click();
    await desk.button('恢复使用 样例文化和旅游局').waitFor();
    desk.allow(409);
    await desk.button('停用 示范区发展和改革局（信用办）').click();
    await desk.page.getByText('信用办只有一个').waitFor();
    await expectSoundEverywhere(desk);
  });

  test('a field out of use is not offered to a new entry', async () => {
    const desk = await office.desk('credit');
    await desk.follow('领域');
    await expectSoundEverywhere(desk);
    await desk.button('停用 交通运输').click();
    await desk.button('恢复使用 交通运输').waitFor();
    const maker = await office.desk('maker.a');
    await maker.go('/entries/new');
    await maker.page.getByRole('combobox', { name: /领域$/ }).click();
    const offered = maker.page.locator('.ant-select-dropdown:visible .ant-select-item-option');
    await offered.first().waitFor();
    expect((await offered.allInnerTexts()).join()).not.toContain('交通运输');
    await desk.button('恢复使用 交通运输').click();
    await desk.button('停用 交通运输').waitFor();
  });
}
