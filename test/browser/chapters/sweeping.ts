import { expect, test } from '@jest/globals';
import { inventedEnterprise } from '../../../scripts/rehearsal/subjects.mjs';
import { expectSoundEverywhere } from '../support/inspect.js';
import type { Office } from '../support/office.js';
import { picture } from '../support/picture.js';
import { blackListed } from '../support/state.js';

const FIELD = 'work-safety';
const TITLE = '安全生产领域失信联合惩戒对象认定标准（示范）';
const CRIMINAL = { kind: 'criminalPenalty', documentNo: '样例刑初〔2018〕1号', date: '2018-10-08' } as const;

/** A standard changes: who no longer meets it, a second pair of eyes, the exits, the report (§3, §17). */
export function sweeping(office: Office): void {
  test('the credit office announces a new version of a standard', async () => {
    await blackListed(office, inventedEnterprise(), { field: FIELD, bases: [CRIMINAL] });
    for (let count = 0; count < 4; count += 1)
      await blackListed(office, inventedEnterprise(), { field: FIELD });
    const desk = await office.desk('credit');
    await desk.go('/inbox');
    await desk.follow('认定标准');
    await desk.choose('领域', '安全生产');
    await desk.page.getByRole('link', { name: TITLE }).click();
    await desk.button('公布新版本').click();
    const dialog = desk.page.getByRole('dialog', { name: `公布新版本：${TITLE}` });
    await dialog.getByLabel('文号').fill('示范信用〔2026〕9号');
    await desk.date('生效日期', '2026-01-01');
    await dialog.getByLabel('标准原文').fill('样例：只有受到刑事处罚的，才列入黑名单（虚构）。');
    await desk.choose('认定依据类型', '刑事处罚');
    await dialog.getByText('系统可判断的条件（选填）').click();
    await expectSoundEverywhere(desk);
    await dialog.getByRole('button', { name: '公布', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await desk.panel('第2版').innerText()).toContain('认定依据须为：刑事处罚');
  });

  test('the dry run names who falls out and why; who started it may not approve it', async () => {
    const desk = await office.desk('credit');
    await desk.panel('第2版').getByRole('button', { name: '发起清理' }).click();
    await desk.page.getByText('试算完成：4 条不再符合，等待第二人批准').waitFor();
    await desk.settled();
    const rows = desk.panel('逐条结果').locator('tbody tr');
    expect(await rows.count()).toBe(4);
    expect(await rows.first().innerText()).toMatch(/已认定\s+不再符合\s+没有新标准要求的认定依据/);
    expect(await desk.panel('可以办理').getByRole('button', { name: '批准' }).count()).toBe(0);
    expect(await desk.panel('可以办理').innerText()).toMatch(/批准[^]*§17/);
    await expectSoundEverywhere(desk);
    await picture(desk, 'sweep');
  });

  test('a second officer approves, the entries leave one by one, and the report can be had', async () => {
    const desk = await office.desk('credit.b');
    await desk.go('/inbox');
    await desk.follow('标准清理');
    await desk.page.getByRole('link', { name: `${TITLE} 第2版` }).click();
    await desk.panel('可以办理').getByRole('button', { name: '批准' }).click();
    const dialog = desk.page.getByRole('dialog', { name: '批准' });
    await dialog.getByText('批准后，下列 4 条逐条退出名单。').waitFor();
    await dialog.getByLabel('理由').fill('样例：同意清理');
    await dialog.getByRole('button', { name: '批准' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await desk.page.getByRole('progressbar').waitFor();
    await desk.page.getByText('已完成：退出 4 条，略过 0 条，失败 0 条').waitFor();
    await desk.settled();
    expect(await desk.panel('办理记录').innerText()).toMatch(/批准[^]*信用办乙[^]*样例：同意清理[^]*§17/);
    await expectSoundEverywhere(desk);
    const [report] = await Promise.all([
      desk.page.waitForEvent('download'),
      desk.button('下载报告（CSV）').click(),
    ]);
    expect(report.suggestedFilename()).toMatch(/^sweep-.*\.csv$/);
    await desk.panel('逐条结果').getByRole('link').first().click();
    await desk.page.getByRole('list', { name: '已发生' }).getByText('认定标准改变').waitFor();
  });
}
