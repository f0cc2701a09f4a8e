import { useState, type ReactNode } from 'react';
import { useDepartments } from '../api/register.js';
import { nameIn } from '../format/names.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useLanguage } from '../i18n/use-words.js';
import { FilterBar } from '../ui/filter-bar.js';
import { Page } from '../ui/page.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { CorrectionTable } from './correction-table.js';
import { useCorrections, type CorrectionFilters } from './corrections.api.js';

/** Entries that were a mistake, and what is still owed before nothing of them is kept. */
export default function CorrectionsPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: departments = [] } = useDepartments();
  const [filters, setFilters] = useState<CorrectionFilters>({ open: true });
  const corrections = useCorrections(filters);
  return (
    <Page title={t('corrections.title')} lead={t('corrections.lead')}>
      <Panel
        title={t('corrections.caption')}
        flush
        extra={
          <FilterBar
            filters={filters}
            onChange={setFilters}
            choices={[
              {
                by: 'departmentId',
                label: t('corrections.department'),
                any: t('corrections.anyDepartment'),
                options: departments.map((one) => ({ value: one.id, label: nameIn(one, language) })),
              },
            ]}
            ticks={[{ by: 'open', label: t('corrections.onlyOpen') }]}
          />
        }
      >
        <Paged pages={corrections}>{(rows) => <CorrectionTable rows={rows} />}</Paged>
      </Panel>
    </Page>
  );
}
