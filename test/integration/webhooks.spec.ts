import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { webhookWorkflowId } from '../../libs/contract/ids.js';
import { CredentialRepository } from '../../libs/persistence/repositories/credential.repository.js';
import type { WebhookRepository } from '../../libs/persistence/repositories/webhook.repository.js';
import type { LiveServer } from '../support/live-server.js';
import { until } from '../support/until.js';
import { WebhookGround } from '../support/webhook-ground.js';
import type { WebhookReceiver } from '../support/webhook-receiver.js';

let ground: WebhookGround;
let server: LiveServer;
let receiver: WebhookReceiver;
let webhooks: WebhookRepository;
beforeAll(async () => {
  ground = await WebhookGround.start();
  ({ server, receiver, webhooks } = ground);
});
afterAll(() => ground?.stop());

describe('webhooks (R7.3)', () => {
  it('bring each change as a signed CloudEvent, once, and only of the lists that were asked for', async () => {
    const [all, red] = [await ground.subscribed(), await ground.subscribed(['red'])];
    const entry = await ground.recognised();
    await all.allTaken(1);
    const [event, ...more] = await all.taken();
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      ...{ specversion: '1.0', source: 'urn:minglu', type: 'minglu.entry.recognition' },
      data: { entryId: entry.input.entryId, occasion: 'recognition', inForce: true, list: 'black' },
    });
    expect(event!.data.items).toHaveProperty('subjectName');
    expect(event!.data.items).not.toHaveProperty('facts');
    expect(await red.deliveries()).toEqual([]);
    await server.client.workflow.getHandle(webhookWorkflowId(all.id)).result();
  });

  it('are delivered again until they are taken, in the order of the record', async () => {
    const one = await ground.subscribed();
    receiver.status = 503;
    const entry = await ground.recognised();
    await entry.give('suspend', server.stage.officer('head', 'head'), {});
    await ground.dispatched();
    const waiting = await until('two attempts', async () => {
      const items = await one.deliveries();
      return items.some(({ attempts }) => attempts >= 2) ? items : null;
    });
    expect(waiting.map(({ lastStatus, deliveredAt }) => [lastStatus, deliveredAt])).toEqual([
      [null, null],
      [503, null],
    ]);
    expect((await webhooks.find(one.id))!.failingSince).not.toBeNull();
    receiver.status = 204;
    await ground.tryNow(one.id);
    await one.allTaken(2);
    expect((await one.taken()).map(({ type }) => type)).toEqual([
      'minglu.entry.recognition',
      'minglu.entry.change',
    ]);
    expect(await webhooks.find(one.id)).toMatchObject({ failingSince: null, owed: 0 });
  });

  it('keep their order behind what is refused for ever, say what holds them, and go on once it is skipped', async () => {
    const one = await ground.subscribed();
    receiver.refuses = ({ body }) => body.includes('minglu.entry.recognition');
    const entry = await ground.recognised();
    await entry.give('suspend', server.stage.officer('head', 'head'), {});
    await ground.dispatched();
    const held = await until('it is held', async () => (await webhooks.find(one.id))!.heldBy);
    await ground.tryNow(one.id);
    await until('it is tried again', async () =>
      (await one.deliveries()).some(({ id, attempts }) => id === held && attempts >= 2),
    );
    expect(await one.taken()).toEqual([]);
    expect(await webhooks.find(one.id)).toMatchObject({ heldBy: held, owed: 2 });

    expect(await webhooks.skip(one.id, held, new Date())).toBe(true);
    expect(await webhooks.skip(one.id, randomUUID(), new Date())).toBe(false);
    await ground.tryNow(one.id);
    await until('the next is taken', async () => (await one.taken()).length > 0);
    expect((await one.taken()).map(({ type }) => type)).toEqual(['minglu.entry.change']);
    const after = await until('nothing is owed', async () => {
      const webhook = await webhooks.find(one.id);
      return webhook?.owed === 0 && webhook;
    });
    expect(after).toMatchObject({ heldBy: null, failingSince: null, live: true });

    receiver.refuses = () => false;
    expect(await webhooks.again(one.id, held)).toBe(true);
    await ground.tryNow(one.id);
    await one.allTaken(2);
    expect((await one.deliveries()).map(({ skippedAt }) => skippedAt)).toEqual([null, null]);
  });

  it('are disabled after five days of failing, visibly, and go on when they are enabled', async () => {
    const one = await ground.subscribed();
    receiver.status = 500;
    await ground.recognised();
    await until('it fails', async () => (await webhooks.find(one.id))!.failingSince);
    const sql = "UPDATE webhook SET failing_since = now() - interval '6 days' WHERE id = $1";
    await server.stage.source.query(sql, [one.id]);
    await ground.tryNow(one.id);
    await until('it is disabled', async () => (await webhooks.find(one.id))!.disabledAt);
    expect(await webhooks.find(one.id)).toMatchObject({ live: false, disabledWhy: 'failing', owed: 1 });
    await ground.recognised();
    expect(await one.deliveries()).toHaveLength(1);
    receiver.status = 204;
    await webhooks.enable(one.id);
    await ground.tryNow(one.id);
    await one.allTaken(1);
  });

  it('tell nobody whose credential was revoked, and do not go where a stranger must not send us', async () => {
    const [revoked, inside] = [
      await ground.subscribed(),
      await ground.subscribed([], 'https://10.255.255.1/hook'),
    ];
    await server.stage.app.get(CredentialRepository).revoke(revoked.credentialId, new Date());
    await ground.recognised();
    const refused = await until(
      'it is refused',
      async () => (await inside.deliveries()).find(({ lastError }) => lastError) ?? null,
    );
    expect(refused.lastError).toBe('addressRefused');
    expect(await revoked.deliveries()).toEqual([]);
    await webhooks.remove(inside.id, new Date());
  });

  it('are delivered once more when somebody asks, under the same id', async () => {
    const one = await ground.subscribed();
    await ground.recognised();
    const [first] = await one.allTaken(1);
    expect(await webhooks.again(one.id, first!.id)).toBe(true);
    await ground.dispatched();
    await one.allTaken(1);
    const events = await until('two of them', async () =>
      (await one.taken()).length === 2 ? one.taken() : null,
    );
    expect(events[0]).toEqual(events[1]);
    expect(await webhooks.again(one.id, randomUUID())).toBe(false);
  });
});
