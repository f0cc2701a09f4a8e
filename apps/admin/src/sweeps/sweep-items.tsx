import type { TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useDepartmentName } from '../api/register.js';
import type { Sweep, SweepItem, SweepOutcome, SweepVerdict } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useLanguage, useOptions, useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { FilterBar } from '../ui/filter-bar.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { StateMark } from '../ui/state-mark.js';
import { useSweepItems, type ItemFilters } from './sweeps.api.js';

const VERDICTS: readonly SweepVerdict[] = ['fallsOut', 'undecidable', 'stays'];
const OUTCOMES: readonly SweepOutcome[] = ['exited', 'skipped', 'failed'];

/** Entry by entry: does it fall out, why, and what became of it. */
export function SweepItems({ sweep }: { sweep: Sweep }): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const [filters, setFilters] = useState<ItemFilters>({ verdict: 'fallsOut' });
  const { state, progress } = sweep;
  const seen = `${state} ${String(progress.total + progress.stays + progress.undecidable)} ${String(progress.done)}`;
  const items = useSweepItems(sweep.id, filters, seen);
  const columns = useColumns();
  return (
    <Panel
      title={t('sweep.items')}
      flush
      extra={
        <FilterBar
          filters={filters}
          onChange={setFilters}
          choices={[
            { by: 'verdict', label: t('sweep.verdict'), options: options('sweepVerdict', VERDICTS) },
            { by: 'outcome', label: t('sweep.outcome'), options: options('sweepOutcome', OUTCOMES) },
          ]}
        />
      }
    >
      <Paged pages={items}>
        {(rows) => (
          <DataTable<SweepItem>
            rowKey="entryId"
            caption={t('sweep.items')}
            empty={t('sweep.itemsEmpty')}
            rows={rows}
            columns={columns}
          />
        )}
      </Paged>
    </Panel>
  );
}

function useColumns(): NonNullable<TableColumnsType<SweepItem>> {
  const { t } = useTranslation();
  const words = useWords();
  const departmentName = useDepartmentName();
  return [
    {
      key: 'subject',
      title: t('sweep.subject'),
      render: (_, { entryId, name, no, subjectKind }) => (
        <span className="lines">
          <Link to={`/entries/${entryId}`}>{name ?? t('entry.destroyed')}</Link>
          <span className="muted">{`${no} · ${words('subjectKind', subjectKind)}`}</span>
        </span>
      ),
    },
    {
      key: 'department',
      title: t('sweep.department'),
      render: (_, { department }) => departmentName(department.name),
    },
    { key: 'state', title: t('columns.state'), render: (_, { state }) => <StateMark state={state} /> },
    {
      key: 'verdict',
      title: t('sweep.verdict'),
      render: (_, { verdict }) => words('sweepVerdict', verdict),
    },
    { key: 'reasons', title: t('sweep.reasons'), render: (_, item) => <Reasons item={item} /> },
    { key: 'outcome', title: t('sweep.outcome'), render: (_, item) => <Outcome item={item} /> },
  ];
}

function Reasons({ item: { reasons } }: { item: SweepItem }): ReactNode {
  const language = useLanguage();
  return (
    <ul className="plain">
      {reasons.map((reason) => (
        <li key={reason.code}>{reason[language]}</li>
      ))}
    </ul>
  );
}

function Outcome({ item: { outcome, skip } }: { item: SweepItem }): ReactNode {
  const words = useWords();
  if (!outcome) return null;
  return (
    <span className="lines">
      <span className={outcome === 'failed' ? 'late' : ''}>{words('sweepOutcome', outcome)}</span>
      {skip && <span className="muted">{words('sweepSkip', skip)}</span>}
    </span>
  );
}
