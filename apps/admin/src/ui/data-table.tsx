import { Table, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { Notice } from './states.js';

interface Props<Row> extends Omit<TableProps<Row>, 'caption' | 'dataSource' | 'title'> {
  /** What the table holds, for those who cannot see it. */
  caption: string;
  rows: readonly Row[];
  empty?: string;
}

/** A dense table of ours: captioned, unpaged (pages are the service's), scrolling sideways when it must. */
export function DataTable<Row extends object>({ caption, rows, empty, ...rest }: Props<Row>): ReactNode {
  if (rows.length === 0 && empty !== undefined) return <Notice title={empty} />;
  return (
    <Table<Row>
      size="small"
      dataSource={rows as Row[]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      caption={<span className="visually-hidden">{caption}</span>}
      {...rest}
    />
  );
}
