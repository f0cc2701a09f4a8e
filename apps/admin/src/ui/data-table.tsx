import { Table, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { ScrollBox } from './scroll-box.js';
import { StackedRows } from './stacked-rows.js';
import { Notice } from './states.js';
import { usePhone } from './use-phone.js';

interface Props<Row> extends Omit<TableProps<Row>, 'caption' | 'dataSource' | 'title'> {
  /** What the table holds, for those who cannot see it. */
  caption: string;
  rows: readonly Row[];
  empty?: string;
  /** Where rows stand one below the other instead: what is narrow or is read down its columns never does. */
  stacked?: 'onPhone' | 'always' | 'never';
}

/** A dense table of ours: captioned, unpaged (pages are the service's), scrolling sideways when it must. */
export function DataTable<Row extends object>(props: Props<Row>): ReactNode {
  const { caption, rows, empty, stacked = 'onPhone', ...rest } = props;
  const phone = usePhone();
  if (rows.length === 0 && empty !== undefined) return <Notice text={empty} />;
  const stacks = stacked === 'always' || (stacked === 'onPhone' && phone && !rest.rowSelection);
  if (stacks) return <StackedRows caption={caption} rows={rows} {...rest} />;
  return (
    <ScrollBox label={caption}>
      <Table<Row>
        size="small"
        dataSource={rows}
        pagination={false}
        caption={<span className="visually-hidden">{caption}</span>}
        {...rest}
      />
    </ScrollBox>
  );
}
