import { expect, test } from '@jest/globals';
import { Outsider } from '../../e2e/support/filing.js';
import { until } from '../../support/until.js';
import { EntryPage } from '../pages/entry-page.js';
import { expectSoundEverywhere } from '../support/inspect.js';
import type { Office } from '../support/office.js';
import { approved, blackListed, enterprise } from '../support/state.js';

/** A paper is chosen, looked at, issued, and then stands in the list. */
export function papers(office: Office): void {
  test('R2.4 the prior notice is previewed as a PDF and issued under its number', async () => {
    const { id } = await approved(office, enterprise(office));
    const desk = await office.desk('maker.a');
    const page = await EntryPage.open(desk, id);
    await page.tab('材料');
    await desk.button('生成文书').click();
    const dialog = desk.page.getByRole('dialog', { name: '生成文书' });
    await desk.choose('文书种类', '事前告知书', dialog);
    await dialog.getByLabel('文字内容').fill('样例：请携带身份证件');
    const answered = desk.page.waitForResponse((response) => response.url().endsWith('/papers/preview'));
    const opened = desk.page.context().waitForEvent('page');
    await dialog.getByRole('button', { name: '预览' }).click();
    expect((await answered).headers()['content-type']).toBe('application/pdf');
    await (await opened).close();
    await dialog.getByRole('button', { name: '制发' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await desk.settled();
    const issued = desk.page.getByRole('table', { name: '已制发的文书' }).locator('tbody tr');
    expect(await issued.filter({ hasText: /信告〔\d{4}〕\d+号/ }).count()).toBe(1);
    const files = desk.page
      .getByRole('table', { name: '材料' })
      .locator('tbody tr')
      .filter({ hasText: '文书' });
    expect(await files.count()).toBe(2);
    await expectSoundEverywhere(desk);
  });

  test('R9.1 a copy is sent to whom the paper is addressed; without a contact the page says so', async () => {
    const { id, no } = await blackListed(office);
    const checker = await office.world.officer('checker.a');
    await checker.post(`/entries/${id}/papers`, { kind: 'recognitionDecision' });
    const desk = await office.desk('maker.a');
    const page = await EntryPage.open(desk, id);
    await page.tab('材料');
    const row = desk.page
      .getByRole('table', { name: '已制发的文书' })
      .locator('tbody tr')
      .filter({ hasText: '认定决定书' });
    expect(await row.innerText()).toContain('收件人没有留下邮箱或者手机号');
    await new Outsider(office.world, '198.51.100.11').file('objections', {
      ...{ entryNo: no, relation: 'subject', contact: '手机 13800001111' },
    });
    await desk.page.reload();
    await desk.settled();
    await row.getByRole('button', { name: '发送' }).click();
    const ask = desk.page.getByRole('dialog', { name: /^发送文书：/ });
    expect(await ask.innerText()).toContain('138****1111');
    await ask.getByRole('button', { name: '发送' }).click();
    await ask.waitFor({ state: 'hidden' });
    // Nobody has configured a mail server here: it is put down for somebody to hand it over.
    await until('it is put down', async () => {
      await desk.page.reload();
      await desk.settled();
      return (await row.innerText()).includes('待转告');
    });
    expect(await row.innerText()).toContain('发往 138****1111');
    expect(await row.getByRole('button', { name: '再次发送' }).count()).toBe(1);
    expect(await desk.page.content()).not.toContain('13800001111');
    await expectSoundEverywhere(desk);
  });

  test('another department’s officer sees the papers and issues none', async () => {
    const { id } = await approved(office, enterprise(office));
    const desk = await office.desk('checker.b');
    const page = await EntryPage.open(desk, id);
    await page.tab('材料');
    expect(await desk.button('生成文书').count()).toBe(0);
  });
}
