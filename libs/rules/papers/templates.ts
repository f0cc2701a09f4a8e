import { z } from 'zod';
import { PAPER_KINDS } from './kinds.js';
import shipped from './templates.json' with { type: 'json' };

/** What a template may name in braces; each is a piece of Chinese text made from the entry. */
export const PAPER_FIELDS = [
  'department',
  'name',
  'identity',
  'list',
  'field',
  'entryNo',
  'facts',
  'bases',
  'window',
  'recognisedOn',
  'validity',
  'validUntil',
  'repair',
  'exitedOn',
  'exitGround',
  'caseNo',
  'outcome',
  'text',
  'ground',
  'article',
  'orderedBy',
  'orderedOn',
  'keptUntil',
  'destroyed',
  'finishedOn',
  'chainSeq',
  'chainHash',
  'certificateHash',
] as const;
export type PaperField = (typeof PAPER_FIELDS)[number];
/** Null: there is no such thing. */
export type PaperFields = Readonly<Record<PaperField, string | null>>;
export const NO_FIELDS = Object.fromEntries(PAPER_FIELDS.map((field) => [field, null])) as PaperFields;

/** What has wording: the papers of an entry, and what proves its erasure when they are gone. */
export const TEMPLATE_KINDS = [...PAPER_KINDS, 'erasureCertificate'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** Without these a paper of the kind would not be what it is called (§六, §十四, §十六, §十九–§二十一). */
export const NEEDED_FIELDS: Readonly<Record<TemplateKind, readonly PaperField[]>> = {
  priorNotice: ['name', 'list', 'facts', 'bases', 'window'],
  recognitionDecision: ['name', 'list', 'facts', 'bases', 'recognisedOn', 'validity'],
  repairNotice: ['name', 'list', 'recognisedOn', 'repair'],
  objectionAnswer: ['name', 'list', 'entryNo', 'outcome', 'text'],
  challengeAnswer: ['name', 'list', 'entryNo', 'caseNo', 'outcome', 'text'],
  repairDecision: ['name', 'list', 'outcome', 'text'],
  exitAnnouncement: ['name', 'list', 'entryNo', 'exitedOn', 'exitGround'],
  apology: ['name', 'list', 'text'],
  clarification: ['name', 'list', 'exitedOn', 'text'],
  clarificationLetter: ['name', 'list', 'exitedOn', 'text'],
  watchWarning: ['name', 'list', 'facts'],
  erasureCertificate: [
    ...([
      'entryNo',
      'list',
      'ground',
      'article',
      'orderedBy',
      'orderedOn',
      'destroyed',
      'finishedOn',
    ] as const),
    ...(['chainSeq', 'chainHash', 'certificateHash'] as const),
  ],
};

const NAMED = /\{(\w+)\}/g;

/** The fields that a text names. */
export const fieldsIn = (text: string): string[] => [...text.matchAll(NAMED)].map(([, field]) => field ?? '');

const isField = (name: string): name is PaperField => (PAPER_FIELDS as readonly string[]).includes(name);

const text = z.string().min(1).max(2000);
const templateSchema = z
  .strictObject({
    kind: z.enum(TEMPLATE_KINDS),
    version: z.int().min(1),
    title: text,
    addressed: z.enum(['subject', 'filer', 'public']),
    paragraphs: z.array(z.strictObject({ text, optional: z.boolean().default(false) })).min(1),
    closing: text.nullable(),
  })
  .superRefine(({ kind, title, paragraphs, closing }, context) => {
    const named = [title, closing ?? '', ...paragraphs.map((one) => one.text)].flatMap(fieldsIn);
    const owed = paragraphs.filter(({ optional }) => !optional).flatMap((one) => fieldsIn(one.text));
    for (const field of named.filter((one) => !isField(one)))
      context.addIssue({ code: 'custom', message: `{${field}} is no field` });
    for (const field of NEEDED_FIELDS[kind].filter((one) => !owed.includes(one) && one !== 'name'))
      context.addIssue({ code: 'custom', message: `{${field}} is missing` });
  });

/** One version of a kind's wording. A paragraph that is `optional` falls away when a field it names is empty. */
export type PaperTemplate = z.infer<typeof templateSchema>;

const templatesSchema = z.array(templateSchema).superRefine((templates, context) => {
  for (const kind of TEMPLATE_KINDS) {
    const versions = templates.filter((one) => one.kind === kind).map(({ version }) => version);
    if (versions.length === 0) context.addIssue({ code: 'custom', message: `${kind} has no template` });
    if (versions.some((version, index) => version !== index + 1))
      context.addIssue({ code: 'custom', message: `the versions of ${kind} are not 1, 2, …` });
  }
});

/** Throws ZodError with every fault: unknown or missing fields, a kind without a template, versions out of order. */
export const parseTemplates = (json: unknown): PaperTemplate[] => templatesSchema.parse(json);

/** In the release. A version that has been issued is never changed: its wording can be looked up for as long as papers last. */
export const SHIPPED_TEMPLATES: readonly PaperTemplate[] = parseTemplates(shipped);

/** The wording in use. */
export function templateOf(kind: TemplateKind, version?: number): PaperTemplate {
  const found = SHIPPED_TEMPLATES.filter((one) => one.kind === kind);
  const template = version === undefined ? found.at(-1) : found.find((one) => one.version === version);
  if (!template) throw new RangeError(`no such template: ${kind} ${String(version)}`);
  return template;
}
