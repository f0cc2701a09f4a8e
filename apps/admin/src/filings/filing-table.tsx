import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Filing } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DueReasons } from '../lifeline/due-reasons.js';
import { DataTable } from '../ui/data-table.js';
import { Provisional } from '../ui/due-text.js';
import { useExpander } from '../ui/expander.js';
import { LastError, Receipt, Standing } from '../ui/standing.js';
import { TryNow } from '../ui/try-now.js';
import { useFilingDueDate, useTryFiling } from './filings.api.js';

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
    { key: 'standing', title: t('filings.standing'), render: (_, one) => <FilingStanding one={one} /> },
    { key: 'try', title: t('columns.action'), render: (_, one) => one.mayTry && <TryFiling one={one} /> },
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

/** How far it is: the receipt, or who was warned, and what the recipient answered last. */
function FilingStanding({ one }: { one: Filing }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const { standing, receipt, receivedAt, rung, rungAt, lastError, tries } = one;
  return (
    <Standing of={standing} word={words('filingStanding', standing)}>
      <Receipt receipt={receipt} at={receivedAt} />
      {!receivedAt && rung && rungAt && (
        <span className="warn">
          {t('filings.warned', { who: words('filingRung', rung), at: dates.instant(rungAt) })}
        </span>
      )}
      <LastError error={lastError} tries={tries} />
    </Standing>
  );
}

function TryFiling({ one: { id, entryNo, recipient } }: { one: Filing }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const name = t('filings.tryOne', { no: entryNo, recipient: words('recipient', recipient) });
  return <TryNow id={id} name={name} attempt={useTryFiling()} />;
}
