import { webhookWorkflowId } from '../../libs/contract/ids.js';
import { until } from '../support/until.js';
import { WebhookGround } from '../support/webhook-ground.js';

export { WebhookGround };
type WebhookWay = (ground: WebhookGround) => Promise<string>;
type Webhook = Awaited<ReturnType<WebhookGround['subscribed']>>;

const ended = async ({ server }: WebhookGround, { id }: Webhook): Promise<string> => {
  const workflowId = webhookWorkflowId(id);
  await server.client.workflow.getHandle(workflowId).result();
  return workflowId;
};

/** A webhook whose receiver does not take what it was sent twice, and waits for the next attempt. */
async function failing(ground: WebhookGround): Promise<Webhook> {
  const webhook = await ground.subscribed();
  ground.receiver.status = 503;
  await ground.recognised();
  await until('two attempts', async () => (await webhook.deliveries()).some(({ attempts }) => attempts >= 2));
  return webhook;
}

/** Ways of a webhook (R7.3): taken, failing, taken at last, tried at somebody's word, disabled meanwhile. */
export const WEBHOOK_WAYS: Record<string, WebhookWay> = {
  taken: async (ground) => {
    const webhook = await ground.subscribed();
    await ground.recognised();
    await webhook.allTaken(1);
    return ended(ground, webhook);
  },
  failing: async (ground) => {
    const { id } = await failing(ground);
    ground.receiver.status = 204;
    return webhookWorkflowId(id);
  },
  takenAtLast: async (ground) => {
    const webhook = await failing(ground);
    ground.receiver.status = 204;
    await webhook.allTaken(1);
    return ended(ground, webhook);
  },
  triedNow: async (ground) => {
    const webhook = await failing(ground);
    ground.receiver.status = 204;
    await ground.tryNow(webhook.id);
    await webhook.allTaken(1);
    return ended(ground, webhook);
  },
  disabled: async (ground) => {
    const webhook = await failing(ground);
    await ground.webhooks.disable(webhook.id, 'asked', new Date());
    await ground.tryNow(webhook.id);
    ground.receiver.status = 204;
    return ended(ground, webhook);
  },
};
