import { useState, type ReactNode } from 'react';
import type { FilingStanding, Recipient } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { FilterSelect } from '../ui/filter-select.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { FilingTable } from './filing-table.js';
import { useFilings, type FilingFilters } from './filings.api.js';
import { OnTimePanel } from './on-time-panel.js';
import css from '../ui/task-lines.module.css';

const STANDINGS: readonly FilingStanding[] = ['open', 'late', 'received', 'receivedLate'];
const RECIPIENTS: readonly Recipient[] = ['superior', 'creditOffice', 'municipal', 'provincial', 'national'];

/** The filing board: what is due with whom, what is late and why, and how much was in time. */
export default function FilingsPage(): ReactNode {
  const { t } = useTranslation();
  const [filters, setFilters] = useState<FilingFilters>({ standing: 'open' });
  const filings = useFilings(filters);
  return (
    <Page title={t('filings.title')} lead={t('filings.lead')}>
      <Panel title={t('filings.board')} flush extra={<FilterBar filters={filters} onChange={setFilters} />}>
        <AsyncView query={filings} rows={6}>
          {({ pages }) => <FilingTable rows={pages.flatMap((page) => page.items)} />}
        </AsyncView>
        <MoreButton pages={filings} />
      </Panel>
      <OnTimePanel />
    </Page>
  );
}

interface FilterProps {
  filters: FilingFilters;
  onChange: (filters: FilingFilters) => void;
}

function FilterBar({ filters, onChange }: FilterProps): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <div className={css.filters}>
      <FilterSelect
        label={t('filings.standing')}
        any={t('filings.anyStanding')}
        value={filters.standing}
        options={STANDINGS.map((value) => ({ value, label: words('filingStanding', value) }))}
        onChange={(standing) => onChange({ ...filters, standing })}
      />
      <FilterSelect
        label={t('filings.recipient')}
        any={t('filings.anyRecipient')}
        value={filters.recipient}
        options={RECIPIENTS.map((value) => ({ value, label: words('recipient', value) }))}
        onChange={(recipient) => onChange({ ...filters, recipient })}
      />
    </div>
  );
}
