import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useDeadlines } from '../api/entry.js';
import type { EntryDeadline } from '../api/types.js';
import { formatTerm } from '../format/durations.js';
import { useDates } from '../format/use-dates.js';
import { useLanguage, useWords } from '../i18n/use-words.js';
import { WhyThisDate } from '../lifeline/why-this-date.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { Provisional } from '../ui/due-text.js';
import { useExpander } from '../ui/expander.js';

/** Every deadline the entry has or had, each with its explanation. */
export function DeadlinesTab({ entryId }: { entryId: string }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const deadlines = useDeadlines(entryId);
  const columns = useColumns();
  const expandable = useExpander<EntryDeadline>(
    (one) => <WhyThisDate title={words('deadline', one.kind)} deadline={one} />,
    (one) => words('deadline', one.kind),
  );
  return (
    <AsyncView query={deadlines}>
      {(rows) => (
        <DataTable
          rowKey="id"
          caption={t('deadlines.caption')}
          empty={t('deadlines.empty')}
          rows={rows}
          columns={columns}
          expandable={expandable}
        />
      )}
    </AsyncView>
  );
}

function useColumns(): NonNullable<TableColumnsType<EntryDeadline>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const language = useLanguage();
  const due = (one: EntryDeadline): ReactNode => (
    <>
      <span className={one.overdue ? 'late' : ''}>
        {one.status === 'open' ? dates.due(one) : dates.date(one.dueOn)}
      </span>{' '}
      {one.certainty === 'provisional' && <Provisional />}
    </>
  );
  const from = ({ countedFrom }: EntryDeadline): string =>
    countedFrom.length === 10 ? dates.date(countedFrom) : dates.instant(countedFrom);
  return [
    { key: 'kind', title: t('deadlines.kind'), render: (_, one) => words('deadline', one.kind) },
    { key: 'due', title: t('deadlines.due'), render: (_, one) => due(one) },
    { key: 'from', title: t('deadlines.from'), render: (_, one) => from(one) },
    { key: 'term', title: t('deadlines.term'), render: (_, one) => formatTerm(one.term, language) },
    { key: 'status', title: t('deadlines.status'), render: (_, one) => words('deadlineStatus', one.status) },
  ];
}
