import { expect, test } from '@jest/globals';
import { expectSoundEverywhere } from '../support/inspect.js';
import type { Office } from '../support/office.js';

/** One officer of the credit office drafts, another sees what differs and approves; each catalogue on its tab. */
export function keepingCatalogues(office: Office): void {
  test('a version is drafted on the matrix, where what may never be shared cannot be ticked', async () => {
    const desk = await office.desk('credit');
    await desk.go('/catalogues');
    await desk.settled();
    await desk.button('起草新版本').click();
    const never = desk.page.getByRole('checkbox', { name: /^证件号码提供给公众（不得提供：/ });
    expect(await never.isDisabled()).toBe(true);
    await desk.page.getByRole('checkbox', { name: 'LEI提供给实施部门' }).uncheck();
    const differences = desk.page.getByRole('table', { name: '与第1版的差别' });
    expect(await differences.innerText()).toMatch(/LEI\s+修改\s+实施部门/);
    await desk.button('保存草案').click();
    await desk.page.getByRole('row', { name: /第2版 草案/ }).waitFor();
    expect(await desk.button('批准').isDisabled()).toBe(true);
    expect(await desk.page.getByText('起草人不得批准自己起草的目录').count()).toBe(1);
  });

  test('the second officer sees what differs, approves, and it is in force', async () => {
    const desk = await office.desk('credit.b');
    await desk.go('/catalogues');
    await desk.settled();
    await desk.button('第2版').click();
    expect(await desk.page.getByRole('table', { name: '与第1版的差别' }).innerText()).toMatch(/LEI\s+修改/);
    await expectSoundEverywhere(desk);
    await desk.button('批准').click();
    await desk.page.getByRole('row', { name: /第2版 现行/ }).waitFor();
  });

  test('measures stand by memorandum, and a faulty draft names the place of each fault', async () => {
    const desk = await office.desk('credit');
    await desk.go('/catalogues?tab=measures');
    await desk.settled();
    await expectSoundEverywhere(desk);
    await desk.button('起草新版本').click();
    await desk.page
      .getByRole('textbox', { name: /^法律依据/ })
      .first()
      .fill(' ');
    const refused = desk.page.waitForResponse((answer) => answer.status() === 422);
    await desk.button('保存草案').click();
    await refused;
    await desk.page.getByText(/content\.memoranda\.0\.measures\.0\.legalBasis/).waitFor();
    desk.takeFaults();
  });
}
