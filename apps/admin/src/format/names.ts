import type { Language } from './dates.js';

/** Something of the register with a Chinese name and perhaps an English one. */
export interface Named {
  name: string;
  nameEn?: string | null | undefined;
}

/** The name in the present language; Chinese where there is no English one. */
export const nameIn = (named: Named, language: Language): string =>
  language === 'en' ? (named.nameEn ?? named.name) : named.name;
