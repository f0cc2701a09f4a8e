/** Dates and instants as people read them. Law knows one zone, so does the screen. */
export const ZONE = 'Asia/Shanghai';

export type Language = 'zh' | 'en';

const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };
const DAY: Record<Language, Intl.DateTimeFormatOptions> = {
  zh: { year: 'numeric', month: 'long', day: 'numeric' },
  en: { year: 'numeric', month: 'short', day: 'numeric' },
};

/** A Shanghai date (`2026-02-26`) as 2026年2月26日 or 26 Feb 2026. What is no date is shown as it is. */
export function formatDate(date: string, language: Language): string {
  const noon = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return date;
  return new Intl.DateTimeFormat(LOCALES[language], { ...DAY[language], timeZone: 'UTC' }).format(noon);
}

/** A month (`2026-02`) as 2026年2月 or Feb 2026. */
export function formatMonth(month: string, language: Language): string {
  const { day: _, ...parts } = DAY[language];
  const middle = new Date(`${month}-15T12:00:00Z`);
  if (Number.isNaN(middle.getTime())) return month;
  return new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: 'UTC' }).format(middle);
}

/** The Shanghai date of an instant, `YYYY-MM-DD`. */
export function shanghaiDate(instant: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' }).format(at);
}

/** Validity ends with the first instant that no longer belongs to it: its last day is the one before. */
export const lastDayOf = (validUntil: string): string =>
  shanghaiDate(new Date(Date.parse(validUntil) - 1).toISOString());

/** The Shanghai time of an instant, `14:03`, or `14:03:27` where seconds count. */
export function shanghaiTime(instant: string, seconds = false): string {
  const style = seconds ? 'medium' : 'short';
  return new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, timeStyle: style }).format(new Date(instant));
}

/** An instant as 2026年2月26日 14:03. */
export function formatInstant(instant: string, language: Language, seconds = false): string {
  if (Number.isNaN(new Date(instant).getTime())) return instant;
  return `${formatDate(shanghaiDate(instant), language)} ${shanghaiTime(instant, seconds)}`;
}

/** Terms in days end at 24:00 of their last day; those of exact time (the rehearsal's) end at any second. */
export const endsWithTheDay = (dueAt: string): boolean => shanghaiTime(dueAt, true) === '00:00:00';

/** Today's Shanghai date. */
export const today = (now: Date = new Date()): string => shanghaiDate(now.toISOString());

/** The first day of the year so far. */
export const firstOfYear = (): string => `${today().slice(0, 4)}-01-01`;
