import { CheckCircleOutlined, ClockCircleOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import { Button, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Filing } from '../api/types.js';
import { useFailureWords } from '../format/use-failure-words.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DueReasons } from '../lifeline/due-reasons.js';
import { DataTable } from '../ui/data-table.js';
import { Provisional } from '../ui/due-text.js';
import { useExpander } from '../ui/expander.js';
import { useFilingDueDate, useTryFiling } from './filings.api.js';
import css from '../ui/task-lines.module.css';

interface Props {
  rows: readonly Filing[];
  /** On the page of the entry its number is known. */
  ofEntry?: boolean;
}

/** What is filed with whom: due when, how far, and why it is not further. */
export function FilingTable({ rows, ofEntry = false }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const columns = useColumns();
  const expandable = useExpander<Filing>(
    (one) => <WhyDue one={one} />,
    ({ entryNo, recipient }) => t('filings.why', { no: entryNo, recipient: words('recipient', recipient) }),
  );
  return (
    <DataTable<Filing>
      rowKey="id"
      caption={t('filings.caption')}
      empty={t('filings.empty')}
      rows={rows}
      columns={ofEntry ? columns.filter(({ key }) => key !== 'entry') : columns}
      expandable={expandable}
    />
  );
}

function WhyDue({ one }: { one: Filing }): ReactNode {
  const words = useWords();
  return <DueReasons query={useFilingDueDate(one.id)} titleOf={() => words('recipient', one.recipient)} />;
}

function useColumns(): NonNullable<TableColumnsType<Filing>> {
  const { t } = useTranslation();
  const words = useWords();
  return [
    {
      key: 'entry',
      title: t('filings.entry'),
      render: (_, { entryId, entryNo }) => <Link to={`/entries/${entryId}?tab=filings`}>{entryNo}</Link>,
    },
    { key: 'occasion', title: t('filings.occasion'), render: (_, one) => words('occasion', one.occasion) },
    {
      key: 'recipient',
      title: t('filings.recipient'),
      render: (_, { recipient }) => <strong>{words('recipient', recipient)}</strong>,
    },
    { key: 'due', title: t('filings.due'), render: (_, one) => <Due one={one} /> },
    { key: 'standing', title: t('filings.standing'), render: (_, one) => <Standing one={one} /> },
    { key: 'try', title: t('filings.action'), render: (_, one) => one.mayTry && <TryNow one={one} /> },
  ];
}

function Due({ one }: { one: Filing }): ReactNode {
  const dates = useDates();
  const open = one.receivedAt === null;
  return (
    <span className={open && one.standing === 'late' ? 'late' : undefined}>
      {open ? dates.due({ ...one, overdue: one.standing === 'late' }) : dates.date(one.dueOn)}{' '}
      {one.certainty === 'provisional' && <Provisional />}
    </span>
  );
}

const SIGNS = {
  open: <ClockCircleOutlined aria-hidden />,
  late: <ExclamationCircleFilled aria-hidden />,
  received: <CheckCircleOutlined aria-hidden />,
  receivedLate: <ExclamationCircleFilled aria-hidden />,
} as const;

/** How far it is: the receipt, or who was warned, and what the recipient answered last. */
function Standing({ one }: { one: Filing }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const failureWords = useFailureWords();
  const { standing, receipt, receivedAt, rung, rungAt, lastError, tries } = one;
  return (
    <span className={css.lines}>
      <span className={standing === 'late' ? 'late' : undefined}>
        {SIGNS[standing]} {words('filingStanding', standing)}
      </span>
      {receivedAt && (
        <span className="muted">{t('filings.receipt', { receipt, at: dates.instant(receivedAt) })}</span>
      )}
      {!receivedAt && rung && rungAt && (
        <span className={css.warn}>
          {t('filings.warned', { who: words('filingRung', rung), at: dates.instant(rungAt) })}
        </span>
      )}
      {lastError && (
        <span className={css.warn}>{t('filings.lastError', { error: failureWords(lastError), tries })}</span>
      )}
    </span>
  );
}

function TryNow({ one }: { one: Filing }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const attempt = useTryFiling();
  const name = t('filings.tryOne', { no: one.entryNo, recipient: words('recipient', one.recipient) });
  return (
    <Button size="small" aria-label={name} loading={attempt.isPending} onClick={() => attempt.mutate(one.id)}>
      {t('filings.try')}
    </Button>
  );
}
