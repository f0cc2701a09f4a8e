import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { BulkItem, BulkResult } from '../api/types.js';
import { ProblemError } from '../api/problem.js';
import { useProblemSentence } from '../ui/problem-alert.js';
import { DataTable } from '../ui/data-table.js';
import css from './bulk.module.css';

/** What came of it: how many were done, and each that was not, with its reason. */
export function BulkOutcome({ result }: { result: BulkResult }): ReactNode {
  const { t } = useTranslation();
  const failed = result.items.filter((item) => !item.allowed);
  return (
    <>
      <p className={css.counts} role="status">
        <span className={css.allowed}>{t('bulk.done', { count: result.allowed })}</span>
        {failed.length > 0 && (
          <span className={css.refused}>{t('bulk.failed', { count: failed.length })}</span>
        )}
      </p>
      {failed.length > 0 && (
        <DataTable<BulkItem>
          rowKey="id"
          caption={t('bulk.refusedCaption')}
          rows={failed}
          columns={[
            { key: 'no', title: t('columns.no'), dataIndex: 'no' },
            { key: 'name', title: t('columns.subject'), dataIndex: 'name' },
            { key: 'why', title: t('bulk.why'), render: (_, item) => <Sentence item={item} /> },
          ]}
        />
      )}
    </>
  );
}

function Sentence({ item }: { item: BulkItem }): ReactNode {
  const { rule, reason, problem } = item;
  const refusal = {
    type: 'rule-refused',
    title: '',
    status: 409,
    ...(rule && { rule }),
    ...(reason && { detail: reason }),
  };
  return <>{useProblemSentence(new ProblemError(problem ?? refusal))}</>;
}
