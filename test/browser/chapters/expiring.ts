import { expect, test } from '@jest/globals';
import { EntryPage } from '../pages/entry-page.js';
import type { Office } from '../support/office.js';
import { approved, enterprise } from '../support/state.js';

/** A life of the rehearsal pack, where seconds stand for days. Nobody touches the page. */
export function expiring(office: Office): void {
  test('at the instant validity ends the entry exits by itself, and the watch entry is there', async () => {
    const { id } = await approved(office, enterprise(office, { pack: 'rehearsal' }));
    const head = await office.world.officer('head');
    await head.command(id, 'waivePriorProcedure', { reason: '样例：预演' });
    const page = await EntryPage.open(await office.desk('checker.a'), id);
    await page.desk.page.getByText('预演政策包：以秒代日，不产生任何法律效力。').waitFor();
    await page.give('认定', async (dialog) => {
      await dialog.getByLabel('有效期').fill('6');
      await dialog.getByText('不可修复').click();
      await dialog.getByLabel('理由').fill('样例：预演');
    });
    await page.stands('已认定');
    await page.ahead().filter({ hasText: '有效期届满' }).first().waitFor();
    await page.stands('已退出');
    expect(
      await page
        .past()
        .filter({ hasText: /^退出名单/ })
        .innerText(),
    ).toContain('到期自动');
    await page.desk.page.getByRole('link', { name: '已转入重点关注名单' }).click();
    await page.desk.page.getByRole('link', { name: '由黑名单条目退出转入' }).waitFor();
    await page.stands('在列');
    await page.stands('已退出');
  });
}
