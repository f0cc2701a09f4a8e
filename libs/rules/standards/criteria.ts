import { z } from 'zod';
import { isRealDate, plusDate } from '../calendar/dates.js';
import { durationOf, parseDuration } from '../calendar/term.js';
import { faultsFrom, type PackFault } from '../packs/schema.js';
import {
  RECOGNITION_BASIS_KINDS,
  SUBJECT_KINDS,
  type RecognitionBasisKind,
  type SubjectKind,
} from '../words.js';

/** The most bases that a standard can ask for; an entry names no more than that. */
const MAX_BASES = 20;

const eachOnce = (values: readonly string[]): boolean => new Set(values).size === values.length;

const isDateDuration = (text: string): boolean => {
  const parsed = parseDuration(text);
  return parsed !== null && parsed.kind === 'calendar' && !parsed.isZero;
};

/** The day on which the conduct may be no older than the age: that of the recognition, or today. */
export const CONDUCT_COUNTED_TO = ['recognition', 'today'] as const;

const conductAgeSchema = z.strictObject({
  most: z.string().refine(isDateDuration, 'not an ISO 8601 duration of days, months or years above zero'),
  countedTo: z.enum(CONDUCT_COUNTED_TO),
});

const basesSchema = z
  .strictObject({
    /** Which kinds of basis suffice; any kind when left out. */
    kinds: z
      .array(z.enum(RECOGNITION_BASIS_KINDS))
      .min(1)
      .refine(eachOnce, 'a kind is named twice')
      .exactOptional(),
    /** How many of them there must be; one when left out. */
    least: z.int().min(1).max(MAX_BASES).exactOptional(),
  })
  .refine((given) => Object.keys(given).length > 0, 'asks for nothing');

const criteriaFields = z.strictObject({
  /** The standard is repealed altogether: nobody meets it any more. */
  repealed: z.literal(true).exactOptional(),
  subjectKinds: z
    .array(z.enum(SUBJECT_KINDS))
    .min(1)
    .refine(eachOnce, 'a kind is named twice')
    .exactOptional(),
  bases: basesSchema.exactOptional(),
  conductAge: conductAgeSchema.exactOptional(),
});

/**
 * What a version of a standard asks of an entry, as far as a machine can judge it (R8.4). The text of the standard is the
 * law; these are the parts of it that say who no longer qualifies.
 */
export const standardCriteriaSchema = criteriaFields
  .refine((given) => Object.keys(given).length > 0, 'asks for nothing')
  .refine((given) => given.repealed !== true || Object.keys(given).length === 1, {
    message: 'a repealed standard asks for nothing else',
    path: ['repealed'],
  });
export type StandardCriteria = z.infer<typeof standardCriteriaSchema>;

/** Reads a version's criteria from JSON; every fault with its path. */
export function parseStandardCriteria(
  json: unknown,
): { ok: true; criteria: StandardCriteria } | { ok: false; faults: PackFault[] } {
  const parsed = standardCriteriaSchema.safeParse(json);
  return parsed.success
    ? { ok: true, criteria: parsed.data }
    : { ok: false, faults: faultsFrom(parsed.error.issues) };
}

/** Why an entry no longer meets a standard, or cannot be judged by it; the code is what is stored. */
export const STANDARD_REASONS = {
  standardRepealed: { zh: '认定标准已经废止', en: 'The standard has been repealed' },
  subjectKindNotCovered: {
    zh: '新标准不适用于该类主体',
    en: 'The new version does not apply to this kind of subject',
  },
  noSufficientBasis: {
    zh: '没有新标准要求的认定依据',
    en: 'None of the bases is of a kind that suffices under the new version',
  },
  tooFewBases: { zh: '认定依据少于新标准要求的数量', en: 'Fewer bases than the new version asks for' },
  conductTooOldAtRecognition: {
    zh: '认定时行为已超过新标准规定的期限',
    en: 'At recognition the conduct was older than the new version allows',
  },
  conductTooOldToday: {
    zh: '行为已超过新标准规定的期限',
    en: 'The conduct is older than the new version allows',
  },
  conductDateMissing: {
    zh: '未载明行为日期，需人工判断',
    en: 'No date of the conduct: an officer has to judge',
  },
  recognitionDateMissing: {
    zh: '未载明认定日期，需人工判断',
    en: 'No date of recognition: an officer has to judge',
  },
  basesUnknown: {
    zh: '认定依据无法读取，需人工判断',
    en: 'The bases cannot be read: an officer has to judge',
  },
  standardUnknown: {
    zh: '条目未载明所依据的标准，需人工判断',
    en: 'The entry names no standard that it rests on: an officer has to judge',
  },
} as const;
export type StandardReasonCode = keyof typeof STANDARD_REASONS;

