import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  StopOutlined,
} from '@ant-design/icons';
import { Button, Space, type TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Publication } from '../api/types.js';
import css from '../ui/task-lines.module.css';
import { useFailureWords } from '../format/use-failure-words.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
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
    { key: 'standing', title: t('publications.standing'), render: (_, one) => <Standing one={one} /> },
    {
      key: 'action',
      title: t('publications.action'),
      render: (_, one) => <Actions one={one} onShow={onShow} />,
    },
  ];
}

const SIGNS = {
  open: <ClockCircleOutlined aria-hidden />,
  late: <ExclamationCircleFilled aria-hidden />,
  received: <CheckCircleOutlined aria-hidden />,
  withdrawn: <StopOutlined aria-hidden />,
} as const;

/** How far it is: the receipt, until when it is shown, and what the channel answered last. */
function Standing({ one }: { one: Publication }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const failureWords = useFailureWords();
  const { standing, receipt, receivedAt, withdrawnAt, until, lastError, tries } = one;
  const error = receivedAt === null ? lastError : null;
  return (
    <span className={css.lines}>
      <span className={standing === 'late' ? 'late' : undefined}>
        {SIGNS[standing]} {words('publicationStanding', standing)}
      </span>
      {receivedAt && (
        <span className="muted">{t('publications.receipt', { receipt, at: dates.instant(receivedAt) })}</span>
      )}
      {until && <span className="muted">{t('publications.until', { at: dates.instant(until) })}</span>}
      {!receivedAt && withdrawnAt && (
        <span className="muted">{t('publications.withdrawn', { at: dates.instant(withdrawnAt) })}</span>
      )}
      {error && (
        <span className={css.warn}>{t('publications.lastError', { error: failureWords(error), tries })}</span>
      )}
    </span>
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
        <Button
          size="small"
          aria-label={t('publications.tryOne', { no: one.entryNo, ...named })}
          loading={attempt.isPending}
          onClick={() => attempt.mutate(one.id)}
        >
          {t('publications.try')}
        </Button>
      )}
    </Space>
  );
}
