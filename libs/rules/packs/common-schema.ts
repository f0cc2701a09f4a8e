import { z } from 'zod';
import { positiveDurationSchema, termSchema } from '../calendar/term-schema.js';
import { sourced } from './sourced.js';

const nameView = sourced(z.enum(['masked', 'full']));
/** Not a choice: no pack may publish these. It is written down so that users can read it there. */
const hidden = sourced(z.literal('hidden'));

/** Parameters that belong to no single list. */
export const commonRulesSchema = z.strictObject({
  /** Older platform data make a red candidate wait (R4.1). */
  platformSnapshotMaxAge: sourced(termSchema),
  removalRequestAnsweredWithin: sourced(termSchema),
  measures: z.strictObject({
    acknowledgeWithin: sourced(termSchema),
    feedBackWithin: sourced(termSchema),
    stopConfirmedWithin: sourced(termSchema),
  }),
  /** §十六; `keyFields: null` turns the warning list off. */
  warning: z.strictObject({
    keyFields: sourced(z.int().min(2).max(50).nullable()),
    withdrawnWhenBelow: sourced(z.boolean().nullable()),
  }),
  /** §十一. No day after the 28th: it would be missing in some months. */
  statistics: z.strictObject({
    dayOfMonth: sourced(z.int().min(1).max(28)),
    whenNoWorkingDay: sourced(z.enum(['before', 'after'])),
  }),
  reconsiderationWithin: sourced(termSchema),
  /** §十九, R9.4 */
  misidentified: z.strictObject({ kept: sourced(z.literal('nothing')), erasedWithin: sourced(termSchema) }),
  publicView: z.strictObject({
    naturalPersonName: nameView,
    legalRepresentativeName: nameView,
    identityNumber: hidden,
    address: hidden,
  }),
  security: z.strictObject({
    sessionIdle: sourced(positiveDurationSchema),
    sessionAbsolute: sourced(positiveDurationSchema),
    lockOutAfter: sourced(z.int().min(1).max(20)),
    lockOutFor: sourced(positiveDurationSchema),
    auditRetention: sourced(positiveDurationSchema),
  }),
});
export type CommonRules = z.infer<typeof commonRulesSchema>;
