import type { PlatformSnapshotInput } from '../../libs/contract/platform.messages.js';
import { intake } from '../platform-pull/platform-intake.js';

/** A snapshot has come in by upload: candidates that waited for it compare again, black entries ask for removals. */
export async function platformSnapshotWorkflow({ platform }: PlatformSnapshotInput): Promise<void> {
  await intake.announceSnapshots({ platform });
}
