import { Buffer } from 'node:buffer';
import type { Locator } from 'playwright-core';
import { expect, test } from '@jest/globals';
import { inventedEnterprise } from '../../../scripts/rehearsal/subjects.mjs';
import { until } from '../../support/until.js';
import { EntryPage } from '../pages/entry-page.js';
import type { Schemas } from '../../e2e/support/world.js';
import type { Desk } from '../support/desk.js';
import { expectSoundEverywhere } from '../support/inspect.js';
import type { Office } from '../support/office.js';
import { picture } from '../support/picture.js';
import { approved, blackListed, drafted } from '../support/state.js';

const PLATFORMS = ['市平台', '省平台', '国家平台'];
const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The credit office hands in the lists of a platform, complete as of now. */
async function upload(desk: Desk, platform: string, lines: string): Promise<void> {
  const dialog = await handIn(desk, platform, lines);
  await dialog.waitFor({ state: 'hidden' });
  await desk.settled();
}

async function handIn(desk: Desk, platform: string, lines: string): Promise<Locator> {
  await desk.button(/上传数据$/).click();
  const dialog = desk.page.getByRole('dialog', { name: '上传平台名单数据' });
  await desk.choose('平台', platform, dialog);
  await desk.date('数据截至', SHANGHAI.format());
  const file = Buffer.from(`名单,统一社会信用代码,编号\n${lines}`);
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: `${platform}.csv`, mimeType: 'text/csv', buffer: file });
  await dialog.getByRole('button', { name: '上传数据' }).click();
  return dialog;
}

