import { expect, test } from '@jest/globals';
import { Outsider } from '../../e2e/support/filing.js';
import { EntryPage } from '../pages/entry-page.js';
import { expectSoundEverywhere } from '../support/inspect.js';
import type { Office } from '../support/office.js';
import { picture } from '../support/picture.js';
import { blackListed } from '../support/state.js';

/** What people bring: registered at the counter, accepted, decided by another, read for a purpose (§14, §20–§22). */
export function handlingCases(office: Office): void {
  let entry: { id: string; no: string };
  let caseNo: string;
  let code: string;

  test('R9.1 an objection on paper is registered on the entry’s page and answers its code once', async () => {
    entry = await blackListed(office);
    const desk = await office.desk('maker.a');
    const page = await EntryPage.open(desk, entry.id);
    await page.tab('异议与修复');
    await desk.button('登记窗口来件').click();
    const dialog = desk.page.getByRole('dialog', { name: '登记来件' });
    await dialog.getByLabel('姓名或者名称').fill('样例来人');
    await dialog.getByLabel('联系方式').fill('样例电话');
    await dialog.getByLabel('陈述内容').fill('样例：<b>认定有误</b>');
    await expectSoundEverywhere(desk);
    await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
    const told = desk.page.getByRole('dialog', { name: /^已登记，案号 YY-\d{4}-\d{6}$/ });
    code = await told.getByText(/^([0-9A-Z]{5}-){3}[0-9A-Z]{5}$/).innerText();
    caseNo = /YY-\d{4}-\d{6}/.exec(await told.innerText())![0];
    await expectSoundEverywhere(desk);
    await told.getByRole('button', { name: '关闭' }).last().click();
    await desk.settled();
    const row = desk.page
      .getByRole('table', { name: '案件' })
      .locator('tbody tr')
      .filter({ hasText: caseNo });
    expect(await row.innerText()).toMatch(/待受理/);
    await expectSoundEverywhere(desk);
  });

  test('R9.1 what its party adds later stands on the page of the case, with when and by whom', async () => {
    const files = [{ name: '样例补充.txt', content: '样例补充' }];
    const outsider = new Outsider(office.world, '198.51.100.10');
    expect((await outsider.addEvidence({ code }, { files })).status).toBe(201);
    const desk = await office.desk('maker.a');
    await desk.go('/cases');
    await desk.page.getByRole('link', { name: caseNo }).click();
    await desk.settled();
    const history = await desk.panel('办理经过').innerText();
    expect(history).toMatch(/补充材料[^]*提出人本人（凭查询码）[^]*补充材料1份/);
    const row = desk.panel('证据材料').locator('tbody tr').filter({ hasText: '样例补充.txt' });
    expect(await row.innerText()).toMatch(/\d{2}:\d{2}[^]*提出人本人（凭查询码）/);
    await expectSoundEverywhere(desk);
  });

  test('it stands in the inbox; the maker accepts it, the checker answers, and the page says by what rule the maker may not', async () => {
    const maker = await office.desk('maker.a');
    await maker.go('/inbox');
    const waiting = maker.panel('本部门待办的异议、修复等案件');
    expect(await waiting.innerText()).toMatch(/受理答复期限/);
    await expectSoundEverywhere(maker);
    await waiting.getByRole('link', { name: caseNo }).click();
    await maker.settled();
    await maker.button('受理').click();
    await maker.page.getByRole('dialog').getByRole('button', { name: '受理' }).click();
    await maker.page.getByText('核实中', { exact: true }).first().waitFor();
    await maker.settled();
    expect(await maker.panel('现在可以办理').innerText()).toMatch(/认定不成立 — 依据§\d+：/);
    await expectSoundEverywhere(maker);
    const checker = await office.desk('checker.a');
    await checker.go('/cases');
    expect(await checker.heading('异议与修复').count()).toBe(1);
    await expectSoundEverywhere(checker);
    await picture(checker, 'cases');
    await checker.page.getByRole('link', { name: caseNo }).click();
    await checker.settled();
    await checker.button('认定不成立').click();
    const dialog = checker.page.getByRole('dialog');
    await dialog.getByLabel('理由（提出人可以看到）').fill('样例答复：经核实，事实清楚（虚构）');
    await expectSoundEverywhere(checker);
    await dialog.getByRole('button', { name: '认定不成立' }).click();
    await checker.page.getByText('已答复 · 不成立').waitFor();
    await checker.settled();
    await expectSoundEverywhere(checker);
    await picture(checker, 'case');
  });

  test('what was written is read for a purpose, as text', async () => {
    const desk = await office.desk('checker.a');
    await desk.go('/cases');
    await desk.page.getByRole('link', { name: caseNo }).click();
    await desk.settled();
    await desk.button('查看书面内容').click();
    const dialog = desk.page.getByRole('dialog', { name: '查看案件书面内容' });
    await dialog.getByRole('textbox').fill('样例：核对陈述');
    await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
    await desk.page.getByText('样例：<b>认定有误</b>').waitFor();
    await expectSoundEverywhere(desk);
  });

  test('R9.3 an implementing department reports an inaccuracy on the entry’s page', async () => {
    const desk = await office.desk('implementing');
    const page = await EntryPage.open(desk, entry.id);
    await page.tab('异议与修复');
    await desk.button('反馈信息不准确').click();
    const dialog = desk.page.getByRole('dialog', { name: '反馈信息不准确' });
    await dialog.getByLabel('陈述内容').fill('样例：名称已经变更（虚构）');
    await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
    await desk.page.getByRole('dialog', { name: /^已登记，案号 GZ-/ }).waitFor();
    await expectSoundEverywhere(desk);
  });
}
