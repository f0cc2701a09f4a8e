import { App, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { ReconciliationRun } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords, type Vocabulary } from '../i18n/use-words.js';
import { useMay } from '../session/ability.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { FindingTable } from './finding-table.js';
import { useReconcileNow, useReconciliation } from './reconciliation.api.js';

/** The record against the workflows: what does not agree, and what an operator may have done about it (R11.2). */
export default function ReconciliationPage(): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const { message } = App.useApp();
  const [askedAt, setAskedAt] = useState('');
  const report = useReconciliation((runs) => askedAt !== '' && (runs[0]?.startedAt ?? '') < askedAt);
  const now = useReconcileNow(() => void message.success(t('reconciliation.asked')));
  const ask = (): void => {
    // What the newest comparison here was: the one that is asked for comes after it.
    setAskedAt((report.data?.runs[0]?.startedAt ?? '') + '~');
    now.mutate(null);
  };
  const actions = (
    <>
      <Link to="/engine">{t('engine.backToEngine')}</Link>
      {may('reconciliation.run') && (
        <Button type="primary" loading={now.isPending} onClick={ask}>
          {t('reconciliation.runNow')}
        </Button>
      )}
    </>
  );
  return (
    <Page title={t('reconciliation.title')} lead={t('reconciliation.lead')} actions={actions}>
      {now.error && <ProblemAlert thrown={now.error} />}
      <AsyncView query={report} rows={4}>
        {({ runs, findings }) => (
          <>
            <Panel title={t('reconciliation.findings')} flush>
              <FindingTable
                rows={findings}
                empty={t(runs.length === 0 ? 'reconciliation.neverRun' : 'reconciliation.none')}
              />
            </Panel>
            <Panel title={t('reconciliation.runs')} flush>
              <RunTable rows={runs} />
            </Panel>
          </>
        )}
      </AsyncView>
    </Page>
  );
}

function RunTable({ rows }: { rows: readonly ReconciliationRun[] }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const tally = useTally();
  return (
    <DataTable<ReconciliationRun>
      rowKey="id"
      caption={t('reconciliation.runs')}
      empty={t('reconciliation.neverRun')}
      rows={rows}
      columns={[
        {
          key: 'started',
          title: t('reconciliation.started'),
          render: (_, one) => dates.instant(one.startedAt, true),
        },
        {
          key: 'finished',
          title: t('reconciliation.finished'),
          render: (_, { finishedAt }) =>
            finishedAt ? dates.instant(finishedAt, true) : t('reconciliation.underWay'),
        },
        {
          key: 'looked',
          title: t('reconciliation.looked'),
          render: (_, { looked }) => tally('reconciled', looked),
        },
        {
          key: 'found',
          title: t('reconciliation.found'),
          render: (_, { found }) => tally('reconciliationFinding', found) || t('reconciliation.nothing'),
        },
      ]}
    />
  );
}

function useTally(): (group: Vocabulary, counts: Record<string, number>) => string {
  const words = useWords();
  const comma = useComma();
  return (group, counts) =>
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([key, count]) => `${words(group, key)} ${String(count)}`)
      .join(comma);
}
