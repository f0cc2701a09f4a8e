import { formatDuration, formatTerm, type TermLike } from '../format/durations.js';
import { useTranslation, type Translate } from '../i18n/use-translation.js';
import { useComma, useLanguage, useWords } from '../i18n/use-words.js';

const DURATION = /^P[\dTYMWDHS]+$/;

interface Rung {
  role: string;
  before: TermLike | null;
}

const has = <Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> =>
  typeof value === 'object' && value !== null && key in value;

/** A value of a pack in words: terms, durations, yes and no, closed lists, rungs. */
export function usePackValue(): (value: unknown) => string {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const comma = useComma();
  const term = (given: TermLike): string => formatTerm(given, language);
  const worded = (value: string): string => {
    const outlet = words('outlet', value);
    return outlet === value ? words('packValue', value) : outlet;
  };
  const one = (value: unknown): string => {
    if (value === null) return t('common.notStated');
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
    if (typeof value === 'string')
      return DURATION.test(value) ? formatDuration(value, language) : worded(value);
    if (Array.isArray(value)) return value.map(one).join(has(value[0], 'role') ? '\n' : comma);
    if (has(value, 'workingDays') || has(value, 'duration')) return term(value as TermLike);
    return special(value, t, term, one) ?? JSON.stringify(value);
  };
  return one;
}

/** Shapes that only one parameter has. */
function special(
  value: unknown,
  t: Translate,
  term: (given: TermLike) => string,
  one: (value: unknown) => string,
): string | null {
  if (has(value, 'role') && has(value, 'before')) {
    const { role, before } = value as unknown as Rung;
    const who = one(role);
    return before
      ? t('packValue.beforeDeadline', { term: term(before), role: who })
      : t('packValue.atDeadline', { role: who });
  }
  if (has(value, 'times') && has(value, 'by')) {
    return t('packValue.extension', { times: value.times, term: term(value.by as TermLike) });
  }
  if (has(value, 'validity')) return t('packValue.watch', { term: one(value.validity) });
  return null;
}
