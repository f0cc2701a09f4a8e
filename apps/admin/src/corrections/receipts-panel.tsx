import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useDepartmentName } from '../api/register.js';
import type { CorrectionReceipt } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';

/** Two rows may say the same: only its place tells one from another for the table. */
type Row = CorrectionReceipt & { place: number };

/** Who outside was to be told of the exit, and who has answered. */
export function ReceiptsPanel({ rows }: { rows: readonly CorrectionReceipt[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Panel title={t('corrections.receipts')} flush>
      <DataTable<Row>
        rowKey="place"
        caption={t('corrections.receipts')}
        empty={t('corrections.receiptsEmpty')}
        rows={rows.map((one, place) => ({ ...one, place }))}
        columns={useColumns()}
      />
    </Panel>
  );
}

function useColumns(): NonNullable<TableColumnsType<Row>> {
  const { t } = useTranslation();
  const dates = useDates();
  const receiverName = useReceiverName();
  return [
    {
      key: 'receiver',
      title: t('corrections.receiver'),
      render: (_, one) => <strong>{receiverName(one)}</strong>,
    },
    { key: 'what', title: t('corrections.what'), render: (_, one) => <What one={one} /> },
    {
      key: 'at',
      title: t('corrections.answeredAt'),
      // Of an invited body nothing is owed but the receipt.
      render: (_, { answeredAt, receipt }) =>
        answeredAt ? (
          dates.instant(answeredAt)
        ) : (
          <span className="muted">{t(receipt ? 'corrections.received' : 'corrections.unanswered')}</span>
        ),
    },
    {
      key: 'receipt',
      title: t('corrections.receipt'),
      render: (_, { receipt }) => receipt ?? t('common.none'),
    },
  ];
}

function What({ one: { what, about } }: { one: CorrectionReceipt }): ReactNode {
  const words = useWords();
  return (
    <>
      {words('correctionReceipt', what)}
      {about && <div className="muted">{about}</div>}
    </>
  );
}

/** A receiver of filings, a channel or a platform by its code; a department or body by its name. */
function useReceiverName(): (one: CorrectionReceipt) => string {
  const words = useWords();
  const departmentName = useDepartmentName();
  return ({ what, receiver }) => {
    switch (what) {
      case 'filing':
        return words('recipient', receiver);
      case 'takedown':
        return words('outlet', receiver);
      case 'removal':
        return words('platform', receiver);
      default:
        return departmentName(receiver);
    }
  };
}
