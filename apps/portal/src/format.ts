import type { Language } from './words/words.js';

const SHANGHAI = 'Asia/Shanghai';
const dayIn = (locale: string, month: 'long' | 'short') =>
  new Intl.DateTimeFormat(locale, { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' });

/** Made once: each of them costs more than a row of a list. */
const DAYS: Record<Language, Intl.DateTimeFormat> = {
  zh: dayIn('zh-CN', 'long'),
  en: dayIn('en-GB', 'short'),
};
const NUMBERS: Record<Language, Intl.NumberFormat> = {
  zh: new Intl.NumberFormat('zh-CN'),
  en: new Intl.NumberFormat('en-GB'),
};
const DATE = new Intl.DateTimeFormat('sv-SE', { timeZone: SHANGHAI, dateStyle: 'short' });
const TIME = new Intl.DateTimeFormat('en-GB', { timeZone: SHANGHAI, timeStyle: 'short' });
const SECOND = new Intl.DateTimeFormat('en-GB', { timeZone: SHANGHAI, timeStyle: 'medium' });

/** `2026-02-26` as 2026年2月26日 or 26 Feb 2026. */
export const day = (date: string, language: Language): string =>
  DAYS[language].format(new Date(`${date}T12:00:00Z`));

/** An instant as 2026年2月26日 14:03, in Shanghai. */
export const instant = (at: string, language: Language): string =>
  `${day(DATE.format(new Date(at)), language)} ${TIME.format(new Date(at))}`;

/** Terms in days end at 24:00 of their last day; those of the rehearsal end at any second. */
export const endsWithTheDay = (at: string): boolean => SECOND.format(new Date(at)) === '00:00:00';

export const count = (value: number, language: Language): string => NUMBERS[language].format(value);

const UNITS: readonly (readonly [zh: string, en: string])[] = [
  ['年', 'year'],
  ['个月', 'month'],
  ['周', 'week'],
  ['日', 'day'],
  ['小时', 'hour'],
  ['分钟', 'minute'],
  ['秒', 'second'],
];
const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const inWords = (amount: number, [zh, en]: readonly [string, string], language: Language): string =>
  language === 'zh' ? `${String(amount)}${zh}` : `${String(amount)} ${en}${amount === 1 ? '' : 's'}`;

/** `P24M` as 24个月 or 24 months; what is no duration is shown as it is. */
export function duration(text: string, language: Language): string {
  const found = ISO.exec(text);
  if (!found) return text;
  const parts = UNITS.flatMap((unit, i) => {
    const amount = Number(found[i + 1] ?? 0);
    return amount > 0 ? [inWords(amount, unit, language)] : [];
  });
  return parts.length > 0 ? parts.join(language === 'zh' ? '' : ' ') : inWords(0, ['日', 'day'], language);
}

/** 5个工作日, 30日. */
export function term(
  { workingDays, duration: time }: { workingDays?: number; duration?: string },
  language: Language,
): string {
  if (workingDays === undefined) return duration(time ?? 'P0D', language);
  return inWords(workingDays, ['个工作日', 'working day'], language);
}

/** How large a file is or may be: 10 MB, 500 KB. */
export const bytes = (size: number): string =>
  size >= 1024 * 1024
    ? `${String(Math.floor(size / 1024 / 1024))} MB`
    : `${String(Math.ceil(size / 1024))} KB`;
