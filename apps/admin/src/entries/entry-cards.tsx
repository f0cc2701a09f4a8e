import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { Link } from 'react-router-dom';
import type { EntryRow } from '../api/types.js';
import { useDepartmentName, useFieldName } from '../api/register.js';
import { useWords } from '../i18n/use-words.js';
import { DueText } from '../ui/due-text.js';
import { StateMark } from '../ui/state-mark.js';
import type { Selection } from './selection.js';
import css from './entries.module.css';

interface Props<Row extends EntryRow> {
  rows: readonly Row[];
  selection?: Selection | undefined;
  below?: ((row: Row) => ReactNode) | undefined;
}

/** The same entries on a phone: a card each instead of a table row. */
export function EntryCards<Row extends EntryRow>({ rows, selection, below }: Props<Row>): ReactNode {
  return (
    <ul className={`plain ${css.cards ?? ''}`}>
      {rows.map((row) => (
        <li key={row.id} className={`${css.card ?? ''} ${selection ? '' : (css.bare ?? '')}`}>
          {selection && <Pick row={row} selection={selection} />}
          <Content row={row} below={below?.(row)} />
        </li>
      ))}
    </ul>
  );
}

function Pick({ row, selection }: { row: EntryRow; selection: Selection }): ReactNode {
  const { t } = useTranslation();
  return (
    <Checkbox
      aria-label={t('common.select', { what: `${row.no} ${row.name ?? ''}` })}
      checked={selection.ids.includes(row.id)}
      onChange={({ target }) => selection.toggle(row.id, target.checked)}
    />
  );
}

function Content({ row, below }: { row: EntryRow; below: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const fieldName = useFieldName();
  const departmentName = useDepartmentName();
  return (
    <div className={css.main}>
      <div className={css.top}>
        <Link to={`/entries/${row.id}`} className={css.name}>
          {row.name ?? t('entry.destroyed')}
        </Link>
        <StateMark state={row.state} />
      </div>
      <div className={css.meta}>
        <span>{row.no}</span>
        <span>{words('subjectKind', row.subjectKind)}</span>
        <span>{fieldName(row.field)}</span>
        <span>{departmentName(row.department.name)}</span>
      </div>
      {row.nextDeadline && <DueText due={row.nextDeadline} />}
      {below}
    </div>
  );
}
