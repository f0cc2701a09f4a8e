import { z } from 'zod';

const text = z.string().min(1).max(100);

/** Lines to be placed on a platform's lists, for demonstrations: invented subjects only. */
export const linesSchema = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        list: z.enum(['red', 'black', 'watch']),
        uscc: text.optional(),
        idNumber: text.optional(),
        documentType: text.optional(),
        reference: text,
      }),
    )
    .min(1)
    .max(10_000),
});
export type PlacedLine = z.infer<typeof linesSchema>['lines'][number];

export const removalSchema = z.strictObject({
  requestId: text,
  reference: text,
  entryNo: text,
});
export type RemovalGiven = z.infer<typeof removalSchema>;
