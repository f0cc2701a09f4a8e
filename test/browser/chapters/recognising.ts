import { expect, test } from '@jest/globals';
import { EntryPage } from '../pages/entry-page.js';
import type { Office } from '../support/office.js';
import { approved, enterprise } from '../support/state.js';
import type { Schemas } from '../../e2e/support/world.js';

const chinese = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** The decision itself, the filing deadlines that follow, and why they fall where they fall. */
export function recognising(office: Office): void {
  let id: string;

  const due = async (workingDays: number): Promise<Schemas['DueDto']> => {
    const from = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format();
    return (await office.world.officer('maker.a')).get(
      `/calendar/due?from=${from}&workingDays=${workingDays}`,
    );
  };

  test('recognition asks for validity, repairability, method and period, and states them afterwards', async () => {
    ({ id } = await approved(office, enterprise(office, { proposedRepairable: undefined })));
    const head = await EntryPage.open(await office.desk('head'), id);
    await head.give('免除告知和公示', (dialog) => dialog.getByLabel('理由').fill('样例：另有法律规定'));
    const page = await EntryPage.open(await office.desk('checker.a'), id);
    const dialog = await page.begin('认定');
    await dialog.getByLabel('有效期').fill('');
    await dialog.getByRole('button', { name: '认定', exact: true }).click();
    await dialog.getByText('请填写有效期').waitFor();
    await dialog.getByText('请填写能否修复信用').waitFor();
    await dialog.getByLabel('有效期').fill('36');
    await dialog.getByText('可以修复', { exact: true }).click();
    await page.desk.choose('修复方式', '公开信用承诺');
    await dialog.getByLabel('修复期限').fill('6');
    await dialog.getByLabel('理由').fill('样例：事实清楚，证据充分');
    await dialog.getByRole('button', { name: '认定', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.stands('已认定');
    const stated = await page.desk.panel('认定').innerText();
    for (const text of ['复核甲', '36个月', '可以修复：公开信用承诺，6个月内'])
      expect(stated).toContain(text);
  });

  test('the filing deadlines stand on the life-line, each unfolding why this date', async () => {
    const page = await EntryPage.open(await office.desk('maker.a'), id);
    const [seven, ten] = [await due(7), await due(10)];
    const ahead = await page.ahead().allInnerTexts();
    const dateOf = (title: string) => ahead.find((text) => text.startsWith(title));
    expect(dateOf('报送市平台')).toContain(`${chinese(seven.dueOn)}（还剩7个工作日）`);
    expect(dateOf('报送省平台')).toContain(`${chinese(ten.dueOn)}（还剩10个工作日）`);
    expect(dateOf('报送国家平台')).toContain(`${chinese(ten.dueOn)}（还剩10个工作日）`);
    const item = page.ahead().filter({ hasText: '报送省平台' });
    await item.getByRole('button', { name: /^为什么是这一天/ }).click();
    expect(await item.getByText(/起算，期限10个工作日，当日不计入。/).count()).toBe(1);
    const grid = item.getByRole('table');
    const counted = ten.steps.filter(({ counted: number }) => number !== null);
    expect(counted.length).toBe(10);
    expect(await grid.locator('td').filter({ hasText: /\d/ }).count()).toBe(ten.steps.length);
    const provisional = ten.certainty === 'provisional' ? 1 : 0;
    expect(await item.getByText('暂定', { exact: true }).count()).toBe(provisional);
  });

  test('a date in a year whose holidays are not published is marked provisional', async () => {
    const desk = await office.desk('maker.a');
    await desk.go('/calendar');
    const years: { items: { year: number }[] } = await (
      await office.world.officer('maker.a')
    ).get('/calendar/years');
    const unpublished = Math.max(...years.items.map(({ year }) => year)) + 1;
    const from = desk.page.getByLabel('起算日');
    await from.fill(`${unpublished}-03-01`);
    await from.press('Enter');
    await desk.panel('期限计算').getByText(`截止：${unpublished}年`).waitFor();
    await desk.panel('期限计算').getByText('暂定', { exact: true }).waitFor();
    expect(await desk.panel('期限计算').innerText()).toContain('放假安排尚未公布');
  });
}
