import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { InboxItem } from '../api/types.js';
import { useEntryColumns } from '../entries/entry-columns.js';
import { useComma, useWords } from '../i18n/use-words.js';
import css from './inbox.module.css';

/** What is due first, and what the reader may do about it last; where that is nothing, the column is left out. */
export function useInboxColumns(rows: readonly InboxItem[]): NonNullable<TableColumnsType<InboxItem>> {
  const { t } = useTranslation();
  const columns = useEntryColumns<InboxItem>(['due', 'no', 'subject', 'field', 'state', 'drafted']);
  if (!rows.some(saysMore)) return columns;
  return [
    ...columns,
    { key: 'waitingFor', title: t('columns.waitingFor'), render: (_v, item) => <Waiting item={item} /> },
  ];
}

const saysMore = ({ waitingFor, rung }: InboxItem): boolean => waitingFor.length > 0 || rung !== 'none';

/** The decisions an entry waits for, and how far up the ladder a late one has gone. */
export function Waiting({ item }: { item: InboxItem }): ReactNode {
  const words = useWords();
  const comma = useComma();
  return (
    <span className={css.waiting}>
      <span>{item.waitingFor.map((name) => words('command', name)).join(comma)}</span>
      {item.rung !== 'none' && <span className={css.rung}>{words('rung', item.rung)}</span>}
    </span>
  );
}
