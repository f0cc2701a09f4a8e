import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useDepartmentName, useFieldName } from '../api/register.js';
import type { EntryPage, EntryRow } from '../api/types.js';
import { lastDayOf, shanghaiDate } from '../format/dates.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { StateMark } from '../ui/state-mark.js';
import { placeOf, spansOf, type Axis, type Lived, type Stretch } from './spans.js';
import css from './subjects.module.css';

interface Props {
  row: EntryRow & Lived;
  /** More about it, once it is there. */
  page: EntryPage | undefined;
  axis: Axis;
}

const placed = ({ left, width }: Stretch): CSSProperties => ({
  left: `${String(left)}%`,
  width: `${String(width)}%`,
});

/** One entry: in words, and as a bar on the axis. */
export function EntryLine({ row, page, axis }: Props): ReactNode {
  const { underWay, listed, ahead } = spansOf(row, axis);
  return (
    <li className={css.line}>
      <Words row={row} page={page} />
      <div className={css.track} aria-hidden="true">
        <i className={css.underWay} style={placed(underWay)} />
        {listed && <i className={row.state === 'exited' ? css.past : css.listed} style={placed(listed)} />}
        {ahead && <i className={css.ahead} style={placed(ahead)} />}
        <i className={css.now} style={{ left: `${String(placeOf(axis.now, axis))}%` }} />
      </div>
    </li>
  );
}

function Words({ row, page }: Omit<Props, 'axis'>): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const fieldName = useFieldName();
  const departmentName = useDepartmentName();
  const life = useLifeWords();
  const number = page?.subject.uscc ?? page?.subject.documentNumber;
  return (
    <div className={css.words}>
      <span className={css.title}>
        <span className={css.list}>{words('list', row.list)}</span>
        <Link to={`/entries/${row.id}`}>{row.no}</Link>
        <StateMark state={row.state} />
      </span>
      <span>{`${fieldName(row.field)} · ${departmentName(row.department.name)}`}</span>
      <span className="muted">{life(row, page)}</span>
      {number && <span className="muted">{t('subject.number', { number })}</span>}
    </div>
  );
}

/** Drafted, listed, until, exited: the dates that the bar shows, in words. */
function useLifeWords(): (row: Props['row'], page: EntryPage | undefined) => string {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const day = (instant: string): string => dates.date(shanghaiDate(instant));
  return (row, page) => {
    const parts = [
      t('subject.draftedOn', { date: day(row.draftedAt) }),
      row.recognisedAt && t('subject.listedOn', { date: day(row.recognisedAt) }),
      row.validUntil && !row.exitedAt && t('subject.until', { date: dates.date(lastDayOf(row.validUntil)) }),
      row.exitedAt &&
        t('subject.exitedOn', { date: day(row.exitedAt), ground: words('exitGround', page?.exitGround) }),
    ];
    return parts.filter(Boolean).join(t('subject.comma'));
  };
}
