import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { RemedyKind, RemedyState } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions } from '../i18n/use-words.js';
import { useMay } from '../session/ability.js';
import { FilterBar } from '../ui/filter-bar.js';
import { Page } from '../ui/page.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { CaseTable } from './case-table.js';
import { useCases, type CaseFilters } from './cases.api.js';
import { FileCaseDialog } from './file-case-dialog.js';

const KINDS: readonly RemedyKind[] = ['objection', 'challenge', 'repair', 'inaccuracy', 'lead'];
const STATES: readonly RemedyState[] = ['received', 'verifying', 'decided', 'inReconsideration', 'closed'];

/** What people and departments have brought before the departments. */
export default function CasesPage(): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const options = useOptions();
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
        extra={
          <FilterBar
            filters={filters}
            onChange={setFilters}
            choices={[
              {
                by: 'kind',
                label: t('remedies.kind'),
                any: t('remedies.anyKind'),
                options: options('remedyKind', KINDS),
              },
              {
                by: 'state',
                label: t('remedies.state'),
                any: t('remedies.anyState'),
                options: options('remedyState', STATES),
              },
            ]}
            ticks={[
              { by: 'open', label: t('remedies.onlyOpen') },
              { by: 'late', label: t('remedies.onlyLate') },
            ]}
          />
        }
      >
        <Paged pages={cases}>{(rows) => <CaseTable rows={rows} />}</Paged>
      </Panel>
      {registering && <FileCaseDialog onClose={() => setRegistering(false)} />}
    </Page>
  );
}
