import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { useFieldName } from '../api/register.js';
import type { PublicView } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { Facts } from '../ui/facts.js';
import { Panel } from '../ui/panel.js';
import { Bases } from './why-items.js';
import css from './entry.module.css';

/** The redacted view (R6.4): what the public sees, or would. */
export function PublicViewPanel({ view }: { view: PublicView }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const fieldName = useFieldName();
  return (
    <Panel title={t('entry.publicView')}>
      <p className="muted">{t(view.published ? 'entry.publicShown' : 'entry.publicHidden')}</p>
      <div className={css.publicView}>
        <Facts
          items={[
            { label: t('entry.name'), value: view.name },
            { label: t('entry.uscc'), value: view.uscc },
            { label: t('entry.legalRepresentative'), value: view.legalRepresentative },
            { label: t('entry.lei'), value: view.lei },
            { label: t('columns.list'), value: words('list', view.list) },
            { label: t('entry.field'), value: fieldName(view.field) },
            { label: t('entry.department'), value: view.departmentName },
            { label: t('entry.facts'), value: view.facts },
            { label: t('entry.bases'), value: view.bases.length > 0 ? <Bases bases={view.bases} /> : null },
            { label: t('entry.recognisedAt'), value: view.recognisedOn && dates.date(view.recognisedOn) },
            { label: t('entry.validUntil'), value: view.validUntil && dates.date(view.validUntil) },
          ]}
        />
      </div>
    </Panel>
  );
}
