import { en } from './en.js';
import { zh } from './zh.js';

export type Language = 'zh' | 'en';

/** The form of the Chinese words, with any text in the places of theirs. */
type Texts<T> = T extends string
  ? string
  : T extends (...given: infer G) => string
    ? (...given: G) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Texts<T[K]> };
export type Words = Texts<typeof zh>;

export const WORDS: Record<Language, Words> = { zh, en };

/** What the address says, else what the browser prefers, else Chinese. */
export function languageOf(asked: string | null, accepted: string): Language {
  if (asked === 'en' || asked === 'zh') return asked;
  return /^\s*en\b/i.test(accepted) ? 'en' : 'zh';
}
