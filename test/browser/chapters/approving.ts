import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { EntryPage } from '../pages/entry-page.js';
import type { Desk } from '../support/desk.js';
import type { Office } from '../support/office.js';
import { enterprise } from '../support/state.js';

/** Ticks the first rows of an inbox table. */
async function tick(table: Locator, count: number): Promise<void> {
  for (let row = 0; row < count; row += 1)
    await table.locator('tbody').getByRole('checkbox').nth(row).check();
}

async function actInBulk(desk: Desk, command: string, count: number): Promise<void> {
  await desk.button(`${command}（${count}）`).click();
  const dialog = desk.page.getByRole('dialog', { name: `批量${command}` });
  await dialog.getByText(`可以办理 ${count} 条`).waitFor();
  await dialog.getByRole('textbox').fill('样例：逐条核对无误');
  await dialog.getByRole('button', { name: `办理 ${count} 条` }).click();
  await dialog.getByText(`已办理 ${count} 条`).waitFor();
  await dialog.getByRole('button', { name: '关闭', exact: true }).last().click();
  await dialog.waitFor({ state: 'hidden' });
  await desk.settled();
}

/** Four eyes, one entry and many. */
export function approving(office: Office): void {
  let id: string;

  test('A submits; to A the approval is shown grey with its rule and article', async () => {
    ({ id } = await enterprise(office));
    const page = await EntryPage.open(await office.desk('maker.a'), id);
    await page.stands('草稿');
    await page.give('提交审批', (dialog) => dialog.getByLabel('理由').fill('样例：证据齐全，请审批'));
    await page.stands('待审批');
    expect(await page.action('审批通过').count()).toBe(0);
    expect(await page.whyNot('审批通过')).toBe('您的岗位没有办理此事项的权限。 §23');
  });

  test('a checker of another department can do nothing, and is told why', async () => {
    const page = await EntryPage.open(await office.desk('checker.b'), id);
    await page.stands('待审批');
    await page.desk.page.getByText('现在没有您可以办理的事项。').waitFor();
    expect(await page.whyNot('审批通过')).toContain('谁认定、谁负责');
    expect(await page.whyNot('审批通过')).toContain('§5');
  });

  test('B of the same department approves; the record and the diagram say so', async () => {
    const page = await EntryPage.open(await office.desk('checker.a'), id);
    await page.give('审批通过', (dialog) => dialog.getByLabel('理由').fill('样例：同意'));
    await page.stands('已审批');
    expect(await page.past().allInnerTexts()).toEqual([
      expect.stringMatching(/^起草/),
      expect.stringMatching(/^提交审批[^]*经办甲[^]*证据齐全/),
      expect.stringMatching(/^审批通过[^]*复核甲[^]*样例：同意/),
    ]);
    const diagram = page.desk.page.getByRole('img', { name: /^程序图/ });
    expect(await diagram.getAttribute('aria-label')).toBe(
      '程序图。当前环节：已审批。已经过：草稿、待审批、已审批。',
    );
  });

  test('A submits many at once, B approves them after a preview', async () => {
    const maker = await office.desk('maker.a');
    await maker.go('/inbox');
    await tick(maker.panel('等我办理'), 12);
    await actInBulk(maker, '提交审批', 12);
    const checker = await office.desk('checker.a');
    await checker.go('/inbox');
    await checker.panel('等我办理').getByRole('checkbox', { name: '全选' }).check();
    await actInBulk(checker, '审批通过', 12);
    expect(await checker.panel('等我办理').innerText()).not.toContain('待审批');
  });

  test('the preview names what cannot be decided, and why', async () => {
    const checker = await office.desk('checker.a');
    await checker.go('/entries?list=black&state=draft');
    await tick(checker.panel('黑名单'), 2);
    await checker.button('审批通过（2）').click();
    const dialog = checker.page.getByRole('dialog', { name: '批量审批通过' });
    await dialog.getByText('不能办理 2 条').waitFor();
    expect(await dialog.locator('tbody tr').first().innerText()).toMatch(
      /条目当前所处的环节不能办理此事项。[^]*§6/,
    );
    expect(await dialog.getByRole('button', { name: '办理 0 条' }).isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: '取消' }).click();
  });
}
