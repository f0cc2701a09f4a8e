import { Segmented } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { EntryRow, Warning, WarningCount } from '../api/types.js';
import { shanghaiDate } from '../format/dates.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { Page } from '../ui/page.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { StateMark } from '../ui/state-mark.js';
import { Notice } from '../ui/states.js';
import { KeyFieldTable, useCountWords } from './key-field-table.js';
import { useWarnings } from './warnings.api.js';
import css from './warnings.module.css';

/** Big-data warnings with the key fields that brought them about. */
export default function WarningsPage(): ReactNode {
  const { t } = useTranslation();
  const [which, setWhich] = useState<'listed' | 'all'>('listed');
  const warnings = useWarnings(which === 'listed');
  const scope = (
    <Segmented
      aria-label={t('warnings.scope')}
      value={which}
      options={(['listed', 'all'] as const).map((value) => ({ value, label: t(`warnings.${value}`) }))}
      onChange={setWhich}
    />
  );
  return (
    <Page title={t('warnings.title')} lead={t('warnings.lead')}>
      <Panel title={t('warnings.title')} flush extra={scope}>
        <Paged pages={warnings}>{(rows) => <Warnings rows={rows} />}</Paged>
      </Panel>
    </Page>
  );
}

function Warnings({ rows }: { rows: readonly Warning[] }): ReactNode {
  const { t } = useTranslation();
  if (rows.length === 0) return <Notice title={t('warnings.empty')} text={t('warnings.emptyHint')} />;
  return (
    <ul className="plain">
      {rows.map((row) => (
        <li key={row.id} className={css.warning}>
          <Who row={row} />
          <Fields count={row.warningCount} />
        </li>
      ))}
    </ul>
  );
}

function Who({ row }: { row: EntryRow }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const since = dates.date(shanghaiDate(row.recognisedAt ?? row.draftedAt));
  return (
    <div className={css.who}>
      <Link to={`/entries/${row.id}`} className={css.name}>
        {row.name ?? t('entry.destroyed')}
      </Link>
      <StateMark state={row.state} />
      <span className={css.meta}>
        <span>{row.no}</span>
        <span>{t('warnings.since', { date: since })}</span>
      </span>
    </div>
  );
}

function Fields({ count }: { count: WarningCount }): ReactNode {
  const counted = useCountWords();
  return (
    <div className={css.fields}>
      <p>{counted(count)}</p>
      <KeyFieldTable fields={count.fields} />
    </div>
  );
}
