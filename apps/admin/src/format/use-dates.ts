import { useMemo } from 'react';
import { useTranslation, type Translate } from '../i18n/use-translation.js';
import { useLanguage } from '../i18n/use-words.js';
import { endsWithTheDay, formatDate, formatInstant, lastDayOf, shanghaiTime, today } from './dates.js';

/** What every deadline of the API carries. `workingDaysLeft` is negative once it has passed. */
export interface DueLike {
  dueOn: string;
  dueAt: string;
  workingDaysLeft: number;
  overdue: boolean;
  certainty?: string;
}

/** The one formatter of dates: 2026年2月26日（还剩5个工作日）. */
export interface Dates {
  date: (date: string) => string;
  instant: (instant: string, seconds?: boolean) => string;
  /** When something ends: the last day of a term in days, the second of one in exact time. */
  end: (instant: string) => string;
  left: (due: DueLike) => string;
  due: (due: DueLike) => string;
}

function leftInWords(t: Translate, due: DueLike): string {
  if (due.overdue) {
    const late = Math.abs(due.workingDaysLeft);
    return late > 0 ? t('date.overdue', { count: late }) : t('date.overdueNow');
  }
  if (due.dueOn !== today()) return t('date.left', { count: due.workingDaysLeft });
  return endsWithTheDay(due.dueAt)
    ? t('date.today')
    : t('date.atTime', { time: shanghaiTime(due.dueAt, true) });
}

export function useDates(): Dates {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(
    () => ({
      date: (date) => formatDate(date, language),
      instant: (instant, seconds) => formatInstant(instant, language, seconds),
      end: (instant) =>
        endsWithTheDay(instant)
          ? formatDate(lastDayOf(instant), language)
          : formatInstant(instant, language, true),
      left: (due) => leftInWords(t, due),
      due: (due) => t('date.due', { date: formatDate(due.dueOn, language), left: leftInWords(t, due) }),
    }),
    [t, language],
  );
}
