import { useState, type ReactNode } from 'react';
import type { Outlet, PublicationStanding } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions } from '../i18n/use-words.js';
import { FilterBar } from '../ui/filter-bar.js';
import { Page } from '../ui/page.js';
import { Paged } from '../ui/paged.js';
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
  const options = useOptions();
  const [filters, setFilters] = useState<PublicationFilters>({});
  const publications = usePublications(filters);
  return (
    <Page title={t('publications.title')} lead={t('publications.lead')}>
      <Panel
        title={t('publications.board')}
        flush
        extra={
          <FilterBar
            filters={filters}
            onChange={setFilters}
            choices={[
              {
                by: 'standing',
                label: t('publications.standing'),
                any: t('publications.anyStanding'),
                options: options('publicationStanding', STANDINGS),
              },
              {
                by: 'channel',
                label: t('publications.channel'),
                any: t('publications.anyChannel'),
                options: options('outlet', OUTLETS),
              },
            ]}
          />
        }
      >
        <Paged pages={publications}>{(rows) => <PublicationTable rows={rows} />}</Paged>
      </Panel>
    </Page>
  );
}
