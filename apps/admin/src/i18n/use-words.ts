import { useCallback } from 'react';
import { useTranslation as useI18next } from 'react-i18next';
import type { Language } from '../format/dates.js';
import { useTranslation } from './use-translation.js';
import type zh from './zh.json';

/** The vocabularies: groups of resource keys that stand for wire values. */
export type Vocabulary = {
  [Group in keyof typeof zh]: (typeof zh)[Group] extends Record<string, string> ? Group : never;
}[keyof typeof zh];

/** The present language. */
export function useLanguage(): Language {
  const { i18n } = useI18next();
  return i18n.language === 'en' ? 'en' : 'zh';
}

/** How the present language joins what stands in a row. */
export const useComma = (): string => (useLanguage() === 'zh' ? '、' : ', ');

/**
 * Wire values in words. A value that this release does not know is shown as it came, never as a broken key:
 * the service may be newer than the page.
 */
export function useWords(): (group: Vocabulary, value: string | null | undefined) => string {
  const { find } = useTranslation();
  return useCallback((group, value) => (value ? (find(`${group}.${value}`) ?? value) : ''), [find]);
}

/** Wire values to choose from, each in words. */
export function useOptions(): <Value extends string>(
  group: Vocabulary,
  values: readonly Value[],
) => { value: Value; label: string }[] {
  const words = useWords();
  return (group, values) => values.map((value) => ({ value, label: words(group, value) }));
}
