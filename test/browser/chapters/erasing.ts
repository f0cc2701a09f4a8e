import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { RETENTION } from '../../../libs/contract/ids.js';
import { rowsOf } from '../../e2e/support/database.js';
import { until } from '../../support/until.js';
import { EntryPage } from '../pages/entry-page.js';
import { expectSoundEverywhere } from '../support/inspect.js';
import type { Office } from '../support/office.js';
import { picture } from '../support/picture.js';
import { enterprise } from '../support/state.js';

/** Until when what has ended is kept, and that nothing is left then (§19); and what is taken away as a file. */
export function erasing(office: Office): void {
  let entry: { id: string; no: string };

  test('R8.5 an ended entry says until when it is kept and why; a head holds it, with a reason', async () => {
    entry = await enterprise(office, { pack: 'rehearsal' });
    const maker = await office.world.officer('maker.a');
    await maker.command(entry.id, 'withdraw', { reason: '样例：重复起草' });
    const desk = await office.desk('head');
    const page = await EntryPage.open(desk, entry.id);
    await page.tab('保存与销毁');
    await until('the term is there', async () => {
      await desk.page.reload();
      await desk.settled();
      return desk.page.getByText(/，之后销毁$/).isVisible();
    });
    await desk.page.getByText(/^自\d{4}年.*结束起，按政策包保存3分钟$/).waitFor();
    await desk.button('暂缓销毁').click();
    const dialog = desk.page.getByRole('dialog', { name: /^暂缓销毁/ });
    const confirm = dialog.getByRole('button', { name: '暂缓销毁' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByLabel('理由').fill('样例：行政复议尚未终结');
    await expectSoundEverywhere(desk);
    await confirm.click();
    await dialog.waitFor({ state: 'hidden' });
    await desk.page
      .getByText(/暂缓销毁$/)
      .first()
      .waitFor();
    await expectSoundEverywhere(desk);
    await picture(desk, 'retention', { of: desk.page.getByRole('tabpanel') });
  });

  test('R8.5 the page lists what goes next and what is on hold; released, it goes by itself', async () => {
    const desk = await office.desk('head');
    await desk.go('/erasures');
    const due = desk.panel('30日内将销毁').locator('tbody tr').filter({ hasText: entry.no });
    expect(await due.innerText()).toMatch(/于.*暂缓销毁/);
    await due.getByRole('link', { name: entry.no }).click();
    await desk.settled();
    await desk.button('恢复按期销毁').click();
    const dialog = desk.page.getByRole('dialog', { name: /^恢复按期销毁/ });
    await dialog.getByText('已满保存期限的，将于当晚销毁，不可恢复。').waitFor();
    await dialog.getByLabel('理由').fill('样例：复议终结');
    await dialog.getByRole('button', { name: '恢复按期销毁' }).click();
    await dialog.waitFor({ state: 'hidden' });
    // Its time and the night come at once; the many that the story has left behind stay for another night.
    const sql = `UPDATE retention SET kept_until = CASE WHEN entry_id = $1 THEN now() ELSE now() + interval '1 day' END`;
    await rowsOf(office.world, sql, [entry.id]);
    await office.world.engine.schedule.getHandle(RETENTION).trigger();
    const gone = desk.panel('销毁记录').locator('tbody tr').filter({ hasText: entry.no });
    await until(
      'the certificate',
      async () => {
        await desk.go('/erasures');
        return (await gone.count()) === 1 && !/正在销毁|等待/.test(await gone.innerText());
      },
      { withinMs: 45_000 },
    );
    expect(await gone.innerText()).toMatch(/保存期限届满/);
    await expectSoundEverywhere(desk);
    await picture(desk, 'erasures');
  });

  test('R8.5 step by step it says what is gone, and the certificate, which names nobody, can be had', async () => {
    const desk = await office.desk('head');
    await desk.panel('销毁记录').getByRole('link', { name: entry.no }).click();
    await desk.page.getByRole('table', { name: '销毁步骤' }).getByText('数据密钥').waitFor();
    await desk.settled();
    await expectSoundEverywhere(desk);
    await picture(desk, 'erasure-certificate', { of: desk.page.getByRole('tabpanel') });
    const taken = async (button: string) => {
      const [file] = await Promise.all([desk.page.waitForEvent('download'), desk.button(button).click()]);
      return file;
    };
    const paper = await taken('下载证明（PDF）');
    expect(paper.suggestedFilename()).toBe(`${entry.no}-erasure.pdf`);
    expect((await readFile(await paper.path())).subarray(0, 5).toString()).toBe('%PDF-');
    const file = await taken('下载凭证（JSON）');
    expect(file.suggestedFilename()).toBe(`${entry.no}-erasure.json`);
    const certificate = await readFile(await file.path(), 'utf8');
    expect(JSON.parse(certificate)).toMatchObject({ certificate: { ground: 'retentionEnded' } });
    expect(certificate).not.toContain('样例');
  });

  test('a list is taken away as a file for a stated purpose, in the register as a look at all of it', async () => {
    const desk = await office.desk('maker.a');
    await desk.go('/entries');
    await desk.button('导出').click();
    await desk.page.getByRole('menuitem', { name: 'CSV' }).click();
    const dialog = desk.page.getByRole('dialog', { name: '导出当前列表（CSV）' });
    const go = dialog.getByRole('button', { name: '登记并导出' });
    await go.click();
    await dialog
      .getByText(/请填写/)
      .first()
      .waitFor();
    await dialog.getByLabel('查看目的').fill('样例：年度核对');
    await expectSoundEverywhere(desk);
    await picture(desk, 'export');
    const [file] = await Promise.all([desk.page.waitForEvent('download'), go.click()]);
    await dialog.waitFor({ state: 'hidden' });
    expect(file.suggestedFilename()).toBe('entries.csv');
    const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
    expect(lines.length).toBeGreaterThan(1);
    const looks = await rowsOf<{ asked: number }>(
      office.world,
      "SELECT asked FROM query_register WHERE kind = 'export' ORDER BY at DESC LIMIT 1",
    );
    expect(looks).toHaveLength(1);
  });
}
