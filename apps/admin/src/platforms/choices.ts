import type { Platform, RemovalStatus } from '../api/types.js';

export const PLATFORMS = ['municipal', 'provincial', 'national'] as const satisfies readonly Platform[];

export const REMOVAL_STATUSES: readonly RemovalStatus[] = ['open', 'sent', 'removed', 'refused', 'withdrawn'];

/** What a platform may answer to a removal request. */
export const REMOVAL_ANSWERS = ['removed', 'refused'] as const;
export type RemovalAnswer = (typeof REMOVAL_ANSWERS)[number];
