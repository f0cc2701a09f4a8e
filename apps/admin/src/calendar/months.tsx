import { useMemo, type ReactNode } from 'react';
import type { CalendarDay } from '../api/types.js';
import { byDate } from './month-grid.js';
import { MonthTable } from './month-table.js';
import css from './calendar.module.css';

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

interface Props {
  year: number;
  days: readonly CalendarDay[];
  onPick: ((date: string) => void) | null;
}

/** The twelve months of a year. */
export function Months({ year, days, onPick }: Props): ReactNode {
  const special = useMemo(() => byDate(days), [days]);
  return (
    <div className={css.months}>
      {MONTHS.map((month) => (
        <MonthTable key={month} year={year} month={month} special={special} onPick={onPick} />
      ))}
    </div>
  );
}
