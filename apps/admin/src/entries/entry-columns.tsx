import type { TableColumnsType } from 'antd';
import { useTranslation } from '../i18n/use-translation.js';
import { Link } from 'react-router-dom';
import type { EntryRow } from '../api/types.js';
import { useFieldName } from '../api/register.js';
import { shanghaiDate } from '../format/dates.js';
import { useDates } from '../format/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { DueText } from '../ui/due-text.js';
import { StateMark } from '../ui/state-mark.js';
import css from './entries.module.css';

export type EntryColumn =
  'no' | 'subject' | 'field' | 'department' | 'state' | 'due' | 'validUntil' | 'drafted';

/** The columns of every table of entries, to choose from. */
export function useEntryColumns<Row extends EntryRow>(
  wanted: readonly EntryColumn[],
): NonNullable<TableColumnsType<Row>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const fieldName = useFieldName();
  const cells: Record<EntryColumn, (row: Row) => React.ReactNode> = {
    no: (row) => <span className={css.no}>{row.no}</span>,
    subject: (row) => (
      <span className={css.subject}>
        <Link to={`/entries/${row.id}`}>{row.name ?? t('entry.destroyed')}</Link>
        <span className="muted">{words('subjectKind', row.subjectKind)}</span>
      </span>
    ),
    field: (row) => fieldName(row.field),
    department: (row) => row.department.name,
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
    title: t(`columns.${key}`),
    render: (_value: unknown, row: Row) => cells[key](row),
  }));
}

/** Validity ends with the first instant that no longer belongs to it: its last day is the one before. */
const lastDayOf = (validUntil: string): string =>
  shanghaiDate(new Date(Date.parse(validUntil) - 1).toISOString());
