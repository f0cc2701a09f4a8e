import type { TableProps } from 'antd';
import type { ColumnType } from 'antd/es/table';
import { useState, type Key, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { Facts } from './facts.js';
import css from './stacked-rows.module.css';

interface Props<Row> extends Pick<TableProps<Row>, 'rowKey' | 'columns' | 'expandable'> {
  caption: string;
  rows: readonly Row[];
}

/** The rows of a table one below the other, where there is no room for columns: what heads a column names its value. */
export function StackedRows<Row extends object>(props: Props<Row>): ReactNode {
  const { caption, rows, rowKey, columns = [], expandable } = props;
  return (
    <ul className={`plain ${css.rows ?? ''}`} aria-label={caption}>
      {rows.map((row, index) => (
        <li key={keyOf(row, rowKey, index)} className={css.row}>
          <Values row={row} index={index} columns={columns as readonly ColumnType<Row>[]} />
          {expandable?.expandedRowRender && (expandable.rowExpandable?.(row) ?? true) && (
            <Unfolding>{() => expandable.expandedRowRender?.(row, index, 0, true)}</Unfolding>
          )}
        </li>
      ))}
    </ul>
  );
}

function keyOf<Row>(row: Row, rowKey: TableProps<Row>['rowKey'], index: number): Key {
  if (typeof rowKey === 'function') return rowKey(row, index);
  return row[rowKey as keyof Row] as Key;
}

function valueOf<Row>({ dataIndex, render }: ColumnType<Row>, row: Row, index: number): ReactNode {
  const value: unknown = row[dataIndex as keyof Row];
  return (render ? render(value, row, index) : value) as ReactNode;
}

interface ValuesProps<Row> {
  row: Row;
  index: number;
  columns: readonly ColumnType<Row>[];
}

/** The first column is what the row is; the others say something of it. */
function Values<Row>({ row, index, columns: [first, ...others] }: ValuesProps<Row>): ReactNode {
  const told = others.map((column) => ({
    label: typeof column.title === 'string' ? column.title : '',
    value: valueOf(column, row, index) ?? null,
  }));
  return (
    <>
      <div className={css.first}>{first && valueOf(first, row, index)}</div>
      <Facts items={told} />
    </>
  );
}

/** What a row unfolds; asked for when it is. */
function Unfolding({ children }: { children: () => ReactNode }): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={css.summary}>{t('common.details')}</summary>
      {open && children()}
    </details>
  );
}
