import type { RemovalAnswer } from '../rules/removal/hand-answer.js';
import type { Platform } from '../rules/words.js';

/** What passes between us and the platforms (§六, §七). Each is safe to repeat. */
export interface PlatformActivities {
  /** Takes in the platform's lists as they stand. Null: nobody said where the platform is. */
  pullPlatform(input: { platform: Platform }): Promise<{ snapshotId: string } | null>;
  /** Tells everybody whom snapshots of the platform may concern, for each that has not been told of. */
  announceSnapshots(input: { platform: Platform }): Promise<{ announced: number }>;
}

/** One request to a platform to take a subject off its red list (R3.4). */
export interface RemovalActivities {
  /** Hands the request in; it has a receipt then. Withdrawn instead when the black entry has ended meanwhile. */
  sendRemoval(input: { requestId: string }): Promise<void>;
  /** Whether the platform has answered; if so, the answer is in the record. */
  askRemoval(input: { requestId: string }): Promise<{ answered: boolean }>;
  /** Records what an officer says the platform answered. False: another answer was first, and stands. */
  answerRemovalByHand(input: {
    requestId: string;
    commandId: string;
    actorId: string;
    status: RemovalAnswer;
    at: string;
  }): Promise<boolean>;
  /** Counts the due date on the present calendar. Null: it is answered. */
  recountRemoval(input: { requestId: string; at: string }): Promise<{ dueAt: string; moved: boolean } | null>;
  /** Its due date has passed without an answer. */
  escalateRemoval(input: { requestId: string; at: string }): Promise<void>;
}
