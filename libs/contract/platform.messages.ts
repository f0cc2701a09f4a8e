import type { Platform } from '../rules/words.js';

/** Pulls one platform's lists; on a schedule. */
export interface PlatformPullInput {
  platform: Platform;
}

/** A snapshot of this platform has come in by upload. */
export interface PlatformSnapshotInput {
  platform: Platform;
}
