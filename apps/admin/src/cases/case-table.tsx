import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useDepartmentName } from '../api/register.js';
import type { RemedyRow } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';

/** Cases, with what is due next. */
export function CaseTable({ rows, caption }: { rows: readonly RemedyRow[]; caption?: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <DataTable<RemedyRow>
      rowKey="id"
      caption={caption ?? t('remedies.caption')}
      empty={t('remedies.empty')}
      rows={rows}
      columns={useColumns()}
    />
  );
}

function useColumns(): NonNullable<TableColumnsType<RemedyRow>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const departmentName = useDepartmentName();
  return [
    {
      key: 'no',
      title: t('remedies.no'),
      render: (_, { id, no, kind }) => (
        <span className="lines">
          <Link to={`/cases/${id}`}>{no}</Link>
          <span className="muted">{words('remedyKind', kind)}</span>
        </span>
      ),
    },
    {
      key: 'entry',
      title: t('remedies.entry'),
      render: (_, { entryId, entryNo }) =>
        entryId ? <Link to={`/entries/${entryId}?tab=cases`}>{entryNo}</Link> : t('common.none'),
    },
    {
      key: 'state',
      title: t('remedies.state'),
      render: (_, { state, outcome }) => (
        <span className="lines">
          <strong>{words('remedyState', state)}</strong>
          {outcome && <span className="muted">{words('remedyOutcome', outcome)}</span>}
        </span>
      ),
    },
    { key: 'due', title: t('remedies.due'), render: (_, { nextDeadline }) => <Due due={nextDeadline} /> },
    {
      key: 'party',
      title: t('remedies.party'),
      render: (_, { party, origin, filedAt }) => (
        <span className="lines">
          <span>{words('remedyParty', party)}</span>
          <span className="muted">
            {words('remedyOrigin', origin)} {dates.instant(filedAt)}
          </span>
        </span>
      ),
    },
    {
      key: 'department',
      title: t('remedies.department'),
      render: (_, { department }) => departmentName(department.name),
    },
  ];
}

/** Late in red and in words, with the rung on which it stands. */
function Due({ due }: { due: RemedyRow['nextDeadline'] }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  if (!due) return <span className="muted">{t('common.none')}</span>;
  return (
    <span className="lines">
      <span className={due.overdue ? 'late' : ''}>{dates.due(due)}</span>
      <span className="muted">
        {words('remedyDeadline', due.kind)} {due.rung && words('rung', due.rung)}
      </span>
    </span>
  );
}
