import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { TypicalCaseState } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { useMay } from '../session/ability.js';
import { AsyncView } from '../ui/async-view.js';
import { FilterSelect } from '../ui/filter-select.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { CaseTable } from './case-table.js';
import { ProposeDialog } from './propose-dialog.js';
import { useTypicalCases } from './typical-cases.api.js';

const STATES: readonly TypicalCaseState[] = ['proposed', 'published', 'declined', 'withdrawn'];

/** Typical cases: proposed, decided on by a second officer, published. */
export default function TypicalCasesPage(): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
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
            options={STATES.map((value) => ({ value, label: words('caseState', value) }))}
            onChange={setState}
          />
        }
      >
        <AsyncView query={cases} rows={6}>
          {({ pages }) => <CaseTable rows={pages.flatMap((page) => page.items)} />}
        </AsyncView>
        <MoreButton pages={cases} />
      </Panel>
      {proposing && <ProposeDialog onClose={() => setProposing(false)} />}
    </Page>
  );
}
