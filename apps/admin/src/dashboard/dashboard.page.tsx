import type { ReactNode } from 'react';
import { useFieldName } from '../api/register.js';
import type { Overview } from '../api/types.js';
import { formatMonth } from '../format/dates.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useLanguage, useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { useOversight, useOverview } from './dashboard.api.js';
import { FilingsPanel, LateFilingsPanel } from './filings-panel.js';
import { exitRows, fieldRows, monthRows } from './matrix.js';
import { ObjectionsPanel } from './objections-panel.js';
import { MatrixTable } from './matrix-table.js';
import { ExpiringTable, WaitingTable } from './small-tables.js';
import { Tiles } from './tiles.js';
import css from './dashboard.module.css';

/** How the lists stand, over all departments; every number opens its list. */
export default function DashboardPage(): ReactNode {
  const overview = useOverview();
  return (
    <AsyncView query={overview} rows={12}>
      {(data) => <Dashboard overview={data} />}
    </AsyncView>
  );
}

function Dashboard({ overview }: { overview: Overview }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const language = useLanguage();
  const fieldName = useFieldName();
  const { at, months } = overview;
  const period = (
    <span className="muted">
      {t('dashboard.period', { from: dates.date(months.from), until: dates.date(months.until) })}
    </span>
  );
  return (
    <Page title={t('dashboard.title')} lead={t('dashboard.lead', { at: dates.instant(at) })}>
      <Tiles overview={overview} />
      <div className={css.halves}>
        <ExpiringTable overview={overview} />
        <WaitingTable overview={overview} />
      </div>
      <Panel title={t('dashboard.byField')} flush>
        <MatrixTable
          caption={t('dashboard.byField')}
          heading={t('dashboard.field')}
          rows={fieldRows(overview)}
          nameOf={fieldName}
        />
      </Panel>
      <Panel title={t('dashboard.byMonth')} flush extra={period}>
        <MatrixTable
          caption={t('dashboard.byMonth')}
          heading={t('dashboard.month')}
          rows={monthRows(overview)}
          nameOf={(month) => formatMonth(month, language)}
        />
      </Panel>
      <Panel title={t('dashboard.exits')} flush extra={period}>
        <MatrixTable
          caption={t('dashboard.exits')}
          heading={t('dashboard.ground')}
          rows={exitRows(overview)}
          nameOf={(ground) => words('exitGround', ground)}
        />
      </Panel>
      <OversightPanels />
    </Page>
  );
}

/** How filing and objections went in the last twelve months. */
function OversightPanels(): ReactNode {
  const oversight = useOversight();
  return (
    <AsyncView query={oversight} rows={8}>
      {({ filings, late, objections }) => (
        <>
          <FilingsPanel filings={filings} />
          <LateFilingsPanel late={late} />
          <ObjectionsPanel objections={objections} />
        </>
      )}
    </AsyncView>
  );
}
