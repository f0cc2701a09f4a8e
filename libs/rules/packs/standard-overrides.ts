import { z } from 'zod';
import { durationSchema, positiveDurationSchema, termSchema } from '../calendar/term-schema.js';
import { SEVERITY_CLASSES } from './list-schema.js';
import { faultsFrom } from './schema.js';
import type { PackFault } from './schema.js';

const validityOverrideSchema = z.strictObject({
  min: durationSchema.exactOptional(),
  max: positiveDurationSchema.exactOptional(),
  default: positiveDurationSchema.nullable().exactOptional(),
  repairableAfter: durationSchema.exactOptional(),
  published: z.boolean().exactOptional(),
});

const filingOverrideSchema = z.strictObject({
  superior: termSchema.exactOptional(),
  creditOffice: termSchema.exactOptional(),
  municipal: termSchema.exactOptional(),
  provincial: termSchema.exactOptional(),
  national: termSchema.exactOptional(),
});

const objectionOverrideSchema = z.strictObject({
  answerWithin: termSchema.exactOptional(),
  verifyWithin: termSchema.exactOptional(),
});

/**
 * Where a law lays down another procedure, a standard overrides steps and windows of the pack, naming it (R3.5).
 * Retention, rungs and what follows an exit are no steps of recognition and stay the pack's.
 */
const standardOverrideSchema = z
  .strictObject({
    /** The law's name, `《医疗保障基金使用监督管理条例》` or without the brackets. */
    law: z.string().trim().min(2).max(120),
    /** Its article, e.g. `第四十八条`. */
    article: z.string().trim().min(1).max(60),
    priorNotice: z.enum(['required', 'officerDecides']).exactOptional(),
    windowToState: termSchema.exactOptional(),
    servedByPublicationAfter: termSchema.exactOptional(),
    publicity: termSchema.exactOptional(),
    publicityRequired: z.boolean().exactOptional(),
    legalReview: z.boolean().exactOptional(),
    /** Never below one: who drafts does not approve (R2.3). */
    approvers: z.int().min(1).max(5).exactOptional(),
    validity: z.partialRecord(z.enum(SEVERITY_CLASSES), validityOverrideSchema).exactOptional(),
    filing: filingOverrideSchema.exactOptional(),
    objection: objectionOverrideSchema.exactOptional(),
  })
  .refine((given) => Object.keys(given).length > 2, 'overrides nothing');

export const standardOverridesSchema = z.array(standardOverrideSchema).max(20);
export type StandardOverride = z.infer<typeof standardOverrideSchema>;

/** Reads a standard's overrides from JSON; whether they suit a pack is said by `overrideFaults`. */
export function parseStandardOverrides(
  json: unknown,
): { ok: true; overrides: StandardOverride[] } | { ok: false; faults: PackFault[] } {
  const parsed = standardOverridesSchema.safeParse(json);
  return parsed.success
    ? { ok: true, overrides: parsed.data }
    : { ok: false, faults: faultsFrom(parsed.error.issues) };
}
