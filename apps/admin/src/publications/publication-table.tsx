import { Button, Space, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Publication } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { LastError, Receipt, Standing } from '../ui/standing.js';
import { TryNow } from '../ui/try-now.js';
import { ContentDialog } from './content-dialog.js';
import { useTryPublication } from './publications.api.js';

interface Props {
  rows: readonly Publication[];
  /** On the page of the entry its number is known. */
  ofEntry?: boolean;
}

/** What was done at which channel, how far it is, and why it is not further. */
export function PublicationTable({ rows, ofEntry = false }: Props): ReactNode {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Publication | null>(null);
  const columns = useColumns(setShown);
  return (
    <>
      <DataTable<Publication>
        rowKey="id"
        caption={t('publications.caption')}
        empty={t('publications.empty')}
        rows={rows}
        columns={ofEntry ? columns.filter(({ key }) => key !== 'entry') : columns}
      />
      {shown && <ContentDialog one={shown} onClose={() => setShown(null)} />}
    </>
  );
}

function useColumns(onShow: (one: Publication) => void): NonNullable<TableColumnsType<Publication>> {
  const { t } = useTranslation();
  const words = useWords();
  return [
    {
      key: 'entry',
      title: t('publications.entry'),
      render: (_, { entryId, entryNo }) => <Link to={`/entries/${entryId}?tab=publications`}>{entryNo}</Link>,
    },
    { key: 'act', title: t('publications.act'), render: (_, { act }) => words('publicationAct', act) },
    {
      key: 'channel',
      title: t('publications.channel'),
      render: (_, { channel }) => <strong>{words('outlet', channel)}</strong>,
    },
    {
      key: 'standing',
      title: t('publications.standing'),
      render: (_, one) => <PublicationStanding one={one} />,
    },
    {
      key: 'action',
      title: t('columns.action'),
      render: (_, one) => <Actions one={one} onShow={onShow} />,
    },
  ];
}

/** How far it is: the receipt, until when it is shown, and what the channel answered last. */
function PublicationStanding({ one }: { one: Publication }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const { standing, receipt, receivedAt, withdrawnAt, until, lastError, tries } = one;
  return (
    <Standing of={standing} word={words('publicationStanding', standing)}>
      <Receipt receipt={receipt} at={receivedAt} />
      {until && <span className="muted">{t('publications.until', { at: dates.instant(until) })}</span>}
      {!receivedAt && withdrawnAt && (
        <span className="muted">{t('publications.withdrawn', { at: dates.instant(withdrawnAt) })}</span>
      )}
      {!receivedAt && <LastError error={lastError} tries={tries} />}
    </Standing>
  );
}

function Actions({ one, onShow }: { one: Publication; onShow: (one: Publication) => void }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const attempt = useTryPublication();
  const named = { channel: words('outlet', one.channel), act: words('publicationAct', one.act) };
  return (
    <Space size={4}>
      {one.sentAt && one.act !== 'notify' && (
        <Button size="small" aria-label={t('publications.contentOne', named)} onClick={() => onShow(one)}>
          {t('publications.content')}
        </Button>
      )}
      {one.mayTry && (
        <TryNow
          id={one.id}
          name={t('publications.tryOne', { no: one.entryNo, ...named })}
          attempt={attempt}
        />
      )}
    </Space>
  );
}
