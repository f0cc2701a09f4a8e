import { expect, test } from '@jest/globals';
import { until } from '../../support/until.js';
import { EntryPage } from '../pages/entry-page.js';
import { expectSoundEverywhere, expectSoundPage } from '../support/inspect.js';
import type { Office } from '../support/office.js';
import { picture } from '../support/picture.js';
import { blackListed } from '../support/state.js';

/** What was decided is filed with everybody whom §9 names; what is not received says why. */
export function filing(office: Office): void {
  let entry: { id: string; no: string };

  test('the board says what has no receipt, until when, and what the recipient answered', async () => {
    await office.sandbox.playReceiver('superior', { outage: true });
    entry = await blackListed(office);
    const desk = await office.desk('checker.a');
    const rows = desk.panel('报送事项').locator('tbody tr').filter({ hasText: entry.no });
    const row = rows.filter({ hasText: '上级主管部门' });
    await until('the failed attempt', async () => {
      await desk.go('/filings');
      await desk.settled();
      return (await row.count()) === 1 && /没有成功/.test(await row.innerText());
    });
    expect((await row.innerText()).replace(/\s+/g, ' ')).toMatch(
      /认定.*上级主管部门.*未取得回执.*处理失败（HTTP 503）/,
    );
    await expectSoundEverywhere(desk);
    await picture(desk, 'filings');
    await row.getByRole('button', { name: /^详情 期限：/ }).click();
    await desk.page.getByRole('table', { name: '逐日计算表：上级主管部门' }).waitFor();
    await expectSoundPage(desk);
  });

  test('tried at once when the recipient is back, with the receipts on the entry', async () => {
    await office.receivers({});
    const desk = await office.desk('checker.a');
    await desk.page.getByRole('button', { name: `立即重试：${entry.no} 报送上级主管部门` }).click();
    const page = await EntryPage.open(desk, entry.id);
    await page.tab('报送');
    const table = desk.page.getByRole('table', { name: '报送事项' });
    await until('every receipt', async () => {
      await desk.page.reload();
      await desk.settled();
      return (await table.getByText('已取得回执').count()) === 5;
    });
    expect(await table.innerText()).toMatch(/国家平台[^]*回执 NA-/);
    await expectSoundEverywhere(desk);
    await page.tab('办理记录');
    expect(await desk.page.getByText('报送并取得回执').count()).toBeGreaterThan(0);
    await office.receivers({ receipts: 'withheld' });
  });
}
