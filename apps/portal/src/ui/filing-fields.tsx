import type { ReactNode } from 'react';
import type { Schemas } from '../api.js';
import { bytes } from '../format.js';
import type { Reader } from '../page.js';
import type { Words } from '../words/words.js';

type Needs = Schemas['FilingFormDto'];

export const FILINGS = ['objection', 'challenge', 'repair', 'lead'] as const;
export type Filing = (typeof FILINGS)[number];

/** What the script of the site sends. */
export type SentKind = Filing | 'evidence';

type Name = keyof Words['apply']['field'];

/** One thing to be told, by its name at the API. */
interface Field {
  name: Name;
  /** Longest text that the API takes, in characters. */
  most?: number;
  optional?: true;
  look?: 'long' | 'files' | 'choice' | 'radios';
}

const ABOUT_ENTRY: readonly Field[] = [
  { name: 'entryNo', most: 40 },
  { name: 'number', most: 40, optional: true },
];
const RELATION: Field = { name: 'relation', look: 'radios' };
const ABOUT_SOMEBODY: readonly Field[] = [
  { name: 'department', look: 'choice' },
  { name: 'list', look: 'choice' },
  { name: 'field', look: 'choice', optional: true },
  { name: 'subjectName', most: 200 },
  { name: 'subjectNumber', most: 40, optional: true },
  { name: 'contributor', look: 'choice' },
];
const EVERYBODY: readonly Field[] = [
  { name: 'name', most: 100 },
  { name: 'contact', most: 200 },
  { name: 'statement', most: 8000, look: 'long' },
  { name: 'files', look: 'files', optional: true },
];

const FIELDS: Record<SentKind, readonly Field[]> = {
  objection: [...ABOUT_ENTRY, RELATION, ...EVERYBODY],
  challenge: [...ABOUT_ENTRY, RELATION, ...EVERYBODY],
  repair: [...ABOUT_ENTRY, ...EVERYBODY],
  lead: [...ABOUT_SOMEBODY, ...EVERYBODY],
  evidence: [
    { name: 'files', look: 'files' },
    { name: 'remark', most: 1000, look: 'long', optional: true },
  ],
};

/** What a form of this kind tells, in its order. */
export const fieldsOf = (kind: SentKind): readonly Field[] => FIELDS[kind];

interface Filling extends Reader {
  needs: Needs;
  /** With which the number of the entry is filled in; empty: none. */
  entryNo: string;
}

export const FilingFields = ({ kind, ...filling }: { kind: SentKind } & Filling) =>
  fieldsOf(kind).map((field) =>
    field.look === 'radios' ? (
      <Radios key={field.name} {...field} {...filling} />
    ) : (
      <Labelled key={field.name} {...field} {...filling} />
    ),
  );

/** A label, a hint, a place for what is wrong, and the input between. */
function Labelled(field: Field & Filling) {
  const { name, optional, words } = field;
  const hint = hintOf(field);
  return (
    <div className="field">
      <label htmlFor={name}>
        {words.apply.field[name]}
        {optional && <span className="optional">{words.apply.optional}</span>}
      </label>
      {hint !== undefined && (
        <p id={`${name}-hint`} className="muted">
          {hint}
        </p>
      )}
      <Input {...field} describedBy={hint === undefined ? `${name}-fault` : `${name}-hint ${name}-fault`} />
      <p id={`${name}-fault`} className="fault" hidden />
    </div>
  );
}

function hintOf({ name, needs, words }: Field & Filling): string | undefined {
  if (name === 'files') return words.apply.filesHint(needs.maxFiles, bytes(needs.maxFileBytes));
  return (words.apply.hint as Partial<Record<Name, string>>)[name];
}

function Input(field: Field & Filling & { describedBy: string }) {
  const { name, most, optional, look, entryNo, describedBy } = field;
  const common = { id: name, name, required: !optional, 'aria-describedby': describedBy };
  switch (look) {
    case 'long':
      return <textarea {...common} rows={name === 'statement' ? 8 : 3} maxLength={most} />;
    case 'files':
      return <input {...common} type="file" multiple />;
    case 'choice':
      return (
        <select {...common} defaultValue="">
          <option value="">{field.words.apply.choose}</option>
          {choicesOf(field).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      );
    default: {
      const filled = name === 'entryNo' ? { defaultValue: entryNo.slice(0, most) } : {};
      return (
        <input
          {...common}
          {...filled}
          type="text"
          maxLength={most}
          autoComplete={KNOWN_TO_BROWSER[name] ?? 'off'}
        />
      );
    }
  }
}

const KNOWN_TO_BROWSER: Partial<Record<Name, string>> = { name: 'name' };

type Choices = readonly (readonly [value: string, label: string])[];

function choicesOf({ name, needs, words, language }: Field & Filling): Choices {
  const named = ({ name: zh, nameEn }: { name: string; nameEn: string }) => (language === 'zh' ? zh : nameEn);
  switch (name) {
    case 'department':
      return needs.departments.map((one) => [one.id, named(one)]);
    case 'field':
      return needs.fields.map((one) => [one.code, named(one)]);
    case 'list':
      return Object.entries(words.apply.leadList);
    default:
      return Object.entries(words.apply.contributor);
  }
}

function Radios({ name, words }: Field & Filling): ReactNode {
  return (
    <fieldset className="field" id={name} aria-describedby={`${name}-fault`}>
      <legend>{words.apply.field[name]}</legend>
      {Object.entries(words.apply.relation).map(([value, label]) => (
        <label key={value} className="radio">
          <input type="radio" name={name} value={value} required />
          {label}
        </label>
      ))}
      <p id={`${name}-fault`} className="fault" hidden />
    </fieldset>
  );
}
