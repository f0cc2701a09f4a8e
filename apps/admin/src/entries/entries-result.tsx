import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { Loading } from '../ui/async-view.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { COUNTED_UP_TO, useEntries } from './entries.api.js';
import { useEntryColumns, type EntryColumn } from './entry-columns.js';
import { EntryTable } from './entry-table.js';
import type { Filters } from './filters.js';
import type { Selection } from './selection.js';
import css from './entries.module.css';

const COLUMNS: readonly EntryColumn[] = [
  'no',
  'subject',
  'department',
  'state',
  'due',
  'validUntil',
  'drafted',
];

interface Props {
  filters: Filters;
  q: string;
  selection: Selection | undefined;
}

/** The entries found, page after page. */
export function EntriesResult({ filters, q, selection }: Props): ReactNode {
  const { t } = useTranslation();
  const entries = useEntries(filters, q);
  const columns = useEntryColumns(COLUMNS);
  if (entries.error && !entries.data) {
    return (
      <ProblemAlert
        thrown={entries.error}
        title={t('problem.loadTitle')}
        onRetry={() => void entries.refetch()}
      />
    );
  }
  if (!entries.data) return <Loading rows={8} />;
  const rows = entries.data.pages.flatMap((page) => page.items);
  return (
    <>
      <EntryTable
        caption={t('entries.caption')}
        rows={rows}
        columns={columns}
        selection={selection}
        empty={{ title: t('entries.empty'), text: t('entries.emptyHint') }}
      />
      <div className={css.foot}>
        <Count shown={rows.length} total={entries.data.pages[0]?.total} />
        {entries.hasNextPage && (
          <Button loading={entries.isFetchingNextPage} onClick={() => void entries.fetchNextPage()}>
            {t('common.more')}
          </Button>
        )}
      </div>
    </>
  );
}

function Count({ shown, total }: { shown: number; total: number | undefined }): ReactNode {
  const { t } = useTranslation();
  if (shown === 0) return <span />;
  const many = total !== undefined && total >= COUNTED_UP_TO;
  const words = many ? t('common.manyTotal', { total }) : total;
  return (
    <span aria-live="polite">
      {words === undefined ? t('common.shownOnly', { shown }) : t('common.shown', { shown, total: words })}
    </span>
  );
}
