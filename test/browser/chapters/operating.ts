import { expect, test } from '@jest/globals';
import { EntryPage } from '../pages/entry-page.js';
import { expectSoundEverywhere } from '../support/inspect.js';
import type { Office } from '../support/office.js';
import { approved, enterprise } from '../support/state.js';
import { until } from '../../support/until.js';

/** What operators see: runs, one run's history in sentences, trouble and its end. */
export function operating(office: Office): void {
  test('runs of all workflows by state and age, with the way into the Temporal Web UI', async () => {
    await enterprise(office);
    const desk = await office.desk('operator');
    const row = desk.page.getByRole('row').filter({ hasText: /^黑名单条目/ });
    await until('the engine counts the draft', async () => {
      await desk.go('/engine');
      return (await row.count()) === 1 && /草稿 \d+[^]*一天内 \d+/.test(await row.innerText());
    });
    const link = desk.page.getByRole('link', { name: '打开 Temporal Web UI' });
    expect(await link.getAttribute('href')).toContain(office.world.temporal.uiUrl);
    const answer = await fetch((await link.getAttribute('href')) ?? '');
    expect(answer.status).toBe(200);
  });

  test('R11.2 a lost workflow is found, and started again from the record by a button', async () => {
    const { id, no } = await approved(office, enterprise(office));
    await office.world.engine.workflow.getHandle(`black/${id}`).terminate('样例：流程丢失');
    const desk = await office.desk('operator');
    await desk.go('/engine/reconciliation');
    await desk.button('立即核对').click();
    const row = desk.page.getByRole('row').filter({ hasText: no });
    await row.getByText('记录中未终结，但没有流程在运行').waitFor({ timeout: 60_000 });
    await expectSoundEverywhere(desk);
    await row.getByRole('button', { name: `从记录重新启动流程：${no}` }).click();
    await row.getByText(/已修复/).waitFor();
    const checker = await office.world.officer('checker.a');
    await checker.command(id, 'waivePriorProcedure', { reason: '样例：继续办理' });
  }, 120_000);

  test('the page of the sandbox names who plays, and a tick stands beside its words', async () => {
    const desk = await office.desk('operator');
    await desk.page.goto(office.sandbox.url);
    const links = await desk.page
      .getByRole('navigation', { name: '接收方' })
      .getByRole('link')
      .allInnerTexts();
    expect(links).toEqual(expect.arrayContaining(['上级主管部门', '市级平台', '省级平台', '国家平台']));
    expect(links.filter((name) => /[a-z]/i.test(name))).toEqual([]);
    const label = desk.page.locator('label', { has: desk.page.getByRole('checkbox') }).first();
    expect((await label.boundingBox())!.height).toBeLessThan(32);
    await desk.go('/engine');
  });

  test("an entry's history in sentences, the raw one a click away", async () => {
    const { id } = await approved(office, enterprise(office));
    const desk = await office.desk('operator');
    const page = await EntryPage.open(desk, id);
    await page.tab('运行历史');
    const sentences = await desk.page.getByRole('table', { name: '运行历史' }).innerText();
    expect(sentences).toContain('流程开始：黑名单条目');
    expect(sentences).toMatch(/办结指令：审批[^]*状态：已审批/);
    await desk.button('原始 JSON').click();
    const raw = await desk.page.getByLabel('原始历史').innerText();
    expect(JSON.parse(raw)).toEqual(expect.arrayContaining([expect.objectContaining({ eventId: '1' })]));
    const web = desk.page.getByRole('link', { name: '在 Temporal Web UI 中打开' });
    expect(await web.getAttribute('href')).toContain(office.world.temporal.uiUrl);
  });

  test('a database that is down is said at once; the incident shows and goes by itself', async () => {
    const entry = await approved(office, enterprise(office, { pack: 'rehearsal' }));
    const head = await office.world.officer('head');
    await head.command(entry.id, 'waivePriorProcedure', { reason: '样例：预演' });
    const checker = await office.world.officer('checker.a');
    await checker.command(entry.id, 'recognise', {
      ...{ severity: 'single', validity: 'PT6S', repairable: false, basisNumbers: [1], reason: '样例：预演' },
    });
    const desk = await office.desk('operator');
    await desk.go('/engine/incidents');
    for (const status of [500, 503]) desk.allow(status);
    await office.world.postgres.pause();
    try {
      await desk.page.getByText(/^数据库连接中断/).waitFor({ timeout: 45_000 });
    } finally {
      await office.world.postgres.start();
    }
    await desk.page.getByText('服务已恢复，各项工作已自动继续。').waitFor();
    await until('the entry has exited', async () => {
      const now = await (
        await office.world.officer('maker.a')
      ).get<{ state: string }>(`/entries/${entry.id}`);
      return now.state === 'exited';
    });
    const incident = desk.page.getByRole('row').filter({ hasText: entry.no });
    await until('the incident is settled', async () => {
      await desk.go('/engine/incidents');
      await desk.page.getByRole('checkbox', { name: '只看未恢复的' }).uncheck();
      await desk.settled();
      return (await incident.innerText()).includes('恢复');
    });
    expect(await incident.innerText()).toMatch(/写入办理记录[^]*ECONNREFUSED[^]*\d{2}恢复/);
  }, 150_000);
}
