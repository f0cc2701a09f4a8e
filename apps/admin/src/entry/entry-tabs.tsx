import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useSearchParams } from 'react-router-dom';
import type { EntryPage } from '../api/types.js';
import { DocumentsTab } from '../documents/documents-tab.js';
import { RunsTab } from '../runs/runs-tab.js';
import { useMay } from '../session/ability.js';
import { DeadlinesTab } from './deadlines-tab.js';
import { RecordTab } from './record-tab.js';
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
    ...(may('engine.read')
      ? [{ key: 'engine', label: t('entry.tabs.engine'), children: <RunsTab entryId={entry.id} /> }]
      : []),
  ];
  return (
    <section className={css.tabs} aria-label={t('entry.tabs.label')}>
      <Tabs
        activeKey={params.get('tab') ?? FIRST}
        items={items}
        onChange={(tab) => setParams(tab === FIRST ? {} : { tab }, { replace: true })}
      />
    </section>
  );
}
