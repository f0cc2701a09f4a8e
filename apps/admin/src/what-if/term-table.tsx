import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { WhatIf } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { useTermValue } from './use-term-value.js';
import css from './what-if.module.css';

type Term = WhatIf['terms'][number];

/** The terms that differ, now and then. */
export function TermTable({ terms }: { terms: readonly Term[] }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const said = useTermValue();
  const columns: NonNullable<TableColumnsType<Term>> = [
    {
      key: 'term',
      title: t('whatIf.term'),
      width: 280,
      render: (_, { path }) =>
        path
          .split('.')
          .map((key) => words('packKey', key))
          .join(t('packs.separator')),
    },
    {
      key: 'now',
      title: t('whatIf.now'),
      render: (_, { now }) => <span className={css.value}>{said(now)}</span>,
    },
    {
      key: 'then',
      title: t('whatIf.then'),
      render: (_, { then }) => <strong className={css.value}>{said(then)}</strong>,
    },
  ];
  return (
    <DataTable<Term>
      rowKey="path"
      caption={t('whatIf.terms')}
      empty={t('whatIf.termsSame')}
      rows={terms}
      columns={columns}
    />
  );
}
