import { useMemo } from 'react';
import { useTranslation as useI18next } from 'react-i18next';
import type zh from './zh.json';

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;
type PathsOf<Node, Before extends string = ''> = {
  [Key in keyof Node & string]: Node[Key] extends string
    ? `${Before}${WithoutPlural<Key>}`
    : PathsOf<Node[Key], `${Before}${Key}.`>;
}[keyof Node & string];

/** Every text of the interface by its dotted path; a plural by what stands before `_one`, `_other`. */
export type TextKey = PathsOf<typeof zh>;

export type Translate = (key: TextKey, params?: Readonly<Record<string, unknown>>) => string;

export interface Translation {
  t: Translate;
  /** The text of a path that was put together while running; undefined where there is none. */
  find: (path: string) => string | undefined;
}

/** Texts in the present language. Our own narrow view of i18next: its types choke on this many keys. */
export function useTranslation(): Translation {
  const { t, i18n } = useI18next();
  return useMemo(
    () => ({
      t: (key, params) => t(key, { ...params }),
      find: (path) => (i18n.exists(path) ? t(path) : undefined),
    }),
    [t, i18n],
  );
}
