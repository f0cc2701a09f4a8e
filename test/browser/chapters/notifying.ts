import { expect, test } from '@jest/globals';
import type { Schemas } from '../../e2e/support/world.js';
import { Outsider } from '../../e2e/support/filing.js';
import { until } from '../../support/until.js';
import { expectSoundEverywhere } from '../support/inspect.js';
import type { Office } from '../support/office.js';
import { picture } from '../support/picture.js';
import { blackListed } from '../support/state.js';

/** Who was told of what; and where an officer wants to be told. */
export function notifying(office: Office): void {
  test('R9.1 a party without a mail address is put down to be called, with the proof, and nothing of it is shown', async () => {
    const entry = await blackListed(office);
    const contact = '0533-0000000';
    const { body: filed } = await new Outsider(office.world, '198.51.100.9').file('objections', {
      ...{ entryNo: entry.no, relation: 'subject', contact },
    });
    const maker = await office.world.officer('maker.a');
    const { items } = await maker.get<Schemas['CasesPage']>('/cases?limit=200');
    const { id } = items.find(({ no }) => no === filed.no)!;
    await maker.post(`/cases/${id}/commands/accept`, { reason: '样例：已受理' });
    const desk = await office.desk('maker.a');
    const row = desk.panel('已发和待发的通知').locator('tbody tr').filter({ hasText: filed.no });
    await until('it is put down', async () => {
      await desk.go('/notifications');
      await desk.settled();
      return (await row.count()) === 1 && /待转告/.test(await row.innerText());
    });
    const text = (await row.innerText()).replace(/\s+/g, ' ');
    expect(text).toMatch(/案件有新进展 当事人 .*待转告 · 登记（文件） 回执 \d{4}-\d{2}#/);
    expect(await desk.page.content()).not.toContain(contact);
    await expectSoundEverywhere(desk);
    await picture(desk, 'notifications');
  });

  test('R6.3 an officer leaves an address for warnings, which stays', async () => {
    const desk = await office.desk('maker.a');
    await desk.go('/notifications');
    await desk.settled();
    const address = desk.page.getByRole('textbox', { name: '我的通知邮箱' });
    await address.fill('maker.a@gov.example');
    await desk.button('保存').click();
    await desk.page.getByText('已保存').waitFor();
    await desk.page.reload();
    await desk.settled();
    expect(await address.inputValue()).toBe('maker.a@gov.example');
  });
}
