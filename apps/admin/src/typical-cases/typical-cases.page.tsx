import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { TypicalCaseState } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useOptions } from '../i18n/use-words.js';
import { useMay } from '../session/ability.js';
import { FilterSelect } from '../ui/filter-select.js';
import { Page } from '../ui/page.js';
import { Paged } from '../ui/paged.js';
import { Panel } from '../ui/panel.js';
import { CaseTable } from './case-table.js';
import { ProposeDialog } from './propose-dialog.js';
import { useTypicalCases } from './typical-cases.api.js';

const STATES: readonly TypicalCaseState[] = ['proposed', 'published', 'declined', 'withdrawn'];

/** Typical cases: proposed, decided on by a second officer, published. */
export default function TypicalCasesPage(): ReactNode {
  const { t } = useTranslation();
  const options = useOptions();
  const may = useMay();
  const [state, setState] = useState<TypicalCaseState | undefined>();
  const [proposing, setProposing] = useState(false);
  const cases = useTypicalCases(state);
  return (
    <Page
      title={t('cases.title')}
      lead={t('cases.lead')}
      actions={
        may('case.propose') && <Button onClick={() => setProposing(true)}>{t('cases.propose')}</Button>
      }
    >
      <Panel
        title={t('cases.caption')}
        flush
        extra={
          <FilterSelect
            label={t('cases.state')}
            any={t('cases.anyState')}
            value={state}
            options={options('caseState', STATES)}
            onChange={setState}
          />
        }
      >
        <Paged pages={cases}>{(rows) => <CaseTable rows={rows} />}</Paged>
      </Panel>
      {proposing && <ProposeDialog onClose={() => setProposing(false)} />}
    </Page>
  );
}
