import { Injectable } from '@nestjs/common';
import { WORKFLOW_TYPES } from '../../../libs/contract/batch.messages.js';
import { webhookWorkflowId } from '../../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../../libs/contract/task-queues.js';
import { deliverNowSignal } from '../../../libs/contract/webhook.messages.js';
import { ChangeFeedRepository } from '../../../libs/persistence/repositories/change-feed.repository.js';
import { CredentialRepository } from '../../../libs/persistence/repositories/credential.repository.js';
import { deliveryOf, ToldChangesReader } from '../../../libs/persistence/repositories/told-changes.reader.js';
import {
  WebhookRepository,
  type Webhook,
} from '../../../libs/persistence/repositories/webhook.repository.js';
import { newWebhookSecret } from '../../../libs/platform/webhooks/signature.js';
import { WebhookAddresses } from '../../../libs/platform/webhooks/webhook-addresses.js';
import { positionIn } from '../changes/changes.reader.js';
import { Auditor } from '../core/auditor.js';
import { COMMAND_WAIT, Engine } from '../core/engine.js';
import { OnceByKey } from '../core/once-by-key.js';
import { encodeCursor } from '../../../libs/persistence/cursor.js';
import type { Asker } from '../http/caller.js';
import { deterministicId } from '../http/command-id.js';
import { invalid, Problem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';
import type { CreateWebhookDto, ReplayDto, ReplayedDto, WebhookSecretDto } from './webhooks.dto.js';
import { webhookShown } from './webhooks.reader.js';

const REPLAYED_AT_ONCE = 500;

const whoAsks = ({ system, caller }: Asker) => system ?? caller;

/** Where systems want to be told: set up, switched off and on, delivered once more. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly webhooks: WebhookRepository,
    private readonly credentials: CredentialRepository,
    private readonly addresses: WebhookAddresses,
    private readonly changes: ToldChangesReader,
    private readonly feed: ChangeFeedRepository,
    private readonly engine: Engine,
    private readonly once: OnceByKey,
    private readonly auditor: Auditor,
  ) {}

  async create(body: CreateWebhookDto, asker: Asker): Promise<WebhookSecretDto> {
    const { actor, key } = whoAsks(asker);
    const id = deterministicId('webhook', actor.id, key);
    const credentialId = await this.ownerOf(body, asker);
    const fault = this.addresses.faultOf(body.url);
    if (fault !== null) throw invalid('url', fault);
    const change = { name: 'webhook.create', target: { kind: 'webhook', id }, body };
    const secret = await this.once.run(change, { actor, key }, async () => {
      const made = newWebhookSecret();
      const { url, lists = [] } = body;
      const from = { createdAt: new Date(), fromPosition: await this.feed.head() };
      const isNew = await this.webhooks.create({ id, credentialId, url, lists, ...from }, made);
      if (isNew) await this.audit(asker, 'webhook.create', id);
      return isNew ? made : this.webhooks.secretOf(id);
    });
    return { webhook: webhookShown(await this.found(id, asker)), secret };
  }

  async enable(id: string, asker: Asker): Promise<void> {
    await this.found(id, asker);
    await this.webhooks.enable(id);
    await this.audit(asker, 'webhook.enable', id);
    await this.deliverNow(id);
  }

  async disable(id: string, asker: Asker): Promise<void> {
    await this.found(id, asker);
    await this.webhooks.disable(id, 'asked', new Date());
    await this.audit(asker, 'webhook.disable', id);
  }

  async remove(id: string, asker: Asker): Promise<void> {
    await this.found(id, asker);
    await this.webhooks.remove(id, new Date());
    await this.audit(asker, 'webhook.remove', id);
  }

  async replayOne(id: string, deliveryId: string, asker: Asker): Promise<void> {
    await this.found(id, asker);
    if (!(await this.webhooks.again(id, deliveryId))) throw new Problem('not-found');
    await this.audit(asker, 'webhook.replay', id);
    await this.deliverNow(id);
  }

  /** What its receiver refuses for good is set aside, so that what comes after it goes on. */
  async skip(id: string, deliveryId: string, asker: Asker): Promise<void> {
    await this.found(id, asker);
    if (!(await this.webhooks.skip(id, deliveryId, new Date()))) throw new Problem('not-found');
    await this.audit(asker, 'webhook.skip', id, { deliveryId });
    await this.deliverNow(id);
  }

  async replaySince(id: string, { since }: ReplayDto, asker: Asker): Promise<ReplayedDto> {
    const webhook = await this.found(id, asker);
    const { changes, position, more } = await this.changes.since(
      positionIn(since),
      REPLAYED_AT_ONCE,
      webhook,
    );
    await this.webhooks.oweAgain(changes.map((change) => deliveryOf(id, change)));
    await this.audit(asker, 'webhook.replay', id, { count: changes.length });
    await this.deliverNow(id);
    return { count: changes.length, next: encodeCursor([position]), more };
  }

  /** A system sees its own only. */
  async found(id: string, { system }: Asker): Promise<Webhook> {
    const webhook = await this.webhooks.find(id);
    if (!webhook || (system && system.credential.id !== webhook.credentialId)) throw new Problem('not-found');
    return webhook;
  }

  private async ownerOf({ credentialId }: CreateWebhookDto, { system }: Asker): Promise<string> {
    if (system) {
      if (credentialId !== undefined && credentialId !== system.credential.id)
        throw invalid('credentialId', 'not your own');
      return system.credential.id;
    }
    if (credentialId === undefined) throw invalid('credentialId', 'required');
    if (!(await this.credentials.find(credentialId)))
      throw invalid('credentialId', 'there is no such credential');
    return credentialId;
  }

  /** Starts the workflow that follows the webhook should it have ended. */
  private async deliverNow(webhookId: string): Promise<void> {
    try {
      await this.engine.within(COMMAND_WAIT, ({ workflow }) =>
        workflow.signalWithStart(WORKFLOW_TYPES.webhook, {
          workflowId: webhookWorkflowId(webhookId),
          taskQueue: TASK_QUEUES.filings,
          args: [{ webhookId }],
          signal: deliverNowSignal,
        }),
      );
    } catch (error) {
      throw toProblem(error);
    }
  }

  private audit(
    asker: Asker,
    action: string,
    id: string,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return this.auditor.allowed(whoAsks(asker), { action, target: { kind: 'webhook', id }, details });
  }
}
