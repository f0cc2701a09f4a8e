import { Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import { useDepartments } from '../api/register.js';
import { nameIn } from '../format/names.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useLanguage } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { FilterSelect } from '../ui/filter-select.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { CorrectionTable } from './correction-table.js';
import { useCorrections, type CorrectionFilters } from './corrections.api.js';
import css from './corrections.module.css';

/** Entries that were a mistake, and what is still owed before nothing of them is kept. */
export default function CorrectionsPage(): ReactNode {
  const { t } = useTranslation();
  const [filters, setFilters] = useState<CorrectionFilters>({ open: true });
  const corrections = useCorrections(filters);
  return (
    <Page title={t('corrections.title')} lead={t('corrections.lead')}>
      <Panel
        title={t('corrections.caption')}
        flush
        extra={<FilterBar filters={filters} onChange={setFilters} />}
      >
        <AsyncView query={corrections} rows={6}>
          {({ pages }) => <CorrectionTable rows={pages.flatMap(({ items }) => items)} />}
        </AsyncView>
        <MoreButton pages={corrections} />
      </Panel>
    </Page>
  );
}

interface FilterProps {
  filters: CorrectionFilters;
  onChange: (filters: CorrectionFilters) => void;
}

function FilterBar({ filters, onChange }: FilterProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: departments = [] } = useDepartments();
  return (
    <div className={css.filters}>
      <FilterSelect
        label={t('corrections.department')}
        any={t('corrections.anyDepartment')}
        value={filters.departmentId}
        options={departments.map((one) => ({ value: one.id, label: nameIn(one, language) }))}
        onChange={(departmentId) => onChange({ ...filters, departmentId })}
      />
      <Checkbox
        checked={filters.open === true}
        onChange={({ target }) => onChange({ ...filters, open: target.checked || undefined })}
      >
        {t('corrections.onlyOpen')}
      </Checkbox>
    </div>
  );
}
