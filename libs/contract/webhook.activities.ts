/** `more`: something is left and nothing stands against it. `failed`: the receiver did not take it. */
export interface DeliveryRound {
  outcome: 'more' | 'failed' | 'nothingOwed';
}

/** Telling systems of changes (R7.3). Each is safe to repeat. */
export interface WebhookActivities {
  /** Delivers what is owed, in order, until something is not taken. */
  deliverOwed(input: { webhookId: string }): Promise<DeliveryRound>;
}
