import { z } from 'zod';
import { MAX_WORKING_DAYS, parseDuration } from './term.js';
import type { Term } from './term.js';

const NOT_A_DURATION =
  'not an ISO 8601 duration with whole date parts or whole time parts, of at most 100 years';

/** An ISO 8601 duration, zero allowed (`P0D`). */
export const durationSchema = z.string().refine((text) => parseDuration(text) !== null, NOT_A_DURATION);

/** An ISO 8601 duration that takes some time. */
export const positiveDurationSchema = durationSchema.refine(
  (text) => parseDuration(text)?.isZero !== true,
  'longer than zero is needed',
);

/** `{ workingDays }` or `{ duration }`, exactly one of them, positive. */
export const termSchema = z
  .strictObject({
    workingDays: z.int().min(1).max(MAX_WORKING_DAYS).optional(),
    duration: positiveDurationSchema.optional(),
  })
  .transform((given, context): Term => {
    if (given.workingDays !== undefined && given.duration === undefined)
      return { workingDays: given.workingDays };
    if (given.duration !== undefined && given.workingDays === undefined) return { duration: given.duration };
    context.addIssue({ code: 'custom', message: 'either workingDays or duration is needed' });
    return z.NEVER;
  });
