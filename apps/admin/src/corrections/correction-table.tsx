import type { TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useDepartmentOf } from '../api/register.js';
import type { Correction } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { DueLines } from './due-lines.js';
import { standingOf } from './standing.js';
import { useWaits } from './use-waits.js';

interface Props {
  rows: readonly Correction[];
  caption?: string;
}

/** Corrections: what each still needs, until when, and who was reminded of it. */
export function CorrectionTable({ rows, caption }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <DataTable<Correction>
      rowKey="entryId"
      caption={caption ?? t('corrections.caption')}
      empty={t('corrections.empty')}
      rows={rows}
      columns={useColumns()}
    />
  );
}

function useColumns(): NonNullable<TableColumnsType<Correction>> {
  const { t } = useTranslation();
  const words = useWords();
  const departmentOf = useDepartmentOf();
  return [
    {
      key: 'entry',
      title: t('corrections.entry'),
      render: (_, { entryId, entryNo, list }) => (
        <span className="lines">
          <Link to={`/corrections/${entryId}`}>{entryNo}</Link>
          <span className="muted">{words('list', list)}</span>
        </span>
      ),
    },
    {
      key: 'standing',
      title: t('corrections.standing'),
      render: (_, one) => <strong>{words('correctionStanding', standingOf(one))}</strong>,
    },
    { key: 'needs', title: t('corrections.needs'), render: (_, one) => <Needs one={one} /> },
    { key: 'due', title: t('corrections.due'), render: (_, { dues }) => <DueLines dues={dues} /> },
    {
      key: 'rung',
      title: t('corrections.rung'),
      render: (_, { rung }) => (rung ? words('filingRung', rung) : t('common.none')),
    },
    {
      key: 'department',
      title: t('corrections.department'),
      render: (_, { departmentId }) => departmentOf(departmentId),
    },
  ];
}

function Needs({ one }: { one: Correction }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const comma = useComma();
  const waits = useWaits(one);
  const { needs, orderedAt } = one;
  if (needs.length === 0 || orderedAt !== null) return <span className="muted">{t('common.none')}</span>;
  return (
    <span className="lines">
      <span>{needs.map((need) => words('correctionNeed', need)).join(comma)}</span>
      {needs.includes('told') && <span className="muted">{t('corrections.waitsFor', { what: waits })}</span>}
    </span>
  );
}
