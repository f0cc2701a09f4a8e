import { useState, type ReactNode } from 'react';
import type { Outlet, PublicationStanding } from '../api/types.js';
import css from '../ui/task-lines.module.css';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { FilterSelect } from '../ui/filter-select.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { PublicationTable } from './publication-table.js';
import { usePublications, type PublicationFilters } from './publications.api.js';

const STANDINGS: readonly PublicationStanding[] = ['open', 'late', 'received', 'withdrawn'];
const OUTLETS: readonly Outlet[] = [
  'departmentPortal',
  'creditZhangdian',
  'creditZibo',
  'creditShandong',
  'creditChina',
  'enterprisePublicity',
  'socialOrganisationsNet',
  'institutionsNet',
  'employer',
  'competentDepartment',
];

/** The channel ledger: what stands where, what is still shown though it should not be, and why. */
export default function PublicationsPage(): ReactNode {
  const { t } = useTranslation();
  const [filters, setFilters] = useState<PublicationFilters>({});
  const publications = usePublications(filters);
  return (
    <Page title={t('publications.title')} lead={t('publications.lead')}>
      <Panel
        title={t('publications.board')}
        flush
        extra={<FilterBar filters={filters} onChange={setFilters} />}
      >
        <AsyncView query={publications} rows={6}>
          {({ pages }) => <PublicationTable rows={pages.flatMap((page) => page.items)} />}
        </AsyncView>
        <MoreButton pages={publications} />
      </Panel>
    </Page>
  );
}

interface FilterProps {
  filters: PublicationFilters;
  onChange: (filters: PublicationFilters) => void;
}

function FilterBar({ filters, onChange }: FilterProps): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <div className={css.filters}>
      <FilterSelect
        label={t('publications.standing')}
        any={t('publications.anyStanding')}
        value={filters.standing}
        options={STANDINGS.map((value) => ({ value, label: words('publicationStanding', value) }))}
        onChange={(standing) => onChange({ ...filters, standing })}
      />
      <FilterSelect
        label={t('publications.channel')}
        any={t('publications.anyChannel')}
        value={filters.channel}
        options={OUTLETS.map((value) => ({ value, label: words('outlet', value) }))}
        onChange={(channel) => onChange({ ...filters, channel })}
      />
    </div>
  );
}
