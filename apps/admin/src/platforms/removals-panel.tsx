import { Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { FilterSelect } from '../ui/filter-select.js';
import { MoreButton } from '../ui/more-button.js';
import { Panel } from '../ui/panel.js';
import { PLATFORMS, REMOVAL_STATUSES } from './choices.js';
import { useRemovals, type RemovalFilters } from './platforms.api.js';
import { RemovalTable } from './removal-table.js';
import css from './platforms.module.css';

/** What platforms were asked to remove from their red lists, and how far that is. */
export function RemovalsPanel(): ReactNode {
  const { t } = useTranslation();
  const [filters, setFilters] = useState<RemovalFilters>({});
  const removals = useRemovals(filters);
  return (
    <Panel title={t('removals.title')} flush extra={<FilterBar filters={filters} onChange={setFilters} />}>
      <p className={`muted ${css.lead ?? ''}`}>{t('removals.lead')}</p>
      <AsyncView query={removals} rows={4}>
        {({ pages }) => <RemovalTable rows={pages.flatMap((page) => page.items)} />}
      </AsyncView>
      <MoreButton pages={removals} />
    </Panel>
  );
}

interface FilterProps {
  filters: RemovalFilters;
  onChange: (filters: RemovalFilters) => void;
}

function FilterBar({ filters, onChange }: FilterProps): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <div className={css.filters}>
      <FilterSelect
        label={t('removals.status')}
        any={t('removals.anyStatus')}
        value={filters.status}
        options={REMOVAL_STATUSES.map((value) => ({ value, label: words('removalStatus', value) }))}
        onChange={(status) => onChange({ ...filters, status })}
      />
      <FilterSelect
        label={t('removals.platform')}
        any={t('removals.anyPlatform')}
        value={filters.platform}
        options={PLATFORMS.map((value) => ({ value, label: words('platform', value) }))}
        onChange={(platform) => onChange({ ...filters, platform })}
      />
      <Checkbox
        checked={filters.late === true}
        onChange={({ target }) => onChange({ ...filters, late: target.checked })}
      >
        {t('removals.lateOnly')}
      </Checkbox>
    </div>
  );
}
