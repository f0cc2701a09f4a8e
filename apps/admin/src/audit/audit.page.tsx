import type { TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import type { AuditLine } from '../api/types.js';
import { useRuleWords } from '../api/rules.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { DataTable } from '../ui/data-table.js';
import { useExpander } from '../ui/expander.js';
import { Page } from '../ui/page.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { useAudit, type AuditFilters } from './audit.api.js';
import { useActionWords } from './use-action-words.js';
import { AuditDetail } from './audit-detail.js';
import { AuditFilterBar } from './audit-filter-bar.js';
import { Outcome } from './outcome.js';

/** The audit log: everything done and everything refused. */
export default function AuditPage(): ReactNode {
  const { t } = useTranslation();
  const [filters, setFilters] = useState<AuditFilters>({});
  const lines = useAudit(filters);
  const columns = useColumns();
  const expandable = useExpander<AuditLine>(
    (line) => <AuditDetail line={line} />,
    (line) => String(line.seq),
  );
  return (
    <Page title={t('audit.title')} lead={t('audit.lead')}>
      <Panel title={t('audit.title')} flush>
        <AuditFilterBar filters={filters} onChange={setFilters} />
        <Paged pages={lines} lines={10}>
          {(rows) => (
            <DataTable
              rowKey="seq"
              caption={t('audit.caption')}
              empty={t('audit.empty')}
              rows={rows}
              columns={columns}
              expandable={expandable}
            />
          )}
        </Paged>
      </Panel>
    </Page>
  );
}

function useColumns(): NonNullable<TableColumnsType<AuditLine>> {
  const { t } = useTranslation();
  const actionWords = useActionWords();
  const dates = useDates();
  const ruleWords = useRuleWords();
  return [
    { key: 'at', title: t('audit.at'), width: 190, render: (_, { at }) => dates.instant(at, true) },
    {
      key: 'who',
      title: t('audit.who'),
      render: (_, { actorName, department }) =>
        actorName ? [actorName, department].filter(Boolean).join('　') : t('audit.nobody'),
    },
    { key: 'action', title: t('audit.action'), render: (_, { action }) => actionWords(action) },
    { key: 'outcome', title: t('audit.outcome'), render: (_, { outcome }) => <Outcome outcome={outcome} /> },
    {
      key: 'rule',
      title: t('audit.rule'),
      render: (_, { rule, article }) => (rule ? `${ruleWords(rule) ?? rule} ${article ?? ''}` : ''),
    },
    { key: 'ip', title: t('audit.ip'), dataIndex: 'ip' },
  ];
}
