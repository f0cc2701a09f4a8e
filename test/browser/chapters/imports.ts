import { expect, test } from '@jest/globals';
import { fixture } from '../../e2e/support/lists.js';
import type { Desk } from '../support/desk.js';
import type { Office } from '../support/office.js';
import { picture } from '../support/picture.js';
import { listFile } from '../support/state.js';

async function upload(desk: Desk, name: string): Promise<void> {
  await desk.go('/imports');
  await desk.page.locator('input[type=file]').setInputFiles(listFile(name));
  await desk.heading(/^导入：/).waitFor();
  await desk.settled();
}

/** The rows of a report as texts, without its head. */
const rowsOf = async (desk: Desk, panel: string): Promise<string[][]> => {
  const rows = await desk.panel(panel).locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
};

/** Officer A's preliminary list. */
export function importing(office: Office): void {
  test('the dry run shows every fault by row and column and offers nothing to confirm', async () => {
    const desk = await office.desk('maker.a');
    await upload(desk, 'black-preliminary-faulty.gb18030.csv');
    const faults = await fixture('black-preliminary-faulty.expected.json');
    const expected = JSON.parse(faults.toString()) as { row: number; column: string }[];
    const shown = (await rowsOf(desk, '问题')).map(([row, column]) => ({ row: Number(row), column }));
    expect(shown).toEqual(expected.map(({ row, column }) => ({ row, column })));
    await picture(desk, 'import-dry-run');
    expect(await desk.panel('试算结果').innerText()).toContain('没有导入任何一行');
    expect(await desk.page.getByRole('button', { name: /确认导入/ }).count()).toBe(0);
  });

  test('what was normalised is said, and shown masked', async () => {
    const desk = await office.desk('maker.a');
    await upload(desk, 'black-preliminary-normalised.utf8.csv');
    const rows = await rowsOf(desk, '自动规范');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(([, , changes]) => changes).join()).toMatch(/全角改半角/);
  });

  test('three hundred good rows become drafts, with progress to watch', async () => {
    const desk = await office.desk('maker.a');
    await upload(desk, 'black-preliminary-300.gb18030.csv');
    await desk.page.getByText('300 行全部无误，可以确认导入。').waitFor();
    await desk.button('确认导入 300 行').click();
    await desk.page.getByRole('progressbar').waitFor();
    expect(await desk.page.getByRole('progressbar').getAttribute('aria-label')).toMatch(
      /正在起草：\d+ \/ 300/,
    );
    await desk.page.getByText('已起草 300 个条目。').waitFor({ timeout: 110_000 });
    await desk.page.getByRole('link', { name: '查看这些条目' }).click();
    await desk.page.getByText('共 300 条').waitFor();
    await desk.settled();
  }, 150_000);

  test('the same list again, in the other encoding too, changes nothing and says so', async () => {
    const desk = await office.desk('maker.a');
    await upload(desk, 'black-preliminary-300.gb18030.csv');
    await desk.page.getByText(/这个文件已于.*导入过，没有重复导入。/).waitFor();
    await desk.go('/inbox');
    expect(await desk.panel('等我办理').innerText()).toContain('共 300 条');
  });
}
