import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { TaskStanding } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions } from '../i18n/use-words.js';
import { useDepartments } from '../api/register.js';
import { FilterBar } from '../ui/filter-bar.js';
import { Page } from '../ui/page.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { BoardPanel } from './board-panel.js';
import { useMeasureTasks, type TaskFilters } from './measures.api.js';
import { TaskTable } from './task-table.js';

const STANDINGS: readonly TaskStanding[] = ['owed', 'late', 'invited', 'answered', 'cancelled'];

/** The measures board: which department owes what and is late, task by task; the catalogue behind it has a page of its own. */
export default function MeasuresPage(): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const { data: departments = [] } = useDepartments();
  const [filters, setFilters] = useState<TaskFilters>({ standing: 'owed' });
  const tasks = useMeasureTasks(filters);
  return (
    <Page
      title={t('measures.title')}
      lead={t('measures.lead')}
      actions={<Link to="/catalogues?tab=measures">{t('measures.catalogue')}</Link>}
    >
      <BoardPanel />
      <Panel
        title={t('measures.tasks')}
        flush
        extra={
          <FilterBar
            filters={filters}
            onChange={setFilters}
            choices={[
              {
                by: 'standing',
                label: t('measures.standing'),
                any: t('measures.anyStanding'),
                options: options('taskStanding', STANDINGS),
              },
              {
                by: 'departmentId',
                label: t('measures.implementer'),
                any: t('measures.anyDepartment'),
                options: departments.map(({ id, name }) => ({ value: id, label: name })),
              },
            ]}
          />
        }
      >
        <Paged pages={tasks}>
          {(rows) => <TaskTable caption={t('measures.caption')} empty={t('measures.empty')} rows={rows} />}
        </Paged>
      </Panel>
    </Page>
  );
}
