import { expect, test } from '@jest/globals';
import { inventedEnterprise } from '../../../scripts/rehearsal/subjects.mjs';
import { rowsOf } from '../../e2e/support/database.js';
import { newSystem } from '../../e2e/support/systems.js';
import { WebhookReceiver } from '../../support/webhook-receiver.js';
import { until } from '../../support/until.js';
import { expectSoundEverywhere } from '../support/inspect.js';
import type { Office } from '../support/office.js';
import { picture } from '../support/picture.js';
import { blackListed } from '../support/state.js';

/** Systems at the door: their credentials, what they are told, and the review of every look (R7.3, R10.1, R10.2). */
export function systems(office: Office): void {
  const NAME = '样例行政审批系统';

  test('a credential is given, its secret shown once, changed with a grace period', async () => {
    const desk = await office.desk('credit');
    await desk.follow('系统接入');
    await desk.page.getByRole('button', { name: '发放凭证' }).click();
    const dialog = desk.page.getByRole('dialog', { name: '发放凭证' });
    await dialog.getByLabel('系统名称').fill(NAME);
    await desk.choose('使用方', '受邀单位（银行、协会、公用事业等）');
    await dialog.getByLabel('读取变动').check();
    await dialog.getByLabel('管理推送').check();
    await dialog.getByRole('button', { name: '发放凭证' }).click();
    const shown = desk.page.getByRole('dialog', { name: '新密钥' });
    const secret = (await shown.locator('code').innerText()).trim();
    expect(await shown.getByRole('button', { name: '取消' }).count()).toBe(0);
    const { status } = await fetch(`${office.world.app.baseUrl}/api/v1/changes`, {
      headers: { authorization: `Bearer ${secret}` },
    });
    expect(status).toBe(200);
    await shown.getByRole('button', { name: '已保存，关闭' }).click();
    await desk.settled();
    expect(await desk.page.locator('body').innerText()).not.toContain(secret.slice(12));
    await desk.page.getByRole('button', { name: `更换密钥 ${NAME}` }).click();
    await desk.page
      .getByRole('dialog', { name: '更换密钥' })
      .getByRole('button', { name: '更换密钥' })
      .click();
    await shown.getByRole('button', { name: '已保存，关闭' }).click();
    await desk.page.getByText('旧密钥有效至').waitFor();
  });

  test('the check page reads on a phone, without script, and says what it found', async () => {
    const credit = await office.world.officer('credit');
    const system = await newSystem(office.world.app.baseUrl, credit, { name: '样例窗口系统' });
    const subject = inventedEnterprise() as { uscc: string };
    const { no } = await blackListed(office, subject);
    const { body } = await system.post<{ ticket: string }>('/check-tickets', {
      ...{ purpose: 'administrativeApproval', purposeText: '样例：申请〔2026〕1号' },
    });
    const window = await office.window('check page');
    await window.page.setContent(
      `<form method="post" action="${office.world.app.baseUrl}/check">
        <input type="hidden" name="ticket" value="${body.ticket}"><button>核查信用名单</button></form>`,
    );
    await window.page.getByRole('button').click();
    await window.page.getByLabel('号码或者名称').fill(subject.uscc);
    await window.page.getByRole('button', { name: '核查' }).click();
    await window.page.getByRole('heading', { name: '在列' }).waitFor();
    expect(await window.page.getByRole('status').innerText()).toContain(no);
    await expectSoundEverywhere(window);
  });

  test('what a system never takes holds up the others, stands in the inbox, and is skipped there', async () => {
    const credit = await office.world.officer('credit');
    const receiver = await WebhookReceiver.start();
    try {
      const { items } = await credit.get<{ items: { id: string; name: string }[] }>('/credentials');
      const credentialId = items.find(({ name }) => name === NAME)!.id;
      await credit.post('/webhooks', { url: receiver.url, credentialId });
      let refused: string | null = null;
      receiver.refuses = ({ body }) => {
        const { id } = JSON.parse(body) as { id: string };
        return (refused ??= id) === id;
      };
      const { no } = await blackListed(office);
      const sql = `UPDATE webhook SET failing_since = failing_since - interval '2 hours'
        WHERE url = $1 AND failing_since IS NOT NULL RETURNING id`;
      await until('it fails', async () => (await rowsOf(office.world, sql, [receiver.url])).length > 0);
      const other = await blackListed(office);
      const desk = await office.desk('credit');
      await desk.go('/');
      const held = desk.page.getByRole('table', { name: '变动推送受阻' });
      await held.getByText('其后的变动在等待').waitFor();
      await expectSoundEverywhere(desk);
      await held.getByRole('link', { name: receiver.url }).click();
      await desk.page.getByRole('button', { name: `跳过：${no} 认定` }).click();
      await until('the next is taken', () => Promise.resolve(receiver.taken(receiver.url).length > 0));
      expect(receiver.taken(receiver.url)[0]!.body).toContain(other.no);
      await until('its mark', async () => {
        await desk.page.reload();
        await desk.settled();
        return desk.page.getByText('已跳过').first().isVisible();
      });
      await expectSoundEverywhere(desk);
    } finally {
      await receiver.stop();
    }
  });

  test('what could not be delivered says why in words, and is delivered again at a click', async () => {
    const credit = await office.world.officer('credit');
    const receiver = await WebhookReceiver.start();
    try {
      receiver.status = 500;
      const { items } = await credit.get<{ items: { id: string; name: string }[] }>('/credentials');
      const credentialId = items.find(({ name }) => name === NAME)!.id;
      await credit.post('/webhooks', { url: receiver.url, credentialId });
      const { no } = await blackListed(office);
      await until('a try', () => Promise.resolve(receiver.received.length > 0));
      receiver.status = 204;
      const desk = await office.desk('credit');
      await desk.go('/systems');
      await desk.page.getByRole('link', { name: receiver.url }).click();
      await desk.page
        .getByText(/没有接收（HTTP 500）/)
        .first()
        .waitFor();
      await desk.page.getByRole('button', { name: `重新推送：${no} 认定` }).click();
      await until('its delivery', () => Promise.resolve(receiver.taken(receiver.url).length > 0));
      await until('its mark', async () => {
        await desk.page.reload();
        await desk.settled();
        return desk.page.getByText('已送达').first().isVisible();
      });
      await expectSoundEverywhere(desk);
      await desk.follow('系统接入');
      await expectSoundEverywhere(desk);
      await picture(desk, 'systems');
      const revoke = desk.page.getByRole('button', { name: `撤销 ${NAME}` });
      await revoke.click();
      await desk.page
        .getByRole('dialog', { name: '撤销' })
        .getByRole('button', { name: '撤销', exact: true })
        .click();
      await desk.page.getByText('已撤销').first().waitFor();
      await revoke.waitFor({ state: 'detached' });
    } finally {
      await receiver.stop();
    }
  });

  test('a look at personal data is reviewed: who, why, and whether it is in order', async () => {
    const { id } = await blackListed(office);
    const maker = await office.world.officer('maker.a');
    await maker.get(`/entries/${id}/personal?purpose=${encodeURIComponent('样例：核对送达地址')}`);
    const desk = await office.desk('auditor');
    await desk.follow('查询复核');
    const { user } = await maker.get<{ user: { displayName: string } }>('/me');
    const rows = desk.page.getByRole('table', { name: '查询汇总' }).locator('tbody tr');
    const row = rows.filter({ hasText: '个主体' }).filter({ hasText: user.displayName });
    await row.getByRole('button', { name: /^详情/ }).click();
    await desk.page.getByText('样例：核对送达地址').waitFor();
    await expectSoundEverywhere(desk);
    await picture(desk, 'looks');
    await row.getByRole('button', { name: /^复核全天/ }).click();
    const dialog = desk.page.getByRole('dialog', { name: /^复核/ });
    await dialog.getByLabel('存疑，要求说明').check();
    expect(await dialog.getByRole('button', { name: '复核', exact: true }).isDisabled()).toBe(true);
    await dialog.getByRole('textbox', { name: '说明' }).fill('样例：请说明为何多次查看');
    await dialog.getByRole('button', { name: '复核', exact: true }).click();
    await row.getByText(/次存疑/).waitFor();
  });
}
