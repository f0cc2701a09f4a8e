import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { Import } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { Panel } from '../ui/panel.js';

/** More rows than these are paged in the browser, or a long report would stall it. */
const PAGE = 100;

interface Place {
  row: number;
  column: string;
}

/** The dry run's report: faults, what was normalised, warnings, each by row and column. */
export function ImportReport({ data }: { data: Import }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  const changes = (names: readonly string[]): string =>
    names.map((name) => words('change', name)).join(comma);
  return (
    <>
      <Report
        kind="faults"
        rows={data.faults}
        columns={[
          { key: 'fault', title: t('imports.fault'), render: (_, { fault }) => words('fault', fault) },
        ]}
      />
      <Report
        kind="warnings"
        rows={data.warnings}
        columns={[
          {
            key: 'warning',
            title: t('imports.warning'),
            render: (_, { warning }) => words('fault', warning),
          },
        ]}
      />
      <Report
        kind="normalised"
        rows={data.normalised}
        columns={[
          { key: 'changes', title: t('imports.changes'), render: (_, one) => changes(one.changes) },
          {
            key: 'value',
            title: t('imports.value'),
            render: (_, { value }) => <span className="code">{value}</span>,
          },
        ]}
      />
    </>
  );
}

interface ReportProps<Row> {
  kind: 'faults' | 'warnings' | 'normalised';
  rows: readonly Row[];
  columns: NonNullable<TableColumnsType<Row>>;
}

function Report<Row extends Place>({ kind, rows, columns }: ReportProps<Row>): ReactNode {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  const numbered = rows.map((row, at) => ({ ...row, at }));
  const paged = rows.length > PAGE && { pagination: { pageSize: PAGE, showSizeChanger: false } };
  return (
    <Panel title={t(`imports.${kind}`)} flush extra={<span className="muted">{t('imports.rowHint')}</span>}>
      <DataTable<Row & { at: number }>
        rowKey="at"
        caption={t(`imports.${kind}Caption`)}
        rows={numbered}
        columns={[
          { key: 'row', title: t('imports.row'), dataIndex: 'row', width: 80 },
          { key: 'column', title: t('imports.column'), dataIndex: 'column', width: 220 },
          ...(columns as NonNullable<TableColumnsType<Row & { at: number }>>),
        ]}
        {...paged}
      />
    </Panel>
  );
}
