import type { ReactNode } from 'react';
import type { CalendarDay } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { monthWeeks, type MonthDay } from './month-grid.js';
import css from './calendar.module.css';

interface Props {
  year: number;
  month: number;
  special: ReadonlyMap<string, CalendarDay>;
  /** While editing: a day was picked. */
  onPick: ((date: string) => void) | null;
}

/** One month as on the wall: holidays and make-up days by mark and colour, their names on the days. */
export function MonthTable({ year, month, special, onPick }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <table className={css.month}>
      <caption>{t('calendar.monthTable', { year, month })}</caption>
      <thead>
        <tr>
          {Array.from(t('date.weekdays')).map((name, i) => (
            <th key={`${name}${String(i)}`} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(year, month, special).map((week, row) => (
          <tr key={week.find((day) => day)?.date ?? row}>
            {week.map((day, i) =>
              day ? <Day key={day.date} day={day} onPick={onPick} /> : <td key={`empty ${String(i)}`} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, onPick }: { day: MonthDay; onPick: Props['onPick'] }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const { date, kind, name } = day;
  const sign =
    kind === 'holiday' || kind === 'makeUp'
      ? t(`why.short.${kind === 'holiday' ? 'holiday' : 'makeUpDay'}`)
      : '';
  const title = [t(`calendar.${kind}`), name].filter(Boolean).join('：');
  const face = (
    <>
      <span>{day.day}</span>
      {sign && (
        <span className={css.sign} aria-hidden="true">
          {sign}
        </span>
      )}
    </>
  );
  return (
    <td className={css[kind]} title={title}>
      {onPick ? (
        <button
          type="button"
          aria-label={t('calendar.markAs', { date: dates.date(date), kind: title })}
          onClick={() => onPick(date)}
        >
          {face}
        </button>
      ) : (
        <span className={css.face}>
          {face}
          {sign && <span className="visually-hidden">{title}</span>}
        </span>
      )}
    </td>
  );
}
