import { createHash, createPublicKey, verify } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { until } from '../../support/until.js';
import { EntryPage } from '../pages/entry-page.js';
import { expectSoundEverywhere } from '../support/inspect.js';
import type { Schemas } from '../../e2e/support/world.js';
import type { Office } from '../support/office.js';
import { approved, blackListed, enterprise } from '../support/state.js';

const CHANNELS = '部门门户网站、信用张店、信用淄博、信用山东、信用中国、国家企业信用信息公示系统';

/** Selects characters of the facts with the keyboard alone, and marks them. */
async function withhold(dialog: Locator, from: number, to: number): Promise<void> {
  const { keyboard } = dialog.page();
  await dialog.getByLabel('案件事实中不公开的内容').focus();
  await keyboard.press('Control+Home');
  for (let at = 0; at < from; at += 1) await keyboard.press('ArrowRight');
  for (let at = from; at < to; at += 1) await keyboard.press('Shift+ArrowRight');
  await dialog.getByRole('button', { name: '不公开所选文字' }).press('Enter');
}

/** What is recognised stands on the channels of its kind, and comes down with its end. */
export function publishing(office: Office): void {
  let entry: { id: string; no: string };

  const shownAt = async (channel: string) =>
    (await office.sandbox.publicAt(channel)).entries.filter(({ entryNo }) => entryNo === entry.no);

  test('before recognising, the officer sees what the public will see, and where', async () => {
    const { id } = await approved(office, enterprise(office));
    const head = await office.world.officer('head');
    await head.command(id, 'waivePriorProcedure', { reason: '样例：另有法律规定' });
    const page = await EntryPage.open(await office.desk('checker.a'), id);
    const dialog = await page.begin('认定');
    await dialog.getByText('公众将看到什么').click();
    const preview = await dialog.locator('details').innerText();
    expect(preview).toContain(CHANNELS);
    expect(preview).toMatch(/样例事实/);
    await dialog.getByRole('button', { name: '取消' }).click();
    await dialog.waitFor({ state: 'hidden' });
  });

  test('R6.4 passages marked with the keyboard are hidden in the preview, published so, and lifted later', async () => {
    await office.receivers({});
    const { id, no } = await approved(office, enterprise(office));
    const head = await office.world.officer('head');
    await head.command(id, 'waivePriorProcedure', { reason: '样例：另有法律规定' });
    const page = await EntryPage.open(await office.desk('checker.a'), id);
    const factsAt = async () => {
      const { entries } = await office.sandbox.publicAt('creditChina');
      return entries.find(({ entryNo }) => entryNo === no)?.publicFacts;
    };
    await page.give('认定', async (dialog) => {
      await dialog.getByLabel('有效期').fill('36');
      await dialog.getByText('不可修复', { exact: true }).click();
      await dialog.getByLabel('理由').fill('样例：事实清楚，证据充分');
      await dialog.getByText('公众将看到什么').click();
      await withhold(dialog, 5, 15);
      await dialog.getByRole('region', { name: '公众将看到什么' }).getByText('样例事实：（略）').waitFor();
    });
    await until('it is shown', async () => (await factsAt()) !== undefined);
    expect(await factsAt()).toBe('样例事实：（略），责令改正后逾期不改（虚构）。');
    await page.give('标注不公开内容', async (dialog) => {
      await withhold(dialog, 16, 21);
      await expectSoundEverywhere(page.desk);
      await dialog.getByRole('button', { name: '恢复公开：经营超过保质期的食品' }).click();
      await dialog.getByLabel('理由').fill('样例：改为遮去另一处');
    });
    await until(
      'it is renewed',
      async () => (await factsAt()) === '样例事实：经营超过保质期的食品，（略）逾期不改（虚构）。',
    );
  });

  test('the ledger of the entry has a receipt of every channel, and what was sent', async () => {
    await office.receivers({});
    entry = await blackListed(office);
    const desk = await office.desk('checker.a');
    const page = await EntryPage.open(desk, entry.id);
    await page.tab('公示台账');
    const table = desk.page.getByRole('table', { name: '渠道台账' });
    await until('every receipt', async () => {
      await desk.page.reload();
      await desk.settled();
      return (await table.getByText('已取得回执').count()) === 6;
    });
    await expectSoundEverywhere(desk);
    await table.getByRole('button', { name: '查看内容：信用中国发布' }).click();
    const dialog = desk.page.getByRole('dialog', { name: '信用中国：发出的内容' });
    await dialog.getByText(entry.no).waitFor();
    await desk.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await shownAt('creditChina')).toHaveLength(1);
  });

  test('a channel that is down when the entry ends is late with its reason, and cleared when it is back', async () => {
    await office.sandbox.playReceiver('creditChina', { outage: true });
    const head = await office.world.officer('head');
    await head.command(entry.id, 'exit', { ground: 'misidentified', reason: '样例：认定有误' });
    const desk = await office.desk('checker.a');
    const rows = desk.panel('渠道台账').locator('tbody tr').filter({ hasText: entry.no });
    const late = rows.filter({ hasText: '信用中国' }).filter({ hasText: '应下线未下线' });
    await until('the late takedown', async () => {
      await desk.go('/publications');
      await desk.settled();
      return (await late.count()) === 1 && /HTTP 503/.test(await late.innerText());
    });
    expect(await shownAt('creditZibo')).toEqual([]);
    await office.sandbox.playReceiver('creditChina', {});
    await desk.page.getByRole('button', { name: `立即重试：${entry.no} 在信用中国下线` }).click();
    await until('it is down', async () => (await shownAt('creditChina')).length === 0);
    await until('announced everywhere', async () => {
      const { announcements } = await office.sandbox.publicAt('creditChina');
      return announcements.some(({ entryNo }) => entryNo === entry.no);
    });
    await desk.go('/publications');
    await expectSoundEverywhere(desk);
    await office.receivers({ receipts: 'withheld' });
  });

  test('another department’s officer, an auditor and a stranger have nothing tried', async () => {
    const maker = await office.world.officer('maker.a');
    const { items } = await maker.get<Schemas['PublicationsPage']>(`/publications?entryId=${entry.id}`);
    const tried = (name: string) =>
      office.world.officer(name).then((one) => one.post(`/publications/${items[0]!.id}/try`));
    const refused = (rule: string) => ({ problem: { status: 403, rule } });
    await expect(tried('checker.b')).rejects.toMatchObject(refused('other-department'));
    await expect(tried('auditor')).rejects.toMatchObject(refused('role-required'));
    const stranger = await fetch(`${office.world.app.baseUrl}/api/v1/publications`);
    expect(stranger.status).toBe(401);
  });

  test('anybody fetches the signed snapshot of the day and proves it', async () => {
    const list = `${office.world.app.baseUrl}/api/public/v1/snapshots`;
    const { items } = (await (await fetch(list)).json()) as { items: Record<string, string>[] };
    const { href, sha256, signature, publicKey, day } = items[0]!;
    const content = Buffer.from(await (await fetch(new URL(href!, list))).arrayBuffer());
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    const given = Buffer.from(await (await fetch(`${list}/${day!}/signature`)).text(), 'base64');
    expect(given.toString('base64')).toBe(signature);
    expect(verify(null, content, createPublicKey(publicKey!), given)).toBe(true);
    for (const [wrong, status] of [
      ['2026-02-30', 400],
      ['..%2F..%2Fmaster.key', 400],
      ['2001-01-01', 404],
    ] as const)
      expect((await fetch(`${list}/${wrong}`)).status).toBe(status);
  });
}
