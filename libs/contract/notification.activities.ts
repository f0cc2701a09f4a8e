/** Telling officers and parties (R6.3, R9.1). Safe to repeat. */
export interface NotificationActivities {
  /**
   * Hands a message over. `done`: its proof is in the record, or it was given up there; `nowhere`: nobody said where the
   * way is that it has to go.
   */
  deliverNotification(input: { notificationId: string }): Promise<{ outcome: 'done' | 'nowhere' }>;
}
