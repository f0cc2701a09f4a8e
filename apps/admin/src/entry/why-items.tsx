import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { Basis, EntryPage } from '../api/types.js';
import { formatDuration } from '../format/durations.js';
import { useDates } from '../format/use-dates.js';
import { useLanguage, useWords } from '../i18n/use-words.js';
import { Facts } from '../ui/facts.js';
import css from './entry.module.css';

/** Why the subject is on the list: facts, bases, what the draft proposed. */
export function WhyItems({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const language = useLanguage();
  const months = entry.proposedValidityMonths;
  const proposed = [
    months !== null && formatDuration(`P${String(months)}M`, language),
    entry.proposedRepairable !== null &&
      t(entry.proposedRepairable ? 'commands.repairableYes' : 'commands.repairableNo'),
  ].filter(Boolean);
  return (
    <Facts
      items={[
        { label: t('entry.facts'), value: entry.facts && <span className={css.facts}>{entry.facts}</span> },
        { label: t('entry.conductOn'), value: entry.conductOn && dates.date(entry.conductOn) },
        { label: t('entry.bases'), value: <Bases bases={entry.bases} /> },
        {
          label: t('entry.proposed'),
          value: entry.recognition ? null : proposed.join(language === 'zh' ? '，' : ', '),
        },
        { label: t('entry.remarks'), value: entry.remarks },
      ]}
    />
  );
}

/** Bases, each with its document and date. */
export function Bases({ bases }: { bases: readonly Basis[] }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return (
    <ol className="plain">
      {bases.map(({ number, kind, documentNo, date }) => (
        <li key={number}>
          {t('entry.basisLine', {
            kind: words('basis', kind),
            documentNo,
            date: date ? dates.date(date) : '',
          })}
        </li>
      ))}
    </ol>
  );
}
