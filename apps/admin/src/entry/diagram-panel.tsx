import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useEvents } from '../api/entry.js';
import { useProcedure } from '../api/procedures.js';
import type { EntryPage } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { AsyncView, Loading } from '../ui/async-view.js';
import { Panel } from '../ui/panel.js';
import { usePhone } from '../ui/use-phone.js';
import css from './entry.module.css';
import panel from './diagram-panel.module.css';

const ProcedureDiagram = lazy(() => import('../diagram/procedure-diagram.js'));

/** The procedure above the entry; on a phone it is folded away behind the present step. */
export function DiagramPanel({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const phone = usePhone();
  const [open, setOpen] = useState(false);
  if (!phone) {
    return (
      <Panel title={t('entry.diagram')} extra={<Legend />} flush>
        <Diagram entry={entry} />
      </Panel>
    );
  }
  return (
    <details className={panel.folded} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={css.summary}>
        {t('entry.showDiagram')}（{words('state', entry.state)}）
      </summary>
      {open && <Diagram entry={entry} />}
    </details>
  );
}

function Diagram({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const procedure = useProcedure(entry.list);
  const events = useEvents(entry.id);
  return (
    <div className={panel.scroll} tabIndex={0} role="group" aria-label={t('entry.diagram')}>
      <AsyncView query={procedure} rows={4}>
        {(table) => (
          <Suspense fallback={<Loading rows={4} />}>
            <ProcedureDiagram procedure={table} present={entry.state} events={events.data ?? []} />
          </Suspense>
        )}
      </AsyncView>
    </div>
  );
}

function Legend(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className={css.legend}>
      <span>
        <i className={css.lit} aria-hidden="true" />
        {t('entry.present')}
      </span>
      <span>
        <i aria-hidden="true" />
        {t('entry.legendTaken')}
      </span>
      <span>
        <i className={css.next} aria-hidden="true" />
        {t('entry.legendPossible')}
      </span>
    </div>
  );
}
