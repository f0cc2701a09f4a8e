import { defineSignal } from '@temporalio/workflow';

/** What a webhook's deliveries start with: `webhook/<id>` follows all of them, one after another. */
export interface WebhookInput {
  webhookId: string;
}

/** There is something new to deliver. */
export const deliverSignal = defineSignal('deliver');

/** Somebody does not want to wait for the next attempt. */
export const deliverNowSignal = defineSignal('deliverNow');
