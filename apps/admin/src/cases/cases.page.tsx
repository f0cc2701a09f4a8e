import { Button, Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import type { RemedyKind, RemedyState } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { useMay } from '../session/ability.js';
import { AsyncView } from '../ui/async-view.js';
import { FilterSelect } from '../ui/filter-select.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { CaseTable } from './case-table.js';
import { useCases, type CaseFilters } from './cases.api.js';
import css from './cases.module.css';
import { FileCaseDialog } from './file-case-dialog.js';

const KINDS: readonly RemedyKind[] = ['objection', 'challenge', 'repair', 'inaccuracy', 'lead'];
const STATES: readonly RemedyState[] = ['received', 'verifying', 'decided', 'inReconsideration', 'closed'];

/** What people and departments have brought before the departments. */
export default function CasesPage(): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const [filters, setFilters] = useState<CaseFilters>({ open: true });
  const [registering, setRegistering] = useState(false);
  const cases = useCases(filters);
  return (
    <Page
      title={t('remedies.title')}
      lead={t('remedies.lead')}
      actions={
        may('remedy.file') && <Button onClick={() => setRegistering(true)}>{t('remedies.register')}</Button>
      }
    >
      <Panel
        title={t('remedies.caption')}
        flush
        extra={<FilterBar filters={filters} onChange={setFilters} />}
      >
        <AsyncView query={cases} rows={6}>
          {({ pages }) => <CaseTable rows={pages.flatMap((page) => page.items)} />}
        </AsyncView>
        <MoreButton pages={cases} />
      </Panel>
      {registering && <FileCaseDialog onClose={() => setRegistering(false)} />}
    </Page>
  );
}

interface FilterProps {
  filters: CaseFilters;
  onChange: (filters: CaseFilters) => void;
}

function FilterBar({ filters, onChange }: FilterProps): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <div className={css.filters}>
      <FilterSelect
        label={t('remedies.kind')}
        any={t('remedies.anyKind')}
        value={filters.kind}
        options={KINDS.map((value) => ({ value, label: words('remedyKind', value) }))}
        onChange={(kind) => onChange({ ...filters, kind })}
      />
      <FilterSelect
        label={t('remedies.state')}
        any={t('remedies.anyState')}
        value={filters.state}
        options={STATES.map((value) => ({ value, label: words('remedyState', value) }))}
        onChange={(state) => onChange({ ...filters, state })}
      />
      <Checkbox
        checked={filters.open === true}
        onChange={({ target }) => onChange({ ...filters, open: target.checked || undefined })}
      >
        {t('remedies.onlyOpen')}
      </Checkbox>
      <Checkbox
        checked={filters.late === true}
        onChange={({ target }) => onChange({ ...filters, late: target.checked || undefined })}
      >
        {t('remedies.onlyLate')}
      </Checkbox>
    </div>
  );
}
