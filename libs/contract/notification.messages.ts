import { defineSignal } from '@temporalio/workflow';

/** `notification/<id>` follows one message to one reader. */
export interface NotificationInput {
  notificationId: string;
}

/** Somebody does not want to wait for the next attempt. */
export const notifyNowSignal = defineSignal('notifyNow');
