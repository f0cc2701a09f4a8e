import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useSearchParams } from 'react-router-dom';
import type { EntryPage } from '../api/types.js';
import { CasesTab } from '../cases/cases-tab.js';
import { FilingsTab } from '../filings/filings-tab.js';
import { PublicationsTab } from '../publications/publications-tab.js';
import { DocumentsTab } from '../documents/documents-tab.js';
import { MeasuresTab } from '../measures/measures-tab.js';
import { RetentionTab } from '../erasures/retention-tab.js';
import { RunsTab } from '../runs/runs-tab.js';
import { useMay } from '../session/ability.js';
import { usePhone } from '../ui/use-phone.js';
import { DeadlinesTab } from './deadlines-tab.js';
import { RecordTab } from './record-tab.js';
import { WhatIfTab } from '../what-if/what-if-tab.js';
import css from './entry-tabs.module.css';

const FIRST = 'record';

/** Record, documents, deadlines, and for operators and auditors the engine's history. The tab is in the address. */
export function EntryTabs({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const may = useMay();
  const [params, setParams] = useSearchParams();
  const items = [
    { key: FIRST, label: t('entry.tabs.record'), children: <RecordTab entryId={entry.id} /> },
    { key: 'documents', label: t('entry.tabs.documents'), children: <DocumentsTab entry={entry} /> },
    { key: 'deadlines', label: t('entry.tabs.deadlines'), children: <DeadlinesTab entryId={entry.id} /> },
    { key: 'filings', label: t('entry.tabs.filings'), children: <FilingsTab entryId={entry.id} /> },
    {
      key: 'publications',
      label: t('entry.tabs.publications'),
      children: <PublicationsTab entryId={entry.id} />,
    },
    { key: 'measures', label: t('entry.tabs.measures'), children: <MeasuresTab entryId={entry.id} /> },
    { key: 'retention', label: t('entry.tabs.retention'), children: <RetentionTab entryId={entry.id} /> },
    { key: 'cases', label: t('entry.tabs.cases'), children: <CasesTab entry={entry} /> },
    { key: 'whatIf', label: t('entry.tabs.whatIf'), children: <WhatIfTab entry={entry} /> },
    ...(may('engine.read')
      ? [{ key: 'engine', label: t('entry.tabs.engine'), children: <RunsTab entryId={entry.id} /> }]
      : []),
  ];
  const phone = usePhone();
  const asked = params.get('tab');
  return (
    <section className={css.tabs} aria-label={t('entry.tabs.label')}>
      <Tabs
        activeKey={items.find(({ key }) => key === asked)?.key ?? FIRST}
        items={items}
        tabBarGutter={phone ? 16 : 32}
        onChange={(tab) => setParams(tab === FIRST ? {} : { tab }, { replace: true })}
      />
    </section>
  );
}
