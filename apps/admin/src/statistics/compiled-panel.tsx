import { Button, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { StatisticsMonth, StatisticsRevision } from '../api/types.js';
import { useFailureWords } from '../format/use-failure-words.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import { usePushNow } from './statistics.api.js';

/** What was compiled and what the municipal platform has of it. */
export function CompiledPanel({ data }: { data: StatisticsMonth }): ReactNode {
  const { t } = useTranslation();
  return (
    <Panel title={t('statistics.compiled')} flush extra={data.mayPush && <PushNow month={data.month} />}>
      <DataTable<StatisticsRevision>
        rowKey="revision"
        stacked="always"
        caption={t('statistics.compiled')}
        empty={t('statistics.notCompiled')}
        rows={data.compiled}
        columns={useColumns()}
      />
    </Panel>
  );
}

function useColumns(): NonNullable<TableColumnsType<StatisticsRevision>> {
  const { t } = useTranslation();
  const dates = useDates();
  const comma = useComma();
  const failureWords = useFailureWords();
  return [
    {
      key: 'revision',
      title: t('statistics.revision'),
      render: (_, { revision, compiledAt }) =>
        t(revision === 1 ? 'statistics.first' : 'statistics.supplement', {
          revision,
          at: dates.instant(compiledAt),
        }),
    },
    {
      key: 'missing',
      title: t('statistics.missing'),
      render: (_, { missing }) =>
        missing.length === 0 ? t('common.none') : <span className="late">{missing.join(comma)}</span>,
    },
    {
      key: 'receipt',
      title: t('statistics.receipt'),
      render: (_, { receipt, receivedAt, lastError, tries }) => {
        if (receivedAt) return t('tries.receipt', { receipt, at: dates.instant(receivedAt) });
        return lastError
          ? t('tries.lastError', { error: failureWords(lastError), tries })
          : t('statistics.awaitingReceipt');
      },
    },
  ];
}

function PushNow({ month }: { month: string }): ReactNode {
  const { t } = useTranslation();
  const push = usePushNow(month);
  return (
    <Button size="small" loading={push.isPending} onClick={() => push.mutate()}>
      {t('tries.now')}
    </Button>
  );
}
