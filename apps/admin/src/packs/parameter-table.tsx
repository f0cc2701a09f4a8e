import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import type { Parameter } from './parameters.js';
import { usePackValue } from './use-pack-value.js';
import css from './packs.module.css';

interface Props {
  caption: string;
  rows: readonly Parameter[];
}

/** The numbers of a part: what, how much, from where, how certain. */
export function ParameterTable({ caption, rows }: Props): ReactNode {
  const columns = useColumns();
  return <DataTable rowKey={({ path }) => path.join('.')} caption={caption} rows={rows} columns={columns} />;
}

function useColumns(): NonNullable<TableColumnsType<Parameter>> {
  const { t } = useTranslation();
  const words = useWords();
  const inWords = usePackValue();
  const name = ({ path }: Parameter): string =>
    path.map((key) => words('packKey', key)).join(t('packs.separator'));
  return [
    { key: 'parameter', title: t('packs.parameter'), width: 300, render: (_, row) => name(row) },
    {
      key: 'value',
      title: t('packs.value'),
      width: 280,
      render: (_, { value }) => <span className={css.value}>{inWords(value)}</span>,
    },
    {
      key: 'source',
      title: t('packs.source'),
      render: (_, { source }) => <div className={css.source}>{source}</div>,
    },
    {
      key: 'certainty',
      title: t('packs.certainty'),
      width: 130,
      render: (_, { certainty }) => (
        <span className={certainty === 'secondHand' ? css.secondHand : ''}>
          {words('packCertainty', certainty)}
        </span>
      ),
    },
  ];
}
