import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import type { CatalogueKind } from './catalogues.api.js';
import css from './catalogues.module.css';
import type { Difference } from './content.js';

interface Props {
  kind: CatalogueKind;
  /** The version that it is compared with. */
  against: number;
  rows: readonly Difference[];
}

/** What is different from another version, before anybody approves it. */
export function DifferenceTable({ kind, against, rows }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  const name = ({ at }: Difference) => (kind === 'sharing' ? words('sharedItem', at) : at);
  const columns: TableColumnsType<Difference> = [
    { key: 'at', title: t('catalogues.what'), render: (_, row) => <strong>{name(row)}</strong> },
    { key: 'how', title: t('catalogues.how'), render: (_, { what }) => words('catalogueChange', what) },
    {
      key: 'added',
      title: t('catalogues.added'),
      render: (_, { added }) => <ins className={css.added}>{added.join(comma)}</ins>,
    },
    {
      key: 'removed',
      title: t('catalogues.removed'),
      render: (_, { removed }) => <del className={css.removed}>{removed.join(comma)}</del>,
    },
  ];
  const caption = t('catalogues.differences', { version: against });
  return (
    <section className={css.differences} aria-label={caption}>
      <h3>{caption}</h3>
      <DataTable
        rowKey="at"
        caption={caption}
        empty={t('catalogues.noDifferences')}
        rows={rows}
        columns={columns}
      />
    </section>
  );
}
