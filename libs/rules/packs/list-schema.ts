import { z } from 'zod';
import { durationSchema, positiveDurationSchema, termSchema } from '../calendar/term-schema.js';
import { EXIT_GROUNDS, SUBJECT_KINDS } from '../words.js';
import type { SeverityClass } from './entry-terms.js';
import { sourced, textSchema, uniqueListOf } from './sourced.js';

export const SEVERITY_CLASSES = [
  'single',
  'minor',
  'general',
  'serious',
] as const satisfies readonly SeverityClass[];

/** The steps that a list's procedure may have (§六–§十九). */
export const STEPS = [
  'preliminaryList',
  'blackListComparison',
  'keyFieldCount',
  'approval',
  'priorNotice',
  'publicity',
  'legalReview',
  'secondComparison',
  'recognition',
  'redListRemoval',
  'serveWarning',
  'filing',
  'publication',
  'measures',
  'repair',
  'exit',
  'watchListing',
] as const;
export type StepName = (typeof STEPS)[number];

/** Where lists are published (§十). */
export const CHANNELS = [
  'departmentPortal',
  'creditZhangdian',
  'creditZibo',
  'creditShandong',
  'creditChina',
  'enterprisePublicity',
  'socialOrganisationsNet',
  'institutionsNet',
] as const;
export type ChannelCode = (typeof CHANNELS)[number];

const stepSchema = z.strictObject({
  step: z.enum(STEPS),
  /** `always`, or `whereOwed` (the parameters say to whom), or when the officer chooses it. */
  mode: z.enum(['always', 'whereOwed', 'officerDecides']),
  source: textSchema,
});

const validitySchema = z.strictObject({
  min: sourced(durationSchema),
  max: sourced(positiveDurationSchema),
  default: sourced(positiveDurationSchema.nullable()),
  repairableAfter: sourced(durationSchema),
  published: sourced(z.boolean()),
});

const rungSchema = z.strictObject({
  role: z.enum(['officer', 'head', 'creditOffice']),
  before: termSchema.nullable(),
});

const filingSchema = z.strictObject({
  superior: sourced(termSchema),
  creditOffice: sourced(termSchema),
  municipal: sourced(termSchema),
  provincial: sourced(termSchema),
  national: sourced(termSchema),
  rungs: sourced(z.array(rungSchema).min(1).max(10)),
});

const channelsSchema = z.strictObject({
  /** For every subject. */
  all: sourced(uniqueListOf(z.enum(CHANNELS))),
  /** Besides those, for subjects of this kind. */
  also: z.partialRecord(z.enum(SUBJECT_KINDS), sourced(uniqueListOf(z.enum(CHANNELS)))),
});

const objectionSchema = z.strictObject({
  answerWithin: sourced(termSchema),
  verifyWithin: sourced(termSchema),
  /** How often and by how much verification may be extended, with a reason. */
  extension: sourced(z.strictObject({ times: z.int().min(1).max(5), by: termSchema }).nullable()),
  markedWhilePending: sourced(z.boolean()),
});

const exitSchema = z.strictObject({
  grounds: sourced(uniqueListOf(z.enum(EXIT_GROUNDS)).min(1)),
  watchAfterExit: sourced(z.strictObject({ validity: positiveDurationSchema }).nullable()),
});

/** All parameters of one list kind (R1.1). */
export const listRulesSchema = z.strictObject({
  steps: z.array(stepSchema).min(1).max(STEPS.length),
  priorNotice: z.record(z.enum(SUBJECT_KINDS), sourced(z.enum(['required', 'officerDecides']))),
  windowToState: sourced(termSchema),
  servedByPublicationAfter: sourced(termSchema),
  publicity: sourced(termSchema),
  publicityRequired: sourced(z.boolean()),
  legalReview: sourced(z.boolean()),
  approvers: sourced(z.int().min(1).max(5)),
  validity: z.partialRecord(z.enum(SEVERITY_CLASSES), validitySchema),
  filing: filingSchema,
  channels: channelsSchema,
  repair: z.strictObject({ decideWithin: sourced(termSchema) }).nullable(),
  objection: objectionSchema,
  exit: exitSchema,
  retention: sourced(positiveDurationSchema),
});
export type ListRules = z.infer<typeof listRulesSchema>;
