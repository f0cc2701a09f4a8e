import type { TableColumnsType } from 'antd';
import { useTranslation } from '../i18n/use-translation.js';
import { Link } from 'react-router-dom';
import type { EntryRow } from '../api/types.js';
import { useDepartmentName, useFieldName } from '../api/register.js';
import { lastDayOf, shanghaiDate } from '../format/dates.js';
import { useDates } from '../format/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { DueText } from '../ui/due-text.js';
import { StateMark } from '../ui/state-mark.js';
import css from './entries.module.css';

export type EntryColumn =
  'no' | 'subject' | 'field' | 'department' | 'state' | 'due' | 'validUntil' | 'drafted';

/** So that tables below one another line up; the subject takes what is left. */
const WIDTHS: Partial<Record<EntryColumn, number>> = {
  no: 140,
  field: 92,
  state: 116,
  due: 236,
  drafted: 130,
};

/** The columns of every table of entries, to choose from. */
export function useEntryColumns<Row extends EntryRow>(
  wanted: readonly EntryColumn[],
): NonNullable<TableColumnsType<Row>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const fieldName = useFieldName();
  const departmentName = useDepartmentName();
  const cells: Record<EntryColumn, (row: Row) => React.ReactNode> = {
    no: (row) => <span className={css.no}>{row.no}</span>,
    subject: (row) => (
      <span className={css.subject}>
        <Link to={`/entries/${row.id}`}>{row.name ?? t('entry.destroyed')}</Link>
        <span className="muted">{words('subjectKind', row.subjectKind)}</span>
      </span>
    ),
    field: (row) => fieldName(row.field),
    department: (row) => (
      <span className={css.subject}>
        <span>{fieldName(row.field)}</span>
        <span className="muted">{departmentName(row.department.name)}</span>
      </span>
    ),
    state: (row) => <StateMark state={row.state} />,
    due: (row) => <DueText due={row.nextDeadline} />,
    validUntil: (row) => (row.validUntil ? dates.date(lastDayOf(row.validUntil)) : ''),
    drafted: (row) => (
      <span className={css.subject}>
        <span>{dates.date(shanghaiDate(row.draftedAt))}</span>
        <span className="muted">{row.makerName}</span>
      </span>
    ),
  };
  return wanted.map((key) => ({
    key,
    ...(WIDTHS[key] && { width: WIDTHS[key] }),
    title: t(`columns.${key}`),
    render: (_value: unknown, row: Row) => cells[key](row),
  }));
}
