import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { ListKind } from '../api/types.js';
import { LISTS } from '../entries/filters.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { usePhone } from '../ui/use-phone.js';
import type { MatrixRow } from './matrix.js';
import { NumberLink } from './number-link.js';
import { Swatch } from './swatch.js';
import css from './dashboard.module.css';

interface Props {
  caption: string;
  /** What a line is: a field, a month, a ground. */
  heading: string;
  rows: readonly MatrixRow[];
  nameOf: (key: string) => string;
}

/** Numbers by list as a table, each line with its bar: the bar says nothing that the numbers do not. */
export function MatrixTable({ caption, heading, rows, nameOf }: Props): ReactNode {
  const phone = usePhone();
  const most = Math.max(1, ...rows.map(({ total }) => total));
  const columns = useColumns({ heading, nameOf, most, phone });
  return (
    <div className={css.matrix}>
      <DataTable<MatrixRow>
        rowKey="key"
        stacked="never"
        caption={caption}
        rows={rows}
        columns={phone ? columns.filter(({ key }) => key !== 'bar') : columns}
      />
    </div>
  );
}

interface ColumnProps extends Pick<Props, 'heading' | 'nameOf'> {
  most: number;
  phone: boolean;
}

function useColumns({ heading, nameOf, most, phone }: ColumnProps): NonNullable<TableColumnsType<MatrixRow>> {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  const number = (list: ListKind): NonNullable<TableColumnsType<MatrixRow>>[number] => ({
    key: list,
    align: 'right',
    title: (
      <span className={css.head}>
        {!phone && <Swatch list={list} />}
        {words(phone ? 'listTiny' : 'listShort', list)}
      </span>
    ),
    render: (_, { key, cells }) => (
      <NumberLink counted={cells[list]} what={[nameOf(key), words('list', list)].join(comma)} />
    ),
  });
  return [
    { key: 'name', title: heading, render: (_, { key }) => nameOf(key) },
    ...LISTS.map(number),
    { key: 'total', align: 'right', title: t('dashboard.total'), dataIndex: 'total' },
    { key: 'bar', title: t('dashboard.share'), render: (_, row) => <Bar row={row} most={most} /> },
  ];
}

function Bar({ row: { cells }, most }: { row: MatrixRow; most: number }): ReactNode {
  return (
    <div className={css.bar} aria-hidden="true">
      {LISTS.map((list) => {
        const count = cells[list]?.count ?? 0;
        const width = `${String((count / most) * 100)}%`;
        return count > 0 && <i key={list} className={css[list]} style={{ width }} />;
      })}
    </div>
  );
}
