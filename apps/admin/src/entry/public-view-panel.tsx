import type { ReactNode } from 'react';
import { useTranslation, type TextKey } from '../i18n/use-translation.js';
import { useDepartmentName, useFieldName } from '../api/register.js';
import type { EntryState, PublicView } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useComma, useWords } from '../i18n/use-words.js';
import { Facts } from '../ui/facts.js';
import { Panel } from '../ui/panel.js';
import { shapeOf } from '../ui/state-shape.js';
import { Bases } from './why-items.js';
import css from './entry.module.css';

function noteOf(view: PublicView, state: EntryState): TextKey {
  if (shapeOf(state) === 'ended') return 'entry.publicEnded';
  return view.published ? 'entry.publicShown' : 'entry.publicHidden';
}

/** The redacted view (R6.4): what the public sees, or would. */
export function PublicViewPanel({ view, state }: { view: PublicView; state: EntryState }): ReactNode {
  const { t } = useTranslation();
  return (
    <Panel title={t('entry.publicView')}>
      <p className={`muted ${css.publicNote ?? ''}`}>{t(noteOf(view, state))}</p>
      {view.underObjection && <p className={css.publicNote}>{t('entry.publicUnderObjection')}</p>}
      <PublicViewFacts view={view} />
    </Panel>
  );
}

/** What leaves, item by item, and where it goes (§10). */
export function PublicViewFacts({ view }: { view: PublicView }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const comma = useComma();
  const fieldName = useFieldName();
  const departmentName = useDepartmentName();
  const channels = view.channels.map((channel) => words('outlet', channel)).join(comma);
  return (
    <div className={css.publicView}>
      <Facts
        items={[
          { label: t('entry.publicChannels'), value: channels },
          { label: t('entry.publicNotified'), value: words('outlet', view.notified) },
          { label: t('entry.name'), value: view.name },
          { label: t('entry.uscc'), value: view.uscc },
          { label: t('entry.legalRepresentative'), value: view.legalRepresentative },
          { label: t('entry.lei'), value: view.lei },
          { label: t('columns.list'), value: words('list', view.list) },
          { label: t('entry.field'), value: fieldName(view.field) },
          { label: t('entry.department'), value: departmentName(view.departmentName) },
          { label: t('entry.facts'), value: view.facts },
          { label: t('entry.bases'), value: view.bases.length > 0 ? <Bases bases={view.bases} /> : null },
          { label: t('entry.recognisedAt'), value: view.recognisedOn && dates.date(view.recognisedOn) },
          { label: t('entry.validUntil'), value: view.validUntil && dates.date(view.validUntil) },
        ]}
      />
    </div>
  );
}
