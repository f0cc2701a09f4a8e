import type { ReactNode } from 'react';
import type { Api } from './api.js';
import type { Language, Words } from './words/words.js';

/** The sections of the site, by their place in the navigation. */
export type Section = keyof Words['nav'];

/** What every page is drawn with. */
export interface Reader {
  words: Words;
  language: Language;
  /** An address of the site in the reader's language: `/lists/black`, with what is given as its query. */
  to: (path: string, query?: Readonly<Record<string, string | null | undefined>>) => string;
}

export interface Asking extends Reader {
  api: Api;
  query: URLSearchParams;
  /** The form that was sent; null: the page was only asked for. */
  form: URLSearchParams | null;
  /** What stands in the places of the address. */
  places: readonly string[];
}

/** A page with its title and its place. */
export interface Page {
  title: string;
  section: Section | null;
  body: ReactNode;
  status?: number;
  /** How it may be kept: `anew` is asked for each time whether it still holds, `awhile` changes seldom, `never`. */
  kept: 'anew' | 'awhile' | 'never';
  /** Its form is sent by the script of the site; the other pages have none. */
  script?: true;
}

export type Load = (asking: Asking) => Promise<Page> | Page;
