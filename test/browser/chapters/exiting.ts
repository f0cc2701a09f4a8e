import { Buffer } from 'node:buffer';
import { expect, test } from '@jest/globals';
import { EntryPage } from '../pages/entry-page.js';
import { expectSoundEverywhere } from '../support/inspect.js';
import type { Office } from '../support/office.js';
import { picture } from '../support/picture.js';
import { blackListed } from '../support/state.js';

const licence = { name: '变更登记.txt', mimeType: 'text/plain', buffer: Buffer.from('样例：准予变更登记') };

/** Off the black list by decision, on to the watch list, and the subject over all of it (§8, §17). */
export function exiting(office: Office): void {
  let watchNo: string;

  test('what an exit will bring about is shown before it can be confirmed', async () => {
    const { id } = await blackListed(office);
    const page = await EntryPage.open(await office.desk('checker.a'), id);
    const dialog = await page.begin('退出名单');
    const confirm = dialog.getByRole('button', { name: '确认退出' });
    expect(await confirm.isDisabled()).toBe(true);
    expect(await dialog.getByRole('radio', { name: '认定有误' }).isDisabled()).toBe(true);
    await dialog.getByText('您的岗位没有办理此事项的权限。').waitFor();
    await dialog.getByText('自动发生的退出').click();
    await dialog.getByText(/到期自动退出$/).waitFor();
    const repaired = dialog.getByRole('radio', { name: '信用修复' });
    await repaired.check();
    const follows = dialog
      .locator('label')
      .filter({ has: page.desk.page.getByRole('radio', { name: '信用修复' }) })
      .getByRole('listitem');
    expect(await follows.allInnerTexts()).toEqual([
      '通过原渠道公告退出',
      expect.stringMatching(/^随即列入重点关注名单，有效期12个月，至\d{4}年/),
      expect.stringMatching(/^记录在后台保存至\d{4}年/),
    ]);
    await dialog.getByLabel('理由').fill('样例：已履行义务，同意修复');
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByRole('checkbox').check();
    await expectSoundEverywhere(page.desk);
    await picture(page.desk, 'exit');
    await confirm.click();
    await dialog.waitFor({ state: 'hidden' });
    await page.stands('已退出');
  });

  test('then the subject is on the watch list, and both entries lead to each other', async () => {
    const desk = await office.desk('checker.a');
    await desk.page.reload();
    await desk.page.getByRole('link', { name: '已转入重点关注名单' }).click();
    await desk.page.getByRole('link', { name: '由黑名单条目退出转入' }).waitFor();
    await new EntryPage(desk).stands('在列');
    watchNo = (await desk.page.getByText(/^GUAN-\d{4}-\d{6}$/).innerText()).trim();
  });

  test('one page shows all entries of the subject over time', async () => {
    const desk = await office.desk('checker.a');
    await desk.page.getByRole('link', { name: '该主体的全部条目' }).click();
    const lines = desk.page.getByRole('list', { name: '各条目自起草至退出的时间' }).locator(':scope > li');
    await lines.nth(1).waitFor();
    await desk.settled();
    expect(await lines.allInnerTexts()).toEqual([
      expect.stringMatching(/^黑名单[^]*已退出[^]*起草，[^]*列入，[^]*退出（信用修复）/),
      expect.stringMatching(new RegExp(`^重点关注名单[^]*${watchNo}[^]*在列[^]*有效期至`)),
    ]);
  });

  test('a change of name is recorded as an act, with what proves it', async () => {
    const desk = await office.desk('checker.a');
    await desk.button('记录变更').click();
    const dialog = desk.page.getByRole('dialog', { name: '记录名称或者号码变更' });
    await dialog.getByRole('button', { name: '记录变更' }).click();
    await dialog.getByText('至少填写一项').waitFor();
    await dialog.getByLabel('新名称').fill('样例更名后商贸有限公司（虚构）');
    await dialog.getByLabel('理由').fill('样例：依法变更登记');
    await dialog.locator('input[type=file]').setInputFiles(licence);
    await dialog.getByText(licence.name).waitFor();
    await expectSoundEverywhere(desk);
    await dialog.getByRole('button', { name: '记录变更' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await desk.heading('主体：样例更名后商贸有限公司（虚构）').waitFor();
    const act = desk.panel('变更记录').getByRole('row').filter({ hasText: '名称变更' });
    expect(await act.innerText()).toMatch(/样例：依法变更登记[^]*复核甲[^]*§8/);
    await expectSoundEverywhere(desk);
    await picture(desk, 'subject');
  });
}
