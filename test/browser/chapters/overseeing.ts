import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { inventedEnterprise } from '../../../scripts/rehearsal/subjects.mjs';
import { until } from '../../support/until.js';
import { EntryPage } from '../pages/entry-page.js';
import { expectSoundEverywhere } from '../support/inspect.js';
import type { Office } from '../support/office.js';
import { picture } from '../support/picture.js';
import { approved, blackListed, enterprise, watchListed } from '../support/state.js';

/** What is seen over all departments: warnings, numbers, and an entry under another pack (§16). */
export function overseeing(office: Office): void {
  test('three key fields of two departments make a warning, which shows what it counts', async () => {
    const subject = inventedEnterprise() as { name: string };
    for (const field of ['tax', 'environment', 'transport']) await watchListed(office, subject, field);
    await watchListed(office, subject, 'wages', 'b');
    const desk = await office.desk('checker.a');
    await until('the warning', async () => {
      await desk.go('/warnings');
      return desk.page.getByRole('link', { name: subject.name }).isVisible();
    });
    await desk.page.getByText('不同重点领域 3 个，达到 3 个列入警示').waitFor();
    const rows = await desk.page
      .getByRole('table', { name: '重点领域统计' })
      .locator('tbody tr')
      .allInnerTexts();
    expect(rows.map((row) => row.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^环境保护 计入/),
      expect.stringMatching(/^税收 计入/),
      expect.stringMatching(/^交通运输 不计入/),
      expect.stringMatching(/^拖欠工资 计入 .*示范区人力资源和社会保障局/),
    ]);
    await expectSoundEverywhere(desk);
    await picture(desk, 'warnings');
    await desk.page.getByRole('link', { name: subject.name }).click();
    await new EntryPage(desk).stands('在列');
  });

  test('an entry under another pack: only compared, nothing changed', async () => {
    const { id } = await blackListed(office);
    const page = await EntryPage.open(await office.desk('checker.a'), id);
    await page.tab('换一个政策包');
    await page.desk.choose('比较的政策包', '国家失信约束与信用修复制度（2026）（national-2026 1.0.0）');
    await page.desk.settled();
    const table = (name: string): Locator => page.desk.page.getByRole('table', { name });
    expect(
      await table('程序环节差别')
        .getByRole('row', { name: /^事前告知/ })
        .innerText(),
    ).toContain('按该政策包还缺这一环节');
    expect(
      await table('退出后果')
        .getByRole('row', { name: /^有效期届满/ })
        .innerText(),
    ).toMatch(/随即列入重点关注名单[^]*不列入重点关注名单/);
    await expectSoundEverywhere(page.desk);
    await picture(page.desk, 'what-if', { of: page.desk.page.getByRole('region', { name: '条目资料' }) });
    await page.stands('已认定');
  });

  test('R11.1 objections and filings stand on the overview, each chart beside its table', async () => {
    const { id } = await approved(office, enterprise(office));
    const [maker, checker] = [await office.world.officer('maker.a'), await office.world.officer('checker.a')];
    await maker.command(id, 'startPublicity', { reason: '样例：公示' });
    const objection = { by: 'subject', text: '样例：已经改正（虚构）', documentIds: [] };
    await maker.command(id, 'fileObjection', objection);
    await checker.command(id, 'decideObjection', { outcome: 'sustained', reason: '样例：异议成立' });
    const desk = await office.desk('checker.a');
    await desk.go('/dashboard');
    const panel = desk.panel('异议，按收到的月份');
    await panel.getByRole('img', { name: '异议，按收到的月份' }).locator('svg').waitFor();
    const row = panel.getByRole('row', { name: /黑名单/ }).last();
    const [received, decided, upheld] = (await row.getByRole('cell').allInnerTexts()).slice(2).map(Number);
    expect(upheld).toBeGreaterThanOrEqual(1);
    expect(received).toBeGreaterThanOrEqual(decided!);
    await desk.panel('现在逾期的报送及原因').waitFor();
    await expectSoundEverywhere(desk);
  });

  test('every number of the overview opens the entries that it counts', async () => {
    const desk = await office.desk('checker.a');
    await blackListed(office, undefined, { pack: 'rehearsal' });
    await desk.follow('总览');
    await expectSoundEverywhere(desk);
    await picture(desk, 'dashboard');
    // What ends soon is young, and each number is read just before it is followed: lives of a rehearsal are short.
    await blackListed(office, undefined, { pack: 'rehearsal' });
    for (const [panel, what] of [
      ['在列条目，按领域', /^食品药品、黑名单：/],
      ['每月列入', /、重点关注名单：/],
      ['30天内届满', /：/],
      ['退出，按原因', /^认定标准改变、黑名单：/],
    ] as const) {
      await desk.go('/dashboard');
      const link = desk.panel(panel).getByRole('link', { name: what }).first();
      const count = Number(await link.innerText());
      await link.click();
      await desk.page.getByText(new RegExp(`，共 ${count} 条$`)).waitFor();
    }
  });
}
