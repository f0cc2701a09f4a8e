import { expect, test } from '@jest/globals';
import type { Schemas } from '../../e2e/support/world.js';
import { lastWholeMonth } from '../../../libs/rules/statistics/period.js';
import { until } from '../../support/until.js';
import { expectSoundEverywhere } from '../support/inspect.js';
import type { Office } from '../support/office.js';
import { picture } from '../support/picture.js';
import { blackListed } from '../support/state.js';

const MONTH = lastWholeMonth(new Date().toISOString());

/** The statistics of a month, and a typical case (§11). */
export function statistics(office: Office): void {
  test('the credit office begins a month; a department corrects a number, says why, and confirms', async () => {
    const desk = await office.desk('credit');
    await desk.go('/statistics');
    await desk.button('启动月份').click();
    const dialog = desk.page.getByRole('dialog', { name: '启动月份' });
    await dialog.getByLabel('统计月份').fill(MONTH);
    await dialog.getByRole('button', { name: '启动月份' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const checker = await office.desk('checker.a');
    await until('the month is open', async () => {
      await checker.go('/statistics');
      return (await checker.panel('部门报送情况').count()) === 1;
    });
    await expectSoundEverywhere(checker);
    await checker.page.getByLabel('情况说明').fill('样例：本月没有认定。');
    await checker.button('确认报送').click();
    await checker.page
      .getByText('逾期补报')
      .or(checker.page.getByText('已报送', { exact: true }))
      .first()
      .waitFor();
    expect(await checker.panel('部门报送情况').innerText()).toContain('样例：本月没有认定。');
  });

  test('a number opens its list, and charts stand beside their tables', async () => {
    const maker = await office.world.officer('checker.b');
    const { returns } = await maker.get<{ returns: { id: string; mayConfirm: boolean }[] }>(
      `/statistics/${MONTH}`,
    );
    const own = returns.find(({ mayConfirm }) => mayConfirm)!;
    const correction = { kind: 'inForce', list: 'black', of: 'wages', count: 3, reason: '样例：系统外在列' };
    const measure = {
      ...{ kind: 'stopped', list: 'black', of: 'licence-limits', count: 2 },
      reason: '样例：系统外停止',
    };
    const corrections = [correction, measure];
    await maker.post(`/statistics/${MONTH}/returns/${own.id}/confirm`, { corrections });
    const desk = await office.desk('credit');
    await desk.go(`/statistics/${MONTH}`);
    await desk.page.getByRole('img', { name: '名单条目' }).locator('svg').waitFor();
    expect(await desk.page.getByRole('table', { name: '名单条目' }).innerText()).toMatch(
      /月末在列[^]*拖欠工资[^]*3/,
    );
    await expectSoundEverywhere(desk);
    const { memoranda } = await maker.get<Schemas['MeasuresDto']>('/measures');
    const { text } = memoranda.flatMap((one) => one.measures).find(({ code }) => code === measure.of)!;
    await desk.page.getByRole('table', { name: '联合奖惩措施' }).getByText(text).first().waitFor();
    await picture(desk, 'statistics');
    await desk.page.getByRole('table', { name: '名单条目' }).getByRole('link').first().click();
    await desk.page.waitForURL(/\/entries\?.*inForceOn=/);
  });

  test('a typical case is proposed as everybody will read it, and published by a second officer', async () => {
    const entry = await blackListed(office);
    const desk = await office.desk('maker.a');
    await desk.go('/typical-cases');
    await desk.button('提出典型案例').click();
    const dialog = desk.page.getByRole('dialog', { name: '提出典型案例' });
    await dialog.getByLabel('条目编号').fill(entry.no);
    await dialog.getByLabel('标题').fill('样例案例');
    await dialog.getByLabel('案例文本').fill('样例：当事人缴清罚款，联系电话13900000000。');
    await dialog.getByRole('button', { name: '预览公布文本' }).click();
    await dialog.getByText('样例：当事人缴清罚款，联系电话***。').waitFor();
    await dialog.getByRole('button', { name: '提出典型案例', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    const credit = await office.desk('credit');
    await credit.go('/typical-cases');
    await expectSoundEverywhere(credit);
    await credit.button('发布：样例案例').click();
    const decision = credit.page.getByRole('dialog', { name: '发布：样例案例' });
    await decision.getByRole('button', { name: /^发\s*布$/ }).click();
    await decision.waitFor({ state: 'hidden' });
    await credit.panel('典型案例').getByText('已发布').waitFor();
  });
}
