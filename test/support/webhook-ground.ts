import { randomUUID } from 'node:crypto';
import { Dispatch } from '../../activities/dispatch/dispatch.js';
import { verifiedEvent, type ChangeEvent } from '../../libs/api-client/system-client.js';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { webhookWorkflowId } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { deliverNowSignal } from '../../libs/contract/webhook.messages.js';
import { ChangeFeedRepository } from '../../libs/persistence/repositories/change-feed.repository.js';
import { CredentialRepository } from '../../libs/persistence/repositories/credential.repository.js';
import { WebhookRepository } from '../../libs/persistence/repositories/webhook.repository.js';
import { newAccessToken } from '../../libs/platform/crypto/access-token.js';
import { newWebhookSecret } from '../../libs/platform/webhooks/signature.js';
import type { ListKind } from '../../libs/rules/words.js';
import type { EntryHand } from '../workflows/time-machine.js';
import { LiveServer } from './live-server.js';
import { until } from './until.js';
import { WebhookReceiver } from './webhook-receiver.js';

/** Entries whose changes systems are told of, on the real development server. */
export class WebhookGround {
  private constructor(
    readonly server: LiveServer,
    readonly receiver: WebhookReceiver,
  ) {}

  static async start(): Promise<WebhookGround> {
    const server = await LiveServer.start();
    return new WebhookGround(server, await WebhookReceiver.start());
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await this.receiver.stop();
  }

  get webhooks(): WebhookRepository {
    return this.server.stage.app.get(WebhookRepository);
  }

  /** What the worker's loop does, until there is nothing more to pass on. */
  async dispatched(): Promise<void> {
    const dispatch = this.server.stage.app.get(Dispatch);
    while (await dispatch.step());
  }

  async recognised(): Promise<EntryHand> {
    const entry = await (await this.server.draft({ pack: 'zhangdian-2018' })).approved();
    await entry.give('waivePriorProcedure', this.server.stage.officer('head'), {});
    await entry.recognised({});
    await this.dispatched();
    return entry;
  }

  /** A bank's webhook with what came of it. */
  async subscribed(lists: ListKind[] = [], url = `${this.receiver.url}/${randomUUID()}`) {
    const [credentialId, id, secret] = [await this.credential(), randomUUID(), newWebhookSecret()];
    const fromPosition = await this.server.stage.app.get(ChangeFeedRepository).head();
    const { receiver, webhooks } = this;
    await webhooks.create({ id, credentialId, url, lists, createdAt: new Date(), fromPosition }, secret);
    const taken = (): Promise<ChangeEvent[]> =>
      Promise.all(receiver.taken(url).map((one) => verifiedEvent(secret, one)));
    const deliveries = async () => (await webhooks.deliveries(id)).items;
    const allTaken = (count: number) =>
      until('every delivery', async () => {
        const items = await deliveries();
        return items.length === count && items.every(({ deliveredAt }) => deliveredAt) ? items : null;
      });
    return { id, credentialId, taken, deliveries, allTaken };
  }

  /** An officer does not want to wait for the next attempt. */
  tryNow(webhookId: string) {
    return this.server.client.workflow.signalWithStart(WORKFLOW_TYPES.webhook, {
      ...{ workflowId: webhookWorkflowId(webhookId), taskQueue: TASK_QUEUES.filings, args: [{ webhookId }] },
      signal: deliverNowSignal,
    });
  }

  private async credential(): Promise<string> {
    const { hash: secretHash, prefix } = newAccessToken();
    const id = randomUUID();
    await this.server.stage.app.get(CredentialRepository).create({
      ...{ id, name: '样例银行', party: 'invitedBody', departmentId: null, prefix, secretHash, body: null },
      ...{ scopes: ['webhooks.manage'], perMinute: 10, perDay: 10, createdBy: randomUUID() },
      ...{ createdAt: new Date(), expiresAt: new Date(Date.now() + 86_400_000) },
    });
    return id;
  }
}
