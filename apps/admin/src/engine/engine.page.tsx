import { Alert, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { EngineSummary, WorkflowTypeSummary } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords, type Vocabulary } from '../i18n/use-words.js';
import { useMay } from '../session/ability.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { useEngineSummary } from './engine.api.js';
import css from './engine.module.css';

/** How the engine stands: runs of every type by state and age. */
export default function EnginePage(): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const summary = useEngineSummary();
  const links = (
    <>
      {may('incident.read') && <Link to="/engine/incidents">{t('engine.incidentsLink')}</Link>}
      <Link to="/engine/reconciliation">{t('engine.reconciliationLink')}</Link>
    </>
  );
  return (
    <Page title={t('engine.title')} actions={links}>
      <AsyncView query={summary}>{(data) => <Summary data={data} />}</AsyncView>
    </Page>
  );
}

function Summary({ data }: { data: EngineSummary }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const columns = useColumns();
  if (!data.engineAnswered) return <Alert type="warning" showIcon title={t('engine.awaySummary')} />;
  const extra = (
    <>
      <span className="muted">{t('engine.asOf', { at: dates.instant(data.at, true) })}</span>
      {data.temporalUiUrl && (
        <a href={data.temporalUiUrl} target="_blank" rel="noreferrer">
          {t('engine.web')}
        </a>
      )}
    </>
  );
  return (
    <Panel title={t('engine.summary')} flush extra={extra}>
      <DataTable rowKey="type" caption={t('engine.summary')} rows={data.types} columns={columns} />
    </Panel>
  );
}

function useColumns(): NonNullable<TableColumnsType<WorkflowTypeSummary>> {
  const { t } = useTranslation();
  const words = useWords();
  return [
    { key: 'type', title: t('engine.type'), render: (_, { type }) => words('workflowType', type) },
    { key: 'running', title: t('engine.running'), dataIndex: 'running', align: 'right' },
    { key: 'completed', title: t('engine.completed'), dataIndex: 'completed', align: 'right' },
    {
      key: 'failed',
      title: t('engine.failed'),
      align: 'right',
      render: (_, { failed }) => <span className={failed > 0 ? 'late' : ''}>{failed}</span>,
    },
    {
      key: 'byState',
      title: t('engine.byState'),
      render: (_, { byState }) => <Tally group="state" counts={byState} />,
    },
    {
      key: 'byAge',
      title: t('engine.byAge'),
      render: (_, { byAge }) => <Tally group="age" counts={byAge} />,
    },
  ];
}

function Tally({ group, counts }: { group: Vocabulary; counts: Record<string, number> }): ReactNode {
  const words = useWords();
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  return (
    <ul className={`plain ${css.tally ?? ''}`}>
      {some.map(([key, count]) => (
        <li key={key}>
          {words(group, key)} <strong>{count}</strong>
        </li>
      ))}
    </ul>
  );
}
