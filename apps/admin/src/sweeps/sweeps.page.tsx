import type { TableColumnsType } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useDepartmentName } from '../api/register.js';
import type { SweepRow, SweepState } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions, useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';
import { FilterSelect } from '../ui/filter-select.js';
import { Page } from '../ui/page.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { useSweeps } from './sweeps.api.js';

const STATES: readonly SweepState[] = [
  'dryRun',
  'awaitingApproval',
  'running',
  'paused',
  'done',
  'cancelled',
];

/** Every sweep, newest first. */
export default function SweepsPage(): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const [state, setState] = useState<SweepState | undefined>();
  const sweeps = useSweeps(state);
  const columns = useColumns();
  const filter = (
    <FilterSelect
      label={t('sweeps.state')}
      any={t('sweeps.anyState')}
      value={state}
      options={options('sweepState', STATES)}
      onChange={setState}
    />
  );
  return (
    <Page
      title={t('sweeps.title')}
      lead={t('sweeps.lead')}
      actions={<Link to="/standards">{t('sweeps.toStandards')}</Link>}
    >
      <Panel title={t('sweeps.title')} flush extra={filter}>
        <Paged pages={sweeps}>
          {(rows) => (
            <DataTable<SweepRow>
              rowKey="id"
              caption={t('sweeps.title')}
              empty={t('sweeps.empty')}
              rows={rows}
              columns={columns}
            />
          )}
        </Paged>
      </Panel>
    </Page>
  );
}

function useColumns(): NonNullable<TableColumnsType<SweepRow>> {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const departmentName = useDepartmentName();
  return [
    {
      key: 'standard',
      title: t('sweeps.standard'),
      render: (_, { id, standard: { title, version } }) => (
        <Link to={`/sweeps/${id}`}>{t('sweeps.versionOf', { title, version })}</Link>
      ),
    },
    { key: 'state', title: t('sweeps.state'), render: (_, { state }) => words('sweepState', state) },
    {
      key: 'progress',
      title: t('sweeps.progress'),
      render: (_, { progress: { done, total } }) => t('sweeps.progressOf', { done, total }),
    },
    {
      key: 'scope',
      title: t('sweeps.scope'),
      render: (_, { department }) => (department ? departmentName(department.name) : t('sweeps.everywhere')),
    },
    { key: 'by', title: t('sweeps.startedBy'), dataIndex: 'startedBy' },
    {
      key: 'at',
      title: t('sweeps.startedAt'),
      render: (_, { startedAt }) => dates.instant(startedAt),
    },
  ];
}
