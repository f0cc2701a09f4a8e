import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { DeadlineStep } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { weeksOf, type GridDay } from './day-grid.js';
import css from './why.module.css';

/** The count, day by day, as a calendar: numbers on the days that count, the reason on those that do not. */
export function DayGrid({ steps, caption }: { steps: readonly DeadlineStep[]; caption: string }): ReactNode {
  const { t } = useTranslation();
  const weekdays = Array.from(t('date.weekdays'));
  return (
    <table className={css.grid}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {weekdays.map((name, i) => (
            <th key={`${name}${String(i)}`} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(steps).map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <DayCell key={day.date} day={day} last={steps.at(-1)?.date === day.date} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day, last }: { day: GridDay; last: boolean }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const sentence = useStepSentence();
  const { date, step } = day;
  if (!step) return <td className={css.outside} aria-hidden="true" />;
  const short = step.counted ?? (step.why === 'workday' ? '' : t(`why.short.${step.why}`));
  const dayNumber = Number(date.slice(8));
  const shown = dayNumber === 1 ? `${String(Number(date.slice(5, 7)))}/1` : String(dayNumber);
  return (
    <td
      className={`${css.day ?? ''} ${css[step.why] ?? ''} ${last ? (css.last ?? '') : ''}`}
      title={sentence(step)}
    >
      <span className={css.number} aria-hidden="true">
        {shown}
      </span>
      <span className={css.mark} aria-hidden="true">
        {short}
        {step.counted !== null && step.why === 'makeUpDay' && <sup>{t('why.short.makeUpDay')}</sup>}
      </span>
      <span className="visually-hidden">
        {dates.date(date)}：{sentence(step)}
      </span>
    </td>
  );
}

/** One day of the count in words. */
export function useStepSentence(): (step: DeadlineStep) => string {
  const { t } = useTranslation();
  return ({ why, counted, name }) => {
    const reason = t(`why.${why}`, { name: name ?? '' });
    const numbered = counted === null ? reason : `${reason}，${t('why.counted', { count: counted })}`;
    return why === 'workday' && counted !== null ? t('why.counted', { count: counted }) : numbered;
  };
}
