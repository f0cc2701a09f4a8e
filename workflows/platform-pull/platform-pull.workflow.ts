import type { PlatformPullInput } from '../../libs/contract/platform.messages.js';
import { intake } from './platform-intake.js';

/**
 * On a schedule, one for each platform: takes in its lists (§七). During an outage this run keeps trying, in sight of
 * operators, and the next ones are skipped. What an upload left unannounced is announced with it.
 */
export async function platformPullWorkflow({ platform }: PlatformPullInput): Promise<void> {
  await intake.pullPlatform({ platform });
  await intake.announceSnapshots({ platform });
}
