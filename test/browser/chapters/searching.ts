import { expect, test } from '@jest/globals';
import type { Desk } from '../support/desk.js';
import type { Office } from '../support/office.js';

const rows = (desk: Desk) => desk.panel('黑名单').locator('tbody tr');

async function search(desk: Desk, text: string): Promise<void> {
  await desk.page.getByRole('searchbox', { name: '按名称、证件号码或编号查找' }).fill(text);
  await desk.button('查找').click();
  await desk.settled();
}

/** Finding one among many. */
export function searching(office: Office): void {
  test('a name, a code and a number each find their one entry, and stay out of the address', async () => {
    const desk = await office.desk('maker.a');
    await desk.go('/entries');
    for (const text of [
      '样例00001号商贸有限公司',
      '91999999H77112DG87',
      'HEI-2026-000001'.replace('2026', String(new Date().getFullYear())),
    ]) {
      await search(desk, text);
      await desk.page.getByText('已显示 1 条，共 1 条').waitFor();
      expect(await rows(desk).count()).toBe(1);
      expect(decodeURIComponent(desk.page.url())).not.toContain(text);
    }
    await search(desk, '没有这样的名称');
    await desk.page.getByText('没有符合条件的条目。').waitFor();
  });

  test('filters narrow the list, stand in the address, and are kept under a name', async () => {
    const desk = await office.desk('maker.a');
    await desk.go('/entries');
    await desk.choose('领域', '工程建设');
    await desk.choose('环节', '草稿');
    await desk.page.waitForURL(({ searchParams }) => searchParams.get('state') === 'draft');
    await desk.settled();
    expect(new URL(desk.page.url()).searchParams.get('field')).toBe('construction');
    const fields = await rows(desk)
      .locator('td')
      .filter({ hasText: /^工程建设/ })
      .count();
    expect(fields).toBe(await rows(desk).count());
    await desk.button('常用筛选').click();
    await desk.page.getByRole('textbox', { name: '名称' }).fill('工程草稿');
    await desk.button('保存当前筛选').click();
    await desk.go('/entries');
    await desk.button('常用筛选').click();
    await desk.button('工程草稿').click();
    await desk.page.waitForURL(({ searchParams }) => searchParams.get('state') === 'draft');
    expect(new URL(desk.page.url()).searchParams.get('field')).toBe('construction');
  });
}
