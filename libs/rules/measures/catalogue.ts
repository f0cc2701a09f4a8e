import { z } from 'zod';
import { isRealDate } from '../calendar/dates.js';
import type { ListKind } from '../words.js';
import shipped from './measures-catalogue.json' with { type: 'json' };

/** The lists that bring measures with them: incentives, punishments, and what suits a watched subject (§十一, §十五). */
export const MEASURE_LISTS = ['red', 'black', 'watch'] as const satisfies readonly ListKind[];
export type MeasureList = (typeof MEASURE_LISTS)[number];

const code = z.string().regex(/^[a-z][a-z0-9-]{1,63}$/, 'small letters, digits and hyphens');
const words = (most: number) => z.string().trim().min(1).max(most);
const date = z.string().refine(isRealDate, 'not a date');

/** Who applies a measure: a department (by its code), or a body outside government, which is only ever invited (R7.1). */
export const implementerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('department'), department: code }),
  z.strictObject({ kind: z.literal('invitedBody'), body: code, name: words(200) }),
]);
export type Implementer = z.infer<typeof implementerSchema>;

const measureSchema = z.strictObject({
  code,
  text: words(500),
  list: z.enum(MEASURE_LISTS),
  fields: z.union([z.literal('all'), z.array(code).min(1).max(200)]),
  implementer: implementerSchema,
  legalBasis: words(300),
  mandatory: z.boolean(),
});
export type CataloguedMeasure = z.infer<typeof measureSchema>;

const memorandumSchema = z.strictObject({
  code,
  title: words(300),
  documentNo: words(100),
  issuedOn: date,
  measures: z.array(measureSchema).min(1).max(500),
});
export type Memorandum = z.infer<typeof memorandumSchema>;

/** The measures that memoranda of cooperation agreed on (§十一, R7.1). Versioned data. */
export const measuresCatalogueSchema = z
  .strictObject({
    version: z.int().min(1),
    issuedBy: words(200),
    effectiveFrom: date,
    memoranda: z.array(memorandumSchema).min(1).max(500),
  })
  .superRefine(({ memoranda }, context) => {
    const known = new Set<string>();
    const bodies = new Map<string, string>();
    const fault = (path: (string | number)[], message: string) => {
      context.addIssue({ code: 'custom', path: ['memoranda', ...path], message });
    };
    memoranda.forEach((memorandum, m) => {
      if (memoranda.findIndex((other) => other.code === memorandum.code) !== m)
        fault([m, 'code'], 'the memorandum stands twice');
      memorandum.measures.forEach((measure, n) => {
        const at = [m, 'measures', n];
        if (known.has(measure.code)) fault([...at, 'code'], 'the measure stands twice');
        known.add(measure.code);
        for (const [part, message] of measureFaults(measure, bodies)) fault([...at, part], message);
      });
    });
  });
export type MeasuresCatalogue = z.infer<typeof measuresCatalogueSchema>;

function measureFaults(
  { implementer, mandatory, fields }: CataloguedMeasure,
  bodies: Map<string, string>,
): [part: string, message: string][] {
  const faults: [string, string][] = [];
  if (fields !== 'all' && new Set(fields).size !== fields.length)
    faults.push(['fields', 'a field stands twice']);
  if (implementer.kind === 'department') return faults;
  const { body, name } = implementer;
  if (mandatory) faults.push(['mandatory', 'bodies outside government are only ever invited']);
  if ((bodies.get(body) ?? name) !== name) faults.push(['implementer', 'the body has two names']);
  bodies.set(body, name);
  return faults;
}

export const SHIPPED_MEASURES: MeasuresCatalogue = measuresCatalogueSchema.parse(shipped);

/** A measure with the memorandum that it comes from. */
export interface Measure extends CataloguedMeasure {
  memorandum: Pick<Memorandum, 'code' | 'title' | 'documentNo' | 'issuedOn'>;
}

/** Whom a listing concerns, and on what day (Shanghai) it is asked. */
export interface MeasureQuestion {
  listKind: ListKind;
  fieldCode: string;
  on: string;
}

type Memoranda = Pick<MeasuresCatalogue, 'memoranda'>;

/** Every measure, the memoranda and their measures in the catalogue's order. */
export const allMeasures = ({ memoranda }: Memoranda): Measure[] =>
  memoranda.flatMap(({ measures, code: memo, title, documentNo, issuedOn }) =>
    measures.map((measure) => ({ ...measure, memorandum: { code: memo, title, documentNo, issuedOn } })),
  );

/** What a listing brings with it, by the memoranda issued by that day. */
export const measuresFor = ({ listKind, fieldCode, on }: MeasureQuestion, catalogue: Memoranda): Measure[] =>
  allMeasures(catalogue).filter(
    ({ list, fields, memorandum }) =>
      list === listKind && (fields === 'all' || fields.includes(fieldCode)) && memorandum.issuedOn <= on,
  );
