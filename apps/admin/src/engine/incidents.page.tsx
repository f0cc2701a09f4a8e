import { Alert, Checkbox, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Incident } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { DataTable } from '../ui/data-table.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { TryNow } from '../ui/try-now.js';
import { useIncidents, useTryIncident } from './engine.api.js';
import css from './engine.module.css';

/** Background work that keeps failing: since when, why, how often tried, when next. */
export default function IncidentsPage(): ReactNode {
  const { t } = useTranslation();
  const [openOnly, setOpenOnly] = useState(true);
  const incidents = useIncidents(openOnly);
  const columns = useColumns();
  const filter = (
    <Checkbox checked={openOnly} onChange={({ target }) => setOpenOnly(target.checked)}>
      {t('engine.openOnly')}
    </Checkbox>
  );
  return (
    <Page
      title={t('engine.incidents')}
      lead={t('engine.incidentsLead')}
      actions={<Link to="/engine">{t('engine.backToEngine')}</Link>}
    >
      <Panel title={t('engine.incidents')} flush extra={filter}>
        <AsyncView query={incidents}>
          {({ items, engineAnswered }) => (
            <>
              {!engineAnswered && <Alert banner type="warning" title={t('engine.awaySummary')} />}
              <DataTable
                rowKey={(one) => one.id ?? `${one.workflowId} ${one.activity}`}
                caption={t('engine.incidents')}
                empty={t(openOnly ? 'engine.noIncidents' : 'engine.noIncidentsEver')}
                rows={items}
                columns={columns}
              />
            </>
          )}
        </AsyncView>
      </Panel>
    </Page>
  );
}

function useColumns(): NonNullable<TableColumnsType<Incident>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const next = ({ resolvedAt, nextTryAt }: Incident): string => {
    if (resolvedAt) return t('engine.resolvedAt', { at: dates.instant(resolvedAt, true) });
    return nextTryAt ? dates.instant(nextTryAt, true) : t('engine.soon');
  };
  return [
    { key: 'activity', title: t('engine.activity'), render: (_, one) => words('activity', one.activity) },
    { key: 'entry', title: t('engine.entry'), render: (_, one) => <Subject incident={one} /> },
    {
      key: 'cause',
      title: t('engine.cause'),
      render: (_, { cause }) => <div className={`code ${css.cause ?? ''}`}>{cause}</div>,
    },
    { key: 'attempts', title: t('engine.attempts'), dataIndex: 'attempts', align: 'right' },
    { key: 'since', title: t('engine.since'), render: (_, one) => dates.instant(one.firstFailedAt, true) },
    { key: 'next', title: t('engine.next'), render: (_, one) => next(one) },
    {
      key: 'try',
      title: t('columns.action'),
      render: (_, one) => one.mayTry && <TryIncident incident={one} />,
    },
  ];
}

function TryIncident({ incident: { id, activity, workflowId } }: { incident: Incident }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const attempt = useTryIncident();
  const name = t('engine.tryOne', { activity: words('activity', activity), workflowId });
  return id && <TryNow id={id} name={name} attempt={attempt} />;
}

/** What the failing work belongs to: an entry, or a workflow that is none. */
function Subject({ incident }: { incident: Incident }): ReactNode {
  const { entryId, entryNo, workflowId, temporalUiUrl } = incident;
  if (entryId) return <Link to={`/entries/${entryId}?tab=engine`}>{entryNo ?? workflowId}</Link>;
  if (!temporalUiUrl) return <span className="code">{workflowId}</span>;
  return (
    <a href={temporalUiUrl} target="_blank" rel="noreferrer" className="code">
      {workflowId}
    </a>
  );
}