export interface StandardReason {
  code: StandardReasonCode;
  zh: string;
  en: string;
}

export const standardReason = (code: StandardReasonCode): StandardReason => ({
  code,
  ...STANDARD_REASONS[code],
});

/** What of an entry the criteria look at. Null: not known. */
export interface EntryUnderStandard {
  subjectKind: SubjectKind;
  basisKinds: readonly RecognitionBasisKind[] | null;
  /** Shanghai dates. */
  conductDate: string | null;
  recognisedOn: string | null;
}

export type StandardJudgement =
  | { qualifies: true }
  | { qualifies: false; reasons: StandardReason[] }
  /** What a criterion needs is not known: the entry stays until an officer has judged it. */
  | { qualifies: 'undecidable'; reasons: StandardReason[] };

/** What one criterion finds: reasons to fall out, and what it would have to know. */
interface Finding {
  fails: StandardReasonCode[];
  unknown: StandardReasonCode[];
}
const MET: Finding = { fails: [], unknown: [] };
const fails = (code: StandardReasonCode): Finding => ({ fails: [code], unknown: [] });
const unknown = (code: StandardReasonCode): Finding => ({ fails: [], unknown: [code] });

function bySubjectKind({ subjectKinds }: StandardCriteria, { subjectKind }: EntryUnderStandard): Finding {
  return !subjectKinds || subjectKinds.includes(subjectKind) ? MET : fails('subjectKindNotCovered');
}

function byBases({ bases }: StandardCriteria, { basisKinds }: EntryUnderStandard): Finding {
  if (!bases) return MET;
  if (basisKinds === null) return unknown('basesUnknown');
  const { kinds, least = 1 } = bases;
  const sufficient = basisKinds.filter((kind) => !kinds || kinds.includes(kind)).length;
  if (sufficient >= least) return MET;
  return fails(sufficient === 0 && kinds ? 'noSufficientBasis' : 'tooFewBases');
}

function byConductAge(
  { conductAge }: StandardCriteria,
  { conductDate, recognisedOn }: EntryUnderStandard,
  today: string,
): Finding {
  if (!conductAge) return MET;
  if (conductDate === null) return unknown('conductDateMissing');
  const countedTo = conductAge.countedTo === 'today' ? today : recognisedOn;
  if (countedTo === null) return unknown('recognitionDateMissing');
  const last = plusDate(conductDate, durationOf(conductAge.most).duration);
  if (countedTo <= last) return MET;
  return fails(conductAge.countedTo === 'today' ? 'conductTooOldToday' : 'conductTooOldAtRecognition');
}

/**
 * Would this entry be recognised under the criteria (§十七, §十八)? One criterion that is not met is enough to fall out,
 * whatever else is not known; what is not known never puts anybody out by itself.
 *
 * @param today Shanghai date
 */
export function stillQualifies(
  criteria: StandardCriteria,
  entry: EntryUnderStandard,
  today: string,
): StandardJudgement {
  if (!isRealDate(today)) throw new RangeError('today is a date YYYY-MM-DD');
  if (criteria.repealed) return { qualifies: false, reasons: [standardReason('standardRepealed')] };
  const findings = [
    bySubjectKind(criteria, entry),
    byBases(criteria, entry),
    byConductAge(criteria, entry, today),
  ];
  const failed = findings.flatMap((finding) => finding.fails);
  if (failed.length > 0) return { qualifies: false, reasons: failed.map(standardReason) };
  const missing = findings.flatMap((finding) => finding.unknown);
  if (missing.length > 0) return { qualifies: 'undecidable', reasons: missing.map(standardReason) };
  return { qualifies: true };
}