/** A red candidate from its draft to recognition by itself, and what a black recognition does to it (§6, §7, §18). */
export function redList(office: Office): void {
  const subject = inventedEnterprise() as { name: string; uscc: string };
  const other = inventedEnterprise() as { uscc: string };
  let id: string;
  let no: string;

  test('a candidate is drafted by hand on the red list', async () => {
    const desk = await office.desk('maker.a');
    await desk.go('/inbox');
    await desk.follow('新建条目');
    await desk.page.getByRole('radiogroup', { name: '名单' }).getByText('红名单').click();
    await desk.page.getByLabel('名称', { exact: true }).fill(subject.name);
    await desk.page.getByLabel('统一社会信用代码').fill(subject.uscc);
    await desk.choose('领域', '食品药品');
    await desk.page.getByLabel('列入事由').fill('样例事实：连续三年监督抽检全部合格（虚构）。');
    await desk.choose('类型', '行政奖励');
    await desk.page.getByLabel('文号').fill('样例表彰〔2018〕1号');
    await desk.date('日期', '2018-10-08');
    await desk.choose('政策包', '预演（以秒代日）（rehearsal 1.0.0）');
    expect(await desk.page.getByText('建议能否修复').count()).toBe(0);
    await desk.button('保存草稿').click();
    await desk.page.waitForURL(/\/entries\/[0-9a-f-]{36}$/);
    id = desk.page.url().split('/').at(-1)!;
    const page = new EntryPage(desk);
    await page.stands('草稿');
    no = (await desk.page.getByText(/^HONG-\d{4}-\d{6}$/).innerText()).trim();
    await page.give('提交审批');
  });

  test('without fresh data of the platforms it waits, and says for whom and since when', async () => {
    const page = await EntryPage.open(await office.desk('checker.a'), id);
    await page.give('审批通过', (dialog) => dialog.getByLabel('理由').fill('样例：同意'));
    await until('it waits', async () => {
      await page.desk.go(`/entries/${id}`);
      return page.desk.page.getByText('正在等待市平台、省平台、国家平台的数据').isVisible();
    });
    await page.stands('公示前比对');
    const compared = await page.desk.panel('与黑名单比对').innerText();
    expect(compared.match(/已过时效/g)).toHaveLength(3);
    await expectSoundEverywhere(page.desk);
    await picture(page.desk, 'red-waiting', { most: 1450 });
    await page.desk.follow('待比对候选');
    const row = page.desk.page.getByRole('row').filter({ hasText: no });
    expect(await row.innerText()).toMatch(/市平台、省平台、国家平台[^]*等待自 \d{4}年/);
    await expectSoundEverywhere(page.desk);
  });

  test('the credit office uploads what is missing, and the candidate goes on by itself', async () => {
    const credit = await office.desk('credit');
    await credit.go('/inbox');
    await credit.follow('平台名单');
    expect(await credit.panel('各平台数据').getByText('已过时效').count()).toBe(3);
    for (const platform of PLATFORMS)
      await upload(credit, platform, platform === '市平台' ? `红名单,${subject.uscc},市-2026-001\n` : '');
    expect(await credit.panel('各平台数据').getByText('有效', { exact: true }).count()).toBe(3);
    // In this pack a day is a second: what the next tests look at is to last.
    const head = await office.world.officer('head');
    await until('it is recognised', async () => {
      const { state } = await head.get<Schemas['EntryPageDto']>(`/entries/${id}`);
      return state === 'recognised';
    });
    await head.command(id, 'extend', { validity: 'PT5M', reason: '样例：延长有效期' });
    // The page of those who wait was left open, and nobody has touched it.
    const checker = await office.desk('checker.a');
    await checker.page.getByRole('row').filter({ hasText: no }).waitFor({ state: 'detached' });
    expect(new URL(checker.page.url()).pathname).toBe('/comparisons');
    const page = await EntryPage.open(checker, id);
    await page.stands('已认定');
    await page.past().filter({ hasText: '公示期届满' }).waitFor();
  });

  test('compared twice without a hit, it is recognised by itself, and the page says so', async () => {
    const page = await EntryPage.open(await office.desk('checker.a'), id);
    expect(await page.desk.panel('与黑名单比对').innerText()).toMatch(/结果\s+没有命中/);
    expect(await page.desk.panel('认定').innerText()).toContain('系统自动（审批人复核甲）');
    await page.past().filter({ hasText: '没有命中' }).nth(1).waitFor();
    const passed = await page.past().allInnerTexts();
    expect(passed.filter((text) => text.includes('没有命中')).length).toBe(2);
    await picture(page.desk, 'red-recognised');
  });

  test('lists that would end a red entry are asked about once: nothing is ended before', async () => {
    const pack = { list: 'red', pack: 'rehearsal' } as const;
    const red = await approved(office, drafted(office, other, pack));
    const head = await office.world.officer('head');
    const reaches = (state: string) =>
      until(`it is ${state}`, async () => {
        const page = await head.get<Schemas['EntryPageDto']>(`/entries/${red.id}`);
        return page.state === state && page;
      });
    await reaches('recognised');
    await head.command(red.id, 'extend', { validity: 'PT5M', reason: '样例：延长有效期' });
    const credit = await office.desk('credit');
    credit.allow(409);
    const dialog = await handIn(credit, '省平台', `黑名单,${other.uscc},省-2026-009\n`);
    await dialog.getByText('接收这份名单将使1个有效的红名单条目退出').waitFor();
    await expectSoundEverywhere(credit);
    await reaches('recognised');
    await dialog.getByRole('button', { name: '仍然上传' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect((await reaches('exited')).exitGround).toBe('listedBlackOrWatch');
  });

  test('listed black by another department, it has left with its ground, and its department is told', async () => {
    const black = await blackListed(office, subject, { field: 'wages' }, 'b');
    const maker = await office.desk('maker.a');
    const page = await EntryPage.open(maker, id);
    await page.stands('已退出');
    expect(await page.desk.panel('认定').innerText()).toMatch(/退出原因\s+被列入黑名单或者重点关注名单/);
    await maker.go('/inbox');
    const told = maker.panel('其他条目引起的变化').getByRole('row').filter({ hasText: no });
    expect(await told.innerText()).toMatch(/示范区人力资源和社会保障局的条目 HEI-/);
    await maker.go(`/entries/${id}`);
    await page.past().getByRole('link', { name: '查看引起此事的条目' }).click();
    await maker.page.waitForURL(`**/entries/${black.id}`);
    await page.stands('已认定');
  });

  test('the platform that lists it red is asked to remove it, and its answer is shown', async () => {
    const desk = await office.desk('maker.a');
    const requests = desk.panel('移出红名单请求');
    await until('the platform has answered', async () => {
      await desk.page.reload();
      await desk.settled();
      return requests.getByText('已移出').isVisible();
    });
    expect(await requests.innerText()).toMatch(/市平台\s+市-2026-001[^]*回执[^]*答复期限[^]*答复/);
    await expectSoundEverywhere(desk);
    await desk.follow('平台名单');
    await desk.choose('状态', '已移出');
    await desk.panel('移出红名单请求').getByRole('row').filter({ hasText: '市-2026-001' }).waitFor();
    await expectSoundEverywhere(desk);
    await desk.button('详情 市平台').click();
    await desk.page.getByRole('table', { name: '市平台收到的数据' }).getByText('上传').waitFor();
    await picture(desk, 'platforms');
  });
}
