import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { TaskStanding } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { useDepartments } from '../api/register.js';
import { AsyncView } from '../ui/async-view.js';
import { FilterSelect } from '../ui/filter-select.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import css from '../ui/task-lines.module.css';
import { BoardPanel } from './board-panel.js';
import { useMeasureTasks, type TaskFilters } from './measures.api.js';
import { TaskTable } from './task-table.js';

const STANDINGS: readonly TaskStanding[] = ['owed', 'late', 'invited', 'answered', 'cancelled'];

/** The measures board: which department owes what and is late, task by task; the catalogue behind it has a page of its own. */
export default function MeasuresPage(): ReactNode {
  const { t } = useTranslation();
  const [filters, setFilters] = useState<TaskFilters>({ standing: 'owed' });
  const tasks = useMeasureTasks(filters);
  return (
    <Page
      title={t('measures.title')}
      lead={t('measures.lead')}
      actions={<Link to="/catalogues?tab=measures">{t('measures.catalogue')}</Link>}
    >
      <BoardPanel />
      <Panel title={t('measures.tasks')} flush extra={<FilterBar filters={filters} onChange={setFilters} />}>
        <AsyncView query={tasks} rows={6}>
          {({ pages }) => (
            <TaskTable
              caption={t('measures.caption')}
              empty={t('measures.empty')}
              rows={pages.flatMap((page) => page.items)}
            />
          )}
        </AsyncView>
        <MoreButton pages={tasks} />
      </Panel>
    </Page>
  );
}

interface FilterProps {
  filters: TaskFilters;
  onChange: (filters: TaskFilters) => void;
}

function FilterBar({ filters, onChange }: FilterProps): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const departments = useDepartments();
  return (
    <div className={css.filters}>
      <FilterSelect
        label={t('measures.standing')}
        any={t('measures.anyStanding')}
        value={filters.standing}
        options={STANDINGS.map((value) => ({ value, label: words('taskStanding', value) }))}
        onChange={(standing) => onChange({ ...filters, standing })}
      />
      <FilterSelect
        label={t('measures.implementer')}
        any={t('measures.anyDepartment')}
        value={filters.departmentId}
        options={(departments.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(departmentId) => onChange({ ...filters, departmentId })}
      />
    </div>
  );
}
