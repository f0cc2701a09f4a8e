import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useDeadlines, useEvents, useLifeLine } from '../api/entry.js';
import type { EntryPage } from '../api/types.js';
import { LifeLine } from '../lifeline/life-line.js';
import { AsyncView } from '../ui/async-view.js';
import { Panel } from '../ui/panel.js';

/** The life-line; it stands as soon as its items are there, names and explanations follow. */
export function LifeLinePanel({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const items = useLifeLine(entry.id);
  const events = useEvents(entry.id);
  const deadlines = useDeadlines(entry.id);
  return (
    <Panel title={t('lifeLine.title')}>
      <AsyncView query={items} rows={10}>
        {(data) => <LifeLine items={data} events={events.data ?? []} deadlines={deadlines.data ?? []} />}
      </AsyncView>
    </Panel>
  );
}
