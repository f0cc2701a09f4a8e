import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { RemedyDeadline } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { WhyThisDate } from '../lifeline/why-this-date.js';
import { DataTable } from '../ui/data-table.js';
import { useExpander } from '../ui/expander.js';

/** Until when the case is to be answered and decided, each date with its why. */
export function CaseDeadlines({ rows }: { rows: readonly RemedyDeadline[] }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const expandable = useExpander<RemedyDeadline>(
    (one) => <WhyThisDate title={words('remedyDeadline', one.kind)} deadline={one} />,
    (one) => words('remedyDeadline', one.kind),
  );
  return (
    <DataTable<RemedyDeadline>
      rowKey="id"
      caption={t('remedies.deadlines')}
      empty={t('deadlines.empty')}
      rows={rows}
      columns={useColumns()}
      expandable={expandable}
    />
  );
}

function useColumns(): NonNullable<TableColumnsType<RemedyDeadline>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return [
    { key: 'kind', title: t('deadlines.kind'), render: (_, one) => words('remedyDeadline', one.kind) },
    {
      key: 'due',
      title: t('deadlines.due'),
      render: (_, one) => (
        <span className={one.overdue ? 'late' : ''}>
          {one.status === 'open' ? dates.due(one) : dates.date(one.dueOn)}
        </span>
      ),
    },
    { key: 'status', title: t('deadlines.status'), render: (_, one) => words('deadlineStatus', one.status) },
    { key: 'rung', title: t('remedies.rung'), render: (_, one) => words('rung', one.rung) },
  ];
}
