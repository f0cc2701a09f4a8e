import { useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions } from '../i18n/use-words.js';
import { FilterBar } from '../ui/filter-bar.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { PLATFORMS, REMOVAL_STATUSES } from './choices.js';
import { useRemovals, type RemovalFilters } from './platforms.api.js';
import { RemovalTable } from './removal-table.js';
import css from './platforms.module.css';

/** What platforms were asked to remove from their red lists, and how far that is. */
export function RemovalsPanel(): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const [filters, setFilters] = useState<RemovalFilters>({});
  const removals = useRemovals(filters);
  return (
    <Panel
      title={t('removals.title')}
      flush
      extra={
        <FilterBar
          filters={filters}
          onChange={setFilters}
          choices={[
            {
              by: 'status',
              label: t('removals.status'),
              any: t('removals.anyStatus'),
              options: options('removalStatus', REMOVAL_STATUSES),
            },
            {
              by: 'platform',
              label: t('removals.platform'),
              any: t('removals.anyPlatform'),
              options: options('platform', PLATFORMS),
            },
          ]}
          ticks={[{ by: 'late', label: t('removals.lateOnly') }]}
        />
      }
    >
      <p className={`muted ${css.lead ?? ''}`}>{t('removals.lead')}</p>
      <Paged pages={removals} lines={4}>
        {(rows) => <RemovalTable rows={rows} />}
      </Paged>
    </Panel>
  );
}
