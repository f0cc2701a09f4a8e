import type { RawPlatformLine } from '../../rules/platform-list/platform-line.js';
import type { Platform } from '../../rules/words.js';

/** A platform's lists as it says they stood at `asOf`; the lines come as they are read. */
export interface PlatformPull {
  asOf: string;
  /** Throws PlatformFailure when the answer breaks off or makes no sense: then nothing of it counts. */
  lines: AsyncIterable<RawPlatformLine>;
}

/** What a platform is told: its own number of the listing and our entry's; no name, no number of a subject. */
export interface RemovalToHandIn {
  /** The same request handed in twice is one request to the platform. */
  requestId: string;
  reference: string;
  entryNo: string;
}

export interface RemovalReceipt {
  receipt: string;
}

/** `unknown`: the platform has no request of this receipt. */
export type RemovalAnswer =
  | { status: 'pending' }
  | { status: 'unknown' }
  | { status: 'removed' | 'refused'; answeredAt: string; answer: string | null };

/** The way to the municipal, provincial and national platforms. Every method throws PlatformFailure and nothing else. */
export abstract class PlatformConnector {
  /** Whether it was said where this platform is. */
  abstract knows(platform: Platform): boolean;
  abstract pull(platform: Platform): Promise<PlatformPull>;
  abstract handInRemoval(platform: Platform, removal: RemovalToHandIn): Promise<RemovalReceipt>;
  abstract removalAnswer(platform: Platform, receipt: string): Promise<RemovalAnswer>;
}
