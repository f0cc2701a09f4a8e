import type { TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Notification, NotificationStanding } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions, useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { FilterSelect } from '../ui/filter-select.js';
import { Page } from '../ui/page.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { LastError, Receipt, Standing } from '../ui/standing.js';
import { TryNow } from '../ui/try-now.js';
import { MyAddressPanel } from './my-address.panel.js';
import { useNotifications, useTryNotification } from './notifications.api.js';

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
    {
      key: 'standing',
      title: t('notifications.standing'),
      render: (_, one) => <NotificationStands one={one} />,
    },
    {
      key: 'try',
      title: t('columns.action'),
      render: (_, one) => one.mayTry && <TryNotification one={one} />,
    },
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

/** How far it is: over which way with what proof, or why not. */
function NotificationStands({ one }: { one: Notification }): ReactNode {
  const words = useWords();
  const { standing, channel, receipt, deliveredAt, lastError, tries } = one;
  const word = [words('notificationStanding', standing), words('notificationChannel', channel)];
  return (
    <Standing of={standing} word={word.filter(Boolean).join(' · ')}>
      <Receipt receipt={receipt} at={deliveredAt} />
      <LastError error={lastError} tries={tries} />
    </Standing>
  );
}

function TryNotification({ one: { id, no } }: { one: Notification }): ReactNode {
  const { t } = useTranslation();
  return <TryNow id={id} name={t('notifications.tryOne', { no })} attempt={useTryNotification()} />;
}
