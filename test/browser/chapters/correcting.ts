import { Buffer } from 'node:buffer';
import { expect, test } from '@jest/globals';
import { until } from '../../support/until.js';
import type { Schemas } from '../../e2e/support/world.js';
import { EntryPage } from '../pages/entry-page.js';
import type { Desk } from '../support/desk.js';
import { expectFittingPage, expectSoundEverywhere } from '../support/inspect.js';
import { lettersAndAll, measuresAnswered, misidentified, redListed } from '../support/mistakes.js';
import type { Office } from '../support/office.js';
import { picture } from '../support/picture.js';
import { blackListed } from '../support/state.js';

const NEEDS = '销毁前还需要';

/** The signed letter is uploaded in the dialog, and is issued only then. */
async function issue(desk: Desk, letter: string): Promise<void> {
  const name = `制发：${letter}`;
  await desk.button(name).click();
  const dialog = desk.page.getByRole('dialog', { name });
  const confirm = dialog.getByRole('button', { name: '制发', exact: true });
  expect(await confirm.isDisabled()).toBe(true);
  const file = {
    name: `${letter}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`样例：${letter}（虚构）`),
  };
  await dialog.locator('input[type=file]').setInputFiles(file);
  await dialog.getByText(file.name).waitFor();
  await confirm.click();
  await dialog.waitFor({ state: 'hidden' });
  await desk.settled();
}

async function serve(desk: Desk, letter: string, method: string): Promise<void> {
  const name = `送达：${letter}`;
  await desk.button(name).click();
  const dialog = desk.page.getByRole('dialog', { name });
  await desk.choose('送达方式', method, dialog);
  await dialog.getByRole('button', { name: '送达', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await desk.settled();
}

/** What was listed by mistake, from the exit to nothing being left; and who was red by mistake (§18, §19). */
export function correcting(office: Office): void {
  test('R9.4 what was listed by mistake is corrected on its page: letters, compensation, what is still needed', async () => {
    const entry = await blackListed(office);
    await misidentified(office, entry);
    const desk = await office.desk('maker.a');
    await desk.go('/inbox');
    const waiting = desk.panel('本部门未完成的更正').locator('tbody tr').filter({ hasText: entry.no });
    expect((await waiting.innerText()).replace(/\s+/g, ' ')).toMatch(
      /黑名单 办理中 各方回执、致歉信送达、澄清说明送达、赔偿登记 .*致歉、澄清送达：\d{4}年/,
    );
    await waiting.getByRole('link', { name: entry.no }).click();
    await desk.heading(`更正：${entry.no}`).waitFor();
    await desk.settled();
    const needs = desk.panel(NEEDS).getByRole('listitem');
    expect(await needs.allInnerTexts()).toEqual([
      expect.stringMatching(/^等各接收单位、渠道、平台和部门的回执：/),
      ...['致歉信尚未制发。', '澄清说明尚未制发。', expect.stringMatching(/^登记赔偿情况/)],
    ]);
    await issue(desk, '致歉信');
    expect(await needs.allInnerTexts()).toContain('致歉信已制发，尚未送达。');
    await serve(desk, '致歉信', '邮寄送达');
    await issue(desk, '澄清说明');
    await serve(desk, '澄清说明', '直接送达');
    await desk.button('登记赔偿').click();
    const dialog = desk.page.getByRole('dialog', { name: '登记赔偿' });
    await dialog.getByRole('radio', { name: '决定赔偿，尚未支付' }).check();
    const confirm = dialog.getByRole('button', { name: '登记赔偿' });
    await dialog.getByLabel('金额（元）').fill('1,200.555');
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByLabel('金额（元）').fill('1200.29');
    await expectSoundEverywhere(desk);
    await confirm.click();
    await dialog.waitFor({ state: 'hidden' });
    await desk.panel('赔偿').getByText('1,200.29元').waitFor();
    expect(await needs.allInnerTexts()).toEqual([expect.stringMatching(/^等各接收单位.*：(?!正在核对)/)]);
    const past = await desk.page.getByRole('list', { name: '办理经过' }).innerText();
    expect(past).toMatch(/^条目因认定有误退出黑名单，开始更正[^]*致歉信已送达（邮寄送达，[^]*1,200.29元/);
    expect(await desk.panel('各方回执').innerText()).toMatch(/停止措施\s+\S+\s+尚无回执/);
    await expectSoundEverywhere(desk);
    await desk.page.getByText('已登记：登记赔偿').waitFor({ state: 'detached' });
    await picture(desk, 'corrections', { most: 1500 });
    await desk.follow('更正');
    await desk.page.getByRole('row').filter({ hasText: entry.no }).waitFor();
    await expectSoundEverywhere(desk);
    await desk.speak('en');
    for (const width of [390, 1440] as const) {
      await desk.resize(width);
      await desk.go(`/corrections/${entry.id}`);
      await expectFittingPage(desk);
    }
    await desk.speak('zh');
  });

  test('R9.4 when nothing else is owed a head who worked on no letter orders the erasure, which cannot be undone', async () => {
    await office.receivers({});
    const entry = await blackListed(office);
    await measuresAnswered(office, entry, 'apply');
    await misidentified(office, entry);
    await measuresAnswered(office, entry, 'stop');
    await lettersAndAll(office, entry);
    const desk = await office.desk('head');
    const ordered = desk.button('决定销毁');
    await until(
      'everybody is told',
      async () => {
        const { may } = await (
          await office.world.officer('head')
        ).get<Schemas['CorrectionPageDto']>(`/corrections/${entry.id}`);
        return may.includes('orderErasure');
      },
      { withinMs: 90_000, everyMs: 250 },
    );
    const page = await EntryPage.open(desk, entry.id);
    await desk.page.getByRole('main').getByRole('link', { name: '误列更正' }).click();
    await desk.panel(NEEDS).getByText('各项均已办结，可以决定销毁').waitFor();
    await expectSoundEverywhere(desk);
    await ordered.click();
    const dialog = desk.page.getByRole('dialog', { name: `决定销毁 · ${entry.no}` });
    const confirm = dialog.getByRole('button', { name: '决定销毁' });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByRole('checkbox', { name: '我知道销毁不能撤销' }).check();
    await expectSoundEverywhere(desk);
    await confirm.click();
    await dialog.waitFor({ state: 'hidden' });
    await desk
      .panel(NEEDS)
      .getByText(/^已于.*决定销毁|^全部信息已于.*销毁/)
      .waitFor();
    expect(await ordered.count()).toBe(0);
    await expectSoundEverywhere(desk);
    await desk.page.getByRole('link', { name: '查看销毁进展和凭证' }).click();
    await desk.page.getByRole('region', { name: '销毁凭证' }).getByText('认定有误').waitFor();
    await desk.settled();
    expect(await page.desk.page.getByRole('tab', { name: '保存与销毁', selected: true }).count()).toBe(1);
    await office.receivers({ receipts: 'withheld' });
  }, 180_000);

  test('R9.5 of who was red by mistake each benefit is reclaimed or given up with a reason, and a head waives the apology', async () => {
    const entry = await redListed(office);
    await measuresAnswered(office, entry, 'apply', ['implementing']);
    await misidentified(office, entry);
    const desk = await office.desk('maker.a');
    await desk.go(`/corrections/${entry.id}`);
    await desk.panel(NEEDS).getByText('逐项登记已享受的奖励是否追回。').waitFor();
    const benefit = desk.panel('已享受的奖励').locator('tbody tr');
    expect((await benefit.innerText()).replace(/\s+/g, ' ')).toMatch(
      /^行政审批提供“绿色通道”和容缺受理 示范区行政审批服务局 尚未处理 登记$/,
    );
    await benefit.getByRole('button', { name: /^登记追回情况：行政审批/ }).click();
    const dialog = desk.page.getByRole('dialog', { name: '追回情况' });
    await dialog.getByRole('radio', { name: '无法追回' }).check();
    const confirm = dialog.getByRole('button', { name: '登记', exact: true });
    expect(await confirm.isDisabled()).toBe(true);
    await dialog.getByLabel('理由').fill('样例：审批已经办结（虚构）');
    await expectSoundEverywhere(desk);
    await confirm.click();
    await dialog.waitFor({ state: 'hidden' });
    await benefit.getByText('无法追回').waitFor();
    expect(await desk.panel(NEEDS).innerText()).not.toContain('奖励');
    expect(await desk.button('不予致歉').count()).toBe(0);
    const head = await office.desk('head');
    await head.go(`/corrections/${entry.id}`);
    await head.button('不予致歉').click();
    const waiver = head.page.getByRole('dialog', { name: '不予致歉' });
    await waiver.getByLabel('理由').fill('样例：提供虚假材料取得（虚构）');
    await waiver.getByRole('button', { name: '不予致歉' }).click();
    await waiver.waitFor({ state: 'hidden' });
    await head.page.getByText('负责人决定不予致歉').waitFor();
    expect(await head.panel(NEEDS).innerText()).toMatch(/澄清说明尚未制发。/);
    expect(await head.panel(NEEDS).innerText()).not.toContain('致歉信');
    await expectSoundEverywhere(head);
    // In this pack a day is a second.
    await until('the letters are late', async () => {
      await head.go('/corrections');
      const row = head.page.getByRole('row').filter({ hasText: entry.no });
      return /致歉、澄清送达：.*（已逾期）/.test(await row.innerText());
    });
    await expectSoundEverywhere(head);
  }, 120_000);
}
