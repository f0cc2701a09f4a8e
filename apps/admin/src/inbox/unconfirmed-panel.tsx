import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Unconfirmed } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useFailureWords } from '../format/use-failure-words.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';
import css from './inbox.module.css';

/** What channels and the municipal platform should have confirmed at once, and have not. */
export function UnconfirmedPanel({ rows }: { rows: readonly Unconfirmed[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('inbox.unconfirmed')}
      flush
      extra={<span className="late">{t('inbox.late', { count: rows.length })}</span>}
    >
      <p className={`muted ${css.toldLead ?? ''}`}>{t('inbox.unconfirmedLead')}</p>
      <DataTable<Unconfirmed>
        rowKey="id"
        caption={t('inbox.unconfirmed')}
        rows={rows}
        columns={useColumns()}
      />
    </Panel>
  );
}

function useColumns(): NonNullable<TableColumnsType<Unconfirmed>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const failure = useFailureWords();
  return [
    {
      key: 'of',
      title: t('publications.entry'),
      render: (_, { entryId, entryNo, month }) =>
        entryId === null ? (
          <Link to="/statistics">{month}</Link>
        ) : (
          <Link to={`/entries/${entryId}?tab=publications`}>{entryNo}</Link>
        ),
    },
    { key: 'what', title: t('publications.act'), render: (_, { what }) => words('unconfirmedWhat', what) },
    {
      key: 'receiver',
      title: t('publications.channel'),
      render: (_, { what, receiver }) => words(what === 'statistics' ? 'recipient' : 'outlet', receiver),
    },
    { key: 'since', title: t('inbox.unconfirmedSince'), render: (_, { since }) => dates.instant(since) },
    { key: 'rung', title: t('inbox.unconfirmedRung'), render: (_, { rung }) => words('rung', rung) },
    {
      key: 'why',
      title: t('inbox.unconfirmedWhy'),
      render: (_, { lastError, tries }) =>
        `${lastError === null ? t('inbox.unconfirmedSilent') : failure(lastError)} · ${t('inbox.unconfirmedTries', { count: tries })}`,
    },
  ];
}
