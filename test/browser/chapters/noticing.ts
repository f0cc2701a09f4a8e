import { Buffer } from 'node:buffer';
import { expect, test } from '@jest/globals';
import { EntryPage } from '../pages/entry-page.js';
import type { Desk } from '../support/desk.js';
import type { Office } from '../support/office.js';
import { approved, enterprise, person } from '../support/state.js';

const proof = { name: '送达回证（样例）.txt', mimeType: 'text/plain', buffer: Buffer.from('样例：送达回证') };

/** Withdraws what a dialog still holds open, by its cancel button. */
const cancel = (desk: Desk) => desk.page.getByRole('dialog').getByRole('button', { name: '取消' }).click();

/** Notice, the window to state and defend, objections: what comes before recognition. */
export function noticing(office: Office): void {
  let id: string;

  test('without notice to a person recognition is grey, with the rule and its article', async () => {
    ({ id } = await approved(office, person(office)));
    const page = await EntryPage.open(await office.desk('checker.a'), id);
    expect(await page.whyNot('认定')).toBe('未经事前告知，不得认定。 §6');
    expect(await page.whyNot('免除告知和公示')).toBe('对该主体必须事前告知，不得免除。 §6');
  });

  test('notice needs its proof; served, the window runs in working days', async () => {
    const page = await EntryPage.open(await office.desk('maker.a'), id);
    const dialog = await page.begin('送达事前告知');
    await dialog.getByRole('button', { name: '送达事前告知' }).click();
    await dialog.getByText('请填写送达凭证').waitFor();
    await dialog.locator('input[type=file]').setInputFiles(proof);
    await dialog.getByText(proof.name).waitFor();
    await dialog.getByRole('button', { name: '送达事前告知' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.stands('陈述申辩期');
    const ending = page.ahead().filter({ hasText: '陈述申辩期届满' });
    expect(await ending.innerText()).toMatch(/^陈述申辩期届满\s+\d{4}年\d{1,2}月\d{1,2}日（还剩5个工作日）/);
    await page.tab('材料');
    await page.desk.page.getByRole('cell', { name: proof.name, exact: true }).waitFor();
  });

  test('inside the window recognition is refused by rule; statements are recorded', async () => {
    const checker = await EntryPage.open(await office.desk('checker.a'), id);
    expect(await checker.whyNot('认定')).toBe('陈述、申辩期限尚未届满，不得认定。 §6');
    const page = await EntryPage.open(await office.desk('maker.a'), id);
    await page.give('记录陈述申辩', (dialog) => dialog.getByLabel('内容').fill('样例：当事人称已经整改。'));
    expect(await page.desk.panel('时间线').innerText()).toContain('记录陈述申辩');
    await page.tab('办理记录');
    await page.desk.page.getByText('样例：当事人称已经整改。').waitFor();
  });

  test('an objection holds the entry; rejected, it goes on from where it was; sustained, it ends', async () => {
    const [maker, checker] = [await office.desk('maker.a'), await office.desk('checker.a')];
    const object = async () => {
      const page = await EntryPage.open(maker, id);
      await page.give('登记异议', (dialog) => dialog.getByLabel('异议内容').fill('样例：并非本人所为。'));
      await page.stands('异议核实中');
    };
    const decide = async (outcome: string) => {
      const page = await EntryPage.open(checker, id);
      await page.give('异议处理决定', async (dialog) => {
        await dialog.getByText(outcome).click();
        await dialog.getByLabel('理由').fill('样例：经核实');
      });
      return page;
    };
    await object();
    await (await decide('异议不成立，程序继续')).stands('陈述申辩期');
    await object();
    const ended = await decide('异议成立，终结本条目');
    await ended.stands('异议成立终结');
    await ended.desk.page.getByText('条目已终结，不再公布。').waitFor();
    expect(await ended.whyNot('认定')).toContain('条目已经终结，不能再办理。');
  });

  test('what a rule forbids meanwhile is refused in words, with rule and article, and audited', async () => {
    const entry = await approved(office, enterprise(office));
    const head = await office.world.officer('head');
    await head.command(entry.id, 'waivePriorProcedure', { reason: '样例：事实清楚，另有法律规定' });
    const checker = await office.desk('checker.a');
    const page = await EntryPage.open(checker, entry.id);
    const dialog = await page.begin('认定');
    await dialog.getByText('不可修复').click();
    await dialog.getByLabel('理由').fill('样例：予以认定');
    // Meanwhile a colleague files an objection: the open dialog does not know.
    const maker = await office.world.officer('maker.a');
    await maker.command(entry.id, 'fileObjection', { by: 'subject', text: '样例', documentIds: [] });
    checker.allow(409);
    await dialog.getByRole('button', { name: '认定', exact: true }).click();
    const refusal = await dialog.getByRole('alert').innerText();
    expect(refusal).toContain('没有办成');
    expect(refusal).toMatch(/异议尚未核实处理完毕。[^]*（§6）/);
    expect(checker.seen(409)).toBe(1);
    await cancel(checker);
    const auditor = await office.desk('auditor');
    await auditor.go('/audit');
    const refused = auditor.page.getByRole('row').filter({ hasText: '异议尚未核实处理完毕。' }).first();
    expect(await refused.innerText()).toMatch(/复核甲[^]*认定[^]*拒绝/);
  });
}
