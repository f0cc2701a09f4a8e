import type { TableColumnsType, TableProps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { EntryRow } from '../api/types.js';
import { DataTable } from '../ui/data-table.js';
import { Notice } from '../ui/states.js';
import { usePhone } from '../ui/use-phone.js';
import { EntryCards } from './entry-cards.js';
import type { Selection } from './selection.js';

interface Props<Row extends EntryRow> {
  caption: string;
  rows: readonly Row[];
  columns: NonNullable<TableColumnsType<Row>>;
  selection?: Selection | undefined;
  empty: { title: string; text?: string };
  /** What a card shows under the rest, on a phone. */
  below?: (row: Row) => ReactNode;
}

/** Entries as a dense table, on a phone as cards. */
export function EntryTable<Row extends EntryRow>(props: Props<Row>): ReactNode {
  const { caption, rows, columns, selection, empty, below } = props;
  const phone = usePhone();
  const rowSelection = useRowSelection<Row>(selection);
  if (rows.length === 0) return <Notice title={empty.title} text={empty.text} />;
  if (phone) return <EntryCards rows={rows} selection={selection} below={below} />;
  return (
    <DataTable<Row>
      rowKey="id"
      caption={caption}
      rows={rows}
      columns={columns}
      {...(rowSelection && { rowSelection })}
    />
  );
}

function useRowSelection<Row extends EntryRow>(
  selection: Selection | undefined,
): TableProps<Row>['rowSelection'] {
  const { t } = useTranslation();
  if (!selection) return undefined;
  return {
    selectedRowKeys: [...selection.ids],
    onChange: (keys) => selection.set(keys.map(String)),
    getTitleCheckboxProps: () => ({ 'aria-label': t('common.selectAll') }),
    getCheckboxProps: (row) => ({
      'aria-label': t('common.select', { what: `${row.no} ${row.name ?? ''}` }),
    }),
  };
}
