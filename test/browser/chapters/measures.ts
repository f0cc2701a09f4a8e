import { expect, test } from '@jest/globals';
import { until } from '../../support/until.js';
import { EntryPage } from '../pages/entry-page.js';
import { expectSoundEverywhere, expectSoundPage } from '../support/inspect.js';
import type { Office } from '../support/office.js';
import { picture } from '../support/picture.js';
import { blackListed } from '../support/state.js';

/** What a listing brings with it waits for those who apply it, until each has fed back (§11). */
export function measuring(office: Office): void {
  let entry: { id: string; no: string };

  test('waits in the inbox of the implementing department, which acknowledges and feeds back', async () => {
    entry = await blackListed(office);
    const desk = await office.desk('implementing');
    const row = desk.panel('本部门待落实的奖惩措施').locator('tbody tr').filter({ hasText: entry.no });
    await until('the task', async () => {
      await desk.go('/inbox');
      await desk.settled();
      return (await row.count()) === 1;
    });
    expect((await row.innerText()).replace(/\s+/g, ' ')).toMatch(/依法限制其取得行政许可.*应当实施.*响应/);
    await row.getByRole('button', { name: /^详情 期限：/ }).click();
    const why = desk.page.locator('tr.ant-table-expanded-row');
    await why.getByRole('heading', { name: '反馈期限' }).waitFor();
    expect((await why.innerText()).replace(/\s+/g, ' ')).toMatch(
      /响应期限 自.*起算，期限3个工作日.*依据§11，期限取自政策包/,
    );
    expect(await why.getByRole('table', { name: '逐日计算表：响应期限' }).count()).toBe(1);
    await picture(desk, 'measure-due');
    await expectSoundPage(desk);
    await desk.resize(390);
    await desk.page.getByRole('list', { name: '本部门待落实的奖惩措施' }).locator('summary').first().click();
    await desk.page.getByRole('heading', { name: '反馈期限' }).waitFor();
    await expectSoundPage(desk);
    await desk.resize(1440);
    await row.getByRole('button', { name: /^响应：/ }).click();
    await row.getByText(/响应$/).first().waitFor();
    await row.getByRole('button', { name: /^反馈结果：/ }).click();
    const dialog = desk.page.getByRole('dialog');
    await dialog.getByLabel('说明（选填）').fill('样例：已列入审批限制（虚构）');
    await dialog.getByRole('button', { name: '反馈结果' }).click();
    await until('the task is gone', async () => (await row.count()) === 0);
    await expectSoundEverywhere(desk);
  });

  test('the entry says who has done what, the board which department is behind, the catalogue by what right', async () => {
    const desk = await office.desk('checker.a');
    const page = await EntryPage.open(desk, entry.id);
    await page.tab('惩戒/激励措施');
    const table = desk.page.getByRole('table', { name: '奖惩措施事项' });
    await table.getByText('已实施').waitFor();
    expect((await table.innerText()).replace(/\s+/g, ' ')).toMatch(/农村商业银行 受邀参与.*不计期限/);
    await expectSoundEverywhere(desk);
    await desk.go('/measures');
    await desk.settled();
    const board = desk.panel('本年各部门落实情况');
    expect(await board.innerText()).toMatch(/行政审批服务局/);
    const tasks = desk.page.getByRole('table', { name: '奖惩措施事项' });
    const [inner, outer] = [await tasks.boundingBox(), await desk.page.getByRole('main').boundingBox()];
    expect(inner!.x + inner!.width).toBeLessThanOrEqual(outer!.x + outer!.width);
    await expectSoundEverywhere(desk);
    await desk.page.getByRole('main').getByRole('link', { name: '奖惩措施目录' }).click();
    await desk.page
      .getByText(/示范信备〔2018〕1号/)
      .first()
      .waitFor();
  });
}
