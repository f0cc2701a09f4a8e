import { Checkbox, Input, Tooltip, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import type { SharingCatalogueShown } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import type { SharedRow, SharingContent } from './content.js';
import css from './catalogues.module.css';

type Party = SharingCatalogueShown['parties'][number];

interface Props {
  content: SharingContent;
  parties: readonly Party[];
  /** Why an item may never go to a party, by `item/party`. */
  never: ReadonlyMap<string, string>;
  onChange: ((content: SharingContent) => void) | undefined;
}

/** A row for each item, a column for each party. What no catalogue may allow cannot be ticked, and says why. */
export function SharingMatrix({ content, parties, never, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const change = (row: SharedRow, next: Partial<SharedRow>) =>
    onChange?.({
      ...content,
      items: content.items.map((one) => (one.item === row.item ? { ...one, ...next } : one)),
    });
  const columns: TableColumnsType<SharedRow> = [
    {
      key: 'item',
      title: t('catalogues.item'),
      fixed: 'left',
      render: (_, { item }) => <strong className={css.item}>{words('sharedItem', item)}</strong>,
    },
    {
      key: 'basis',
      title: t('catalogues.basis'),
      render: (_, row) => <Basis row={row} onChange={onChange && ((basis) => change(row, { basis }))} />,
    },
    ...parties.map((party) => ({
      key: party,
      title: words('sharingParty', party),
      align: 'center' as const,
      render: (_: unknown, row: SharedRow) => (
        <Cell
          label={t('catalogues.cell', {
            item: words('sharedItem', row.item),
            party: words('sharingParty', party),
          })}
          given={row.to.includes(party)}
          why={never.get(`${row.item}/${party}`)}
          onToggle={
            onChange &&
            ((given) =>
              change(row, { to: given ? [...row.to, party] : row.to.filter((one) => one !== party) }))
          }
        />
      ),
    })),
  ];
  return (
    <DataTable
      rowKey="item"
      caption={t('catalogues.matrix')}
      rows={content.items}
      columns={columns}
      stacked="never"
    />
  );
}

function Basis({
  row,
  onChange,
}: {
  row: SharedRow;
  onChange: ((basis: string) => void) | undefined;
}): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  if (!onChange) return row.basis;
  return (
    <Input
      size="small"
      className={css.basis}
      aria-label={t('catalogues.basisOf', { item: words('sharedItem', row.item) })}
      maxLength={200}
      value={row.basis}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

interface CellProps {
  label: string;
  given: boolean;
  why: string | undefined;
  onToggle: ((given: boolean) => void) | undefined;
}

function Cell({ label, given, why, onToggle }: CellProps): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  if (!onToggle) {
    return given ? (
      <span role="img" aria-label={label}>
        ✓
      </span>
    ) : null;
  }
  const reason = why && words('neverShared', why);
  const box = (
    <Checkbox
      aria-label={reason ? t('catalogues.refusedCell', { label, reason }) : label}
      checked={given}
      disabled={why !== undefined}
      onChange={({ target }) => onToggle(target.checked)}
    />
  );
  return reason ? <Tooltip title={reason}>{box}</Tooltip> : box;
}
