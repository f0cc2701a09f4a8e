import { CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import { Button, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Notification, NotificationStanding } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useFailureWords } from '../format/use-failure-words.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions, useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { FilterSelect } from '../ui/filter-select.js';
import { Page } from '../ui/page.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { MyAddressPanel } from './my-address.panel.js';
import { useNotifications, useTryNotification } from './notifications.api.js';
import css from '../ui/task-lines.module.css';

const STANDINGS: readonly NotificationStanding[] = ['waiting', 'delivered', 'putDown', 'givenUp'];

/** Who was told of what over which way, with the proof; and where my own warnings go. */
export default function NotificationsPage(): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const [standing, setStanding] = useState<NotificationStanding>();
  const notifications = useNotifications(standing);
  const columns = useColumns();
  const filter = (
    <FilterSelect
      label={t('notifications.standing')}
      value={standing}
      options={options('notificationStanding', STANDINGS)}
      onChange={setStanding}
    />
  );
  return (
    <Page title={t('notifications.title')} lead={t('notifications.lead')}>
      <Panel title={t('notifications.board')} flush extra={filter}>
        <Paged pages={notifications}>
          {(rows) => (
            <DataTable<Notification>
              rowKey="id"
              caption={t('notifications.board')}
              empty={t('notifications.empty')}
              rows={rows}
              columns={columns}
            />
          )}
        </Paged>
      </Panel>
      <MyAddressPanel />
    </Page>
  );
}

function useColumns(): NonNullable<TableColumnsType<Notification>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return [
    { key: 'about', title: t('notifications.about'), render: (_, one) => <About one={one} /> },
    { key: 'kind', title: t('notifications.kind'), render: (_, one) => words('notificationKind', one.kind) },
    {
      key: 'reader',
      title: t('notifications.reader'),
      render: (_, { readerName }) => readerName ?? t('notifications.party'),
    },
    { key: 'owed', title: t('notifications.owedAt'), render: (_, one) => dates.instant(one.owedAt) },
    { key: 'standing', title: t('notifications.standing'), render: (_, one) => <Standing one={one} /> },
    { key: 'try', title: t('filings.action'), render: (_, one) => one.mayTry && <TryNow one={one} /> },
  ];
}

/** As in the number of what is about a month's statistics: `2026-03 …`. */
const MONTH = 'YYYY-MM'.length;

function About({ one: { kind, no, caseId, entryId } }: { one: Notification }): ReactNode {
  if (kind === 'statisticsDue' || kind === 'statisticsPushDue')
    return <Link to={`/statistics/${no.slice(0, MONTH)}`}>{no}</Link>;
  if (caseId) return <Link to={`/cases/${caseId}`}>{no}</Link>;
  return entryId ? <Link to={`/entries/${entryId}`}>{no}</Link> : no;
}

const SIGNS = {
  waiting: <ClockCircleOutlined aria-hidden />,
  delivered: <CheckCircleOutlined aria-hidden />,
  putDown: <ExclamationCircleFilled aria-hidden />,
  givenUp: <ExclamationCircleFilled aria-hidden />,
} as const;

/** How far it is: over which way with what proof, or why not. */
function Standing({ one }: { one: Notification }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const failureWords = useFailureWords();
  const { standing, channel, receipt, deliveredAt, lastError, tries } = one;
  return (
    <span className={css.lines}>
      <span className={standing === 'givenUp' ? 'late' : undefined}>
        {SIGNS[standing]} {words('notificationStanding', standing)}
        {channel && ` · ${words('notificationChannel', channel)}`}
      </span>
      {deliveredAt && (
        <span className="muted">{t('filings.receipt', { receipt, at: dates.instant(deliveredAt) })}</span>
      )}
      {lastError && (
        <span className={css.warn}>{t('filings.lastError', { error: failureWords(lastError), tries })}</span>
      )}
    </span>
  );
}

function TryNow({ one }: { one: Notification }): ReactNode {
  const { t } = useTranslation();
  const attempt = useTryNotification();
  return (
    <Button
      size="small"
      aria-label={t('notifications.tryOne', { no: one.no })}
      loading={attempt.isPending}
      onClick={() => attempt.mutate(one.id)}
    >
      {t('filings.try')}
    </Button>
  );
}
