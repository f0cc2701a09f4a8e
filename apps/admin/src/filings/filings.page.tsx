import { useState, type ReactNode } from 'react';
import type { FilingStanding, Recipient } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions } from '../i18n/use-words.js';
import { FilterBar } from '../ui/filter-bar.js';
import { Page } from '../ui/page.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { FilingTable } from './filing-table.js';
import { useFilings, type FilingFilters } from './filings.api.js';
import { OnTimePanel } from './on-time-panel.js';

const STANDINGS: readonly FilingStanding[] = ['open', 'late', 'received', 'receivedLate'];
const RECIPIENTS: readonly Recipient[] = ['superior', 'creditOffice', 'municipal', 'provincial', 'national'];

/** The filing board: what is due with whom, what is late and why, and how much was in time. */
export default function FilingsPage(): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const [filters, setFilters] = useState<FilingFilters>({ standing: 'open' });
  const filings = useFilings(filters);
  return (
    <Page title={t('filings.title')} lead={t('filings.lead')}>
      <Panel
        title={t('filings.board')}
        flush
        extra={
          <FilterBar
            filters={filters}
            onChange={setFilters}
            choices={[
              {
                by: 'standing',
                label: t('filings.standing'),
                any: t('filings.anyStanding'),
                options: options('filingStanding', STANDINGS),
              },
              {
                by: 'recipient',
                label: t('filings.recipient'),
                any: t('filings.anyRecipient'),
                options: options('recipient', RECIPIENTS),
              },
            ]}
          />
        }
      >
        <Paged pages={filings}>{(rows) => <FilingTable rows={rows} />}</Paged>
      </Panel>
      <OnTimePanel />
    </Page>
  );
}
