import {
  fieldsIn,
  NEEDED_FIELDS,
  templateOf,
  type PaperField,
  type PaperFields,
  type PaperTemplate,
  type TemplateKind,
} from './templates.js';

/** What a paper says, from top to bottom; how it looks is for whoever draws it. */
export interface PaperContent {
  /** Who issues it: the head of the paper, and above the seal. */
  issuer: string;
  title: string;
  /** 文号; of a preview, what stands in its place. */
  no: string;
  /** Null: it is addressed to everybody. */
  addressee: string | null;
  paragraphs: readonly string[];
  closing: string | null;
  /** Shanghai date `YYYY-MM-DD`. */
  date: string;
}

/** The paper cannot be written: the entry, or the officer, has not given what it has to say. */
export class PaperFieldMissing extends Error {
  constructor(readonly field: PaperField) {
    super(`the paper needs ${field}`);
    this.name = 'PaperFieldMissing';
  }
}

/** In the wording of this version of the kind's template. Throws {@link PaperFieldMissing}. */
export function composePaper(
  kind: TemplateKind,
  fields: PaperFields,
  { no, date, version }: { no: string; date: string; version?: number },
): PaperContent {
  const missing = NEEDED_FIELDS[kind].find((field) => !fields[field]);
  if (missing) throw new PaperFieldMissing(missing);
  const { title, addressed, paragraphs, closing } = templateOf(kind, version);
  const shown = paragraphs.filter(({ text, optional }) => !optional || isFull(text, fields));
  return {
    issuer: filled('{department}', fields),
    title: filled(title, fields),
    no,
    addressee: ADDRESSEES[addressed](fields),
    paragraphs: shown.flatMap(({ text }) =>
      filled(text, fields)
        .split(/\r?\n+/)
        .filter(Boolean),
    ),
    closing: closing && filled(closing, fields),
    date,
  };
}

const isFull = (text: string, fields: PaperFields): boolean =>
  fieldsIn(text).every((field) => Boolean(fields[field as PaperField]));

/** Whoever filed a case is called by its number: the answer may be shown to the party without giving a reporter away. */
const ADDRESSEES: Record<PaperTemplate['addressed'], (fields: PaperFields) => string | null> = {
  subject: ({ name, identity }) => (identity ? `${name ?? ''}（${identity}）` : (name ?? '')),
  filer: ({ caseNo }) => `案件${caseNo ?? ''}反映人`,
  public: () => null,
};

/** One pass over the template: braces within what an officer wrote stay as they are. */
const filled = (text: string, fields: PaperFields): string =>
  text.replace(/\{(\w+)\}/g, (_, field: PaperField) => {
    const value = fields[field];
    if (value === null) throw new PaperFieldMissing(field);
    return value;
  });
