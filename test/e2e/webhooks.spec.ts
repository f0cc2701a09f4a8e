import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changesSince, createSystemApi, verifiedEvent } from '../../libs/api-client/system-client.js';
import type { Officer } from '../../scripts/rehearsal/officer.mjs';
import { WebhookReceiver } from '../support/webhook-receiver.js';
import { blackListed, parties, type Party } from './support/parties.js';
import { newSystem, type System } from './support/systems.js';
import { until } from '../support/until.js';
import { startWorld, type Schemas, type World } from './support/world.js';

/** Systems that want to be told, on the real service (R7.3). */
let world: World;
let credit: Officer;
let market: Party;
let bank: System;
let receiver: WebhookReceiver;

beforeAll(async () => {
  world = await startWorld();
  receiver = await WebhookReceiver.start();
  ({ market } = await parties(world));
  credit = await world.officer('credit');
  bank = await newSystem(world.app.baseUrl, credit);
}, 120_000);
afterAll(async () => {
  await receiver?.stop();
  await world?.stop();
});

const create = (system: System, url: string, more: object = {}) =>
  system.post<Schemas['WebhookSecretDto']>('/webhooks', { url, ...more });
const deliveriesOf = async (id: string) =>
  (await bank.get<Schemas['WebhookDeliveriesPage']>(`/webhooks/${id}/deliveries`)).body.items;

describe('webhooks of a system (R7.3)', () => {
  it('bring what the delta feed brings, are proved by the sample client, and can be had once more', async () => {
    const earlier = await blackListed(market);
    const url = `${receiver.url}/whole`;
    const { status, body } = await create(bank, url, { lists: ['black'] });
    expect(status).toBe(201);
    const { webhook, secret } = body;
    expect(webhook).toMatchObject({ live: true, owed: 0, lists: ['black'] });
    const later = await blackListed(market);
    const [first] = await until('the change is delivered', () =>
      Promise.resolve(receiver.taken(url).length > 0 && receiver.taken(url)),
    );
    const event = await verifiedEvent(secret!, first!);
    const api = createSystemApi({ baseUrl: world.app.baseUrl, credential: bank.secret });
    const told: Schemas['ChangeDto'][] = [];
    for await (const { items } of changesSince(api)) told.push(...items);
    expect(told.map(({ entryId }) => entryId)).toEqual([earlier.id, later.id]);
    expect(event.data).toEqual(told[1]);
    await expect(verifiedEvent('whsec_AAAA', first!)).rejects.toThrow('not genuine: signature');
    await expect(verifiedEvent(secret!, first!, Date.now() + 600_000)).rejects.toThrow('timestamp');

    const [delivery] = await deliveriesOf(webhook.id);
    expect(delivery).toMatchObject({ entryId: later.id, attempts: 1, lastStatus: 204, lastError: null });
    expect((await bank.post(`/webhooks/${webhook.id}/deliveries/${delivery!.id}/replay`)).status).toBe(204);
    const beginning = Buffer.from('[0]').toString('base64url');
    const again = await bank.post<Schemas['ReplayedDto']>(`/webhooks/${webhook.id}/replay`, {
      since: beginning,
    });
    expect(again.body).toMatchObject({ count: 2, more: false });
    await until('both were delivered', async () =>
      (await deliveriesOf(webhook.id)).every((one) => one.deliveredAt),
    );
    const events = await Promise.all(receiver.taken(url).map((one) => verifiedEvent(secret!, one)));
    expect(new Set(events.map(({ data }) => data.entryId))).toEqual(new Set([earlier.id, later.id]));
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
    expect(JSON.stringify(await credit.get('/webhooks'))).not.toContain(secret!.slice(6));
  });

  it('held up by what the system never takes go on when it, or an officer, skips it', async () => {
    const url = `${receiver.url}/held`;
    const { id } = (await create(bank, url)).body.webhook;
    receiver.refuses = ({ path }) => url.endsWith(path);
    const standing = async () =>
      (await credit.get<Schemas['WebhooksDto']>('/webhooks')).items.find((one) => one.id === id)!;
    const skipHeld = async (by: { post: (path: string) => Promise<unknown> }) => {
      await blackListed(market);
      const { heldBy } = await until('it is held', async () => {
        const one = await standing();
        return one.heldBy ? one : null;
      });
      const stranger = await newSystem(world.app.baseUrl, credit);
      expect((await stranger.post(`/webhooks/${id}/deliveries/${heldBy!}/skip`)).status).toBe(404);
      await by.post(`/webhooks/${id}/deliveries/${heldBy!}/skip`);
      expect((await deliveriesOf(id)).find((one) => one.id === heldBy)!.skippedAt).not.toBeNull();
      expect(await standing()).toMatchObject({ heldBy: null, owed: 0 });
    };
    await skipHeld(bank);
    await skipHeld(credit);
    receiver.refuses = () => false;
  });

  it('are switched off and on, removed, and nobody else’s to see', async () => {
    const { id } = (await create(bank, `${receiver.url}/second`)).body.webhook;
    const other = await newSystem(world.app.baseUrl, credit);
    for (const path of [`/webhooks/${id}/disable`, `/webhooks/${id}/enable`, `/webhooks/${id}/remove`])
      expect((await other.post(path)).status).toBe(404);
    expect((await other.get(`/webhooks/${id}/deliveries`)).status).toBe(404);
    expect((await other.get<Schemas['WebhooksDto']>('/webhooks')).body.items).toEqual([]);
    const standing = async () =>
      (await credit.get<Schemas['WebhooksDto']>('/webhooks')).items.find((one) => one.id === id);
    await credit.post(`/webhooks/${id}/disable`);
    expect(await standing()).toMatchObject({ live: false, disabledWhy: 'asked' });
    expect((await bank.post(`/webhooks/${id}/enable`)).status).toBe(204);
    expect(await standing()).toMatchObject({ live: true, disabledWhy: null });
    expect((await bank.post(`/webhooks/${id}/remove`)).status).toBe(204);
    expect(await standing()).toBeUndefined();
  });

  it('do not go where a stranger must not send us', async () => {
    for (const url of ['http://example.test/', 'https://169.254.169.254/latest', 'https://10.0.0.1/', 'x']) {
      const { status, body } = await create(bank, url);
      expect([status, body.errors?.[0]?.path]).toEqual([422, 'url']);
    }
  });
});
