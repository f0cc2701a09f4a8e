import { z } from 'zod';
import { isRealDate } from '../calendar/dates.js';
import { LIST_KINDS } from '../words.js';
import { commonRulesSchema } from './common-schema.js';
import { packFaults } from './cross-checks.js';
import { listRulesSchema } from './list-schema.js';
import { textSchema } from './sourced.js';

const dateSchema = z.string().refine(isRealDate, 'no such date (YYYY-MM-DD)');

/** The shape of a policy pack; what its parts owe to one another stands in `cross-checks.ts`. */
export const packSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a code in kebab case is needed')
    .max(60),
  version: z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'a version such as 1.0.0 is needed'),
  title: z.strictObject({ zh: textSchema, en: textSchema }),
  documents: z.array(textSchema).min(1).max(20),
  /** First and last day in force, Shanghai dates; `effectiveTo: null` is open. */
  effectiveFrom: dateSchema,
  effectiveTo: dateSchema.nullable(),
  /** Only a rehearsal may have terms of hours, minutes or seconds. */
  rehearsal: z.boolean(),
  common: commonRulesSchema,
  lists: z.record(z.enum(LIST_KINDS), listRulesSchema),
});
export type PolicyPack = z.infer<typeof packSchema>;

/** `path` is dotted, from the top of the file: `lists.black.validity.single.min.value`. */
export interface PackFault {
  path: string;
  message: string;
}

export type ParsedPack = { ok: true; pack: PolicyPack } | { ok: false; faults: PackFault[] };

/** One fault for each unknown property, with the property in the path. */
export function faultsFrom(issues: readonly z.core.$ZodIssue[]): PackFault[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [{ path: issue.path.join('.'), message: issue.message }];
    return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message: 'unknown property' }));
  });
}

/** Reads a policy pack from parsed JSON. A broken pack is refused with every fault and its path (R1.1). */
export function parsePack(json: unknown): ParsedPack {
  const shaped = packSchema.safeParse(json);
  if (!shaped.success) return { ok: false, faults: faultsFrom(shaped.error.issues) };
  const faults = packFaults(shaped.data);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, pack: shaped.data };
}
