import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { BulkResult, BulkItem } from '../api/types.js';
import { useRuleWords } from '../api/rules.js';
import { DataTable } from '../ui/data-table.js';
import css from './bulk.module.css';

/** The refused with their reasons first, for they need attention; then those that will be decided. */
export function PreviewTables({ data }: { data: BulkResult }): ReactNode {
  const { t } = useTranslation();
  const columns = useColumns();
  const refused = data.items.filter((item) => !item.allowed);
  const allowed = data.items.filter((item) => item.allowed);
  return (
    <div className={css.scroll} tabIndex={0} role="group" aria-label={t('bulk.region')}>
      {refused.length > 0 && (
        <DataTable rowKey="id" caption={t('bulk.refusedCaption')} rows={refused} columns={columns} />
      )}
      {allowed.length > 0 && (
        <DataTable
          rowKey="id"
          caption={t('bulk.allowedCaption')}
          rows={allowed}
          columns={columns.slice(0, 2)}
        />
      )}
    </div>
  );
}

function useColumns() {
  const { t } = useTranslation();
  return [
    { key: 'no', title: t('columns.no'), dataIndex: 'no', width: 160 },
    { key: 'name', title: t('columns.subject'), dataIndex: 'name' },
    { key: 'why', title: t('bulk.why'), render: (_: unknown, item: BulkItem) => <Why item={item} /> },
  ];
}

function Why({ item }: { item: BulkItem }): ReactNode {
  const { t } = useTranslation();
  const ruleWords = useRuleWords();
  return (
    <span className={css.why}>
      {(item.rule && ruleWords(item.rule)) ?? item.reason}
      {item.article && <span className="muted">{t('common.article', { article: item.article })}</span>}
    </span>
  );
}
