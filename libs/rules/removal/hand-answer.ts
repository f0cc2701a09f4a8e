import { ALLOWED, refused, type Verdict } from '../verdict.js';
import type { Actor } from '../words.js';

/** What a platform may say to a removal request. */
export const REMOVAL_ANSWERS = ['removed', 'refused'] as const;
export type RemovalAnswer = (typeof REMOVAL_ANSWERS)[number];

/**
 * §六: may this officer record what a platform answered by letter? The credit office speaks to the platforms; an answer,
 * once there, stands.
 */
export function mayAnswerByHand(
  { answered }: { answered: boolean },
  { by, reasonGiven }: { by: Actor; reasonGiven: boolean },
): Verdict {
  if (!by.roles.includes('creditOffice')) return refused('role-required');
  if (answered) return refused('removal-answered');
  return reasonGiven ? ALLOWED : refused('reason-required');
}
