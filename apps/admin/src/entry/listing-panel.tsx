import type { ReactNode } from 'react';
import type { EntryPage } from '../api/types.js';
import { lastDayOf } from '../format/dates.js';
import { formatDuration } from '../format/durations.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useLanguage, useWords } from '../i18n/use-words.js';
import { Facts } from '../ui/facts.js';
import { Panel } from '../ui/panel.js';

/** How long an entry is on a list that knows no recognition by decision, and how it left. */
export function ListingPanel({ entry }: { entry: EntryPage }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const language = useLanguage();
  const { recognisedAt, validity, validUntil, exitGround, exitedAt } = entry;
  return (
    <Panel title={t('entry.listing')}>
      <Facts
        items={[
          { label: t('entry.listedAt'), value: recognisedAt && dates.instant(recognisedAt) },
          { label: t('entry.validity'), value: validity && formatDuration(validity, language) },
          { label: t('entry.validUntil'), value: validUntil && dates.date(lastDayOf(validUntil)) },
          { label: t('entry.exitGround'), value: words('exitGround', exitGround) },
          { label: t('entry.exitedAt'), value: exitedAt && dates.instant(exitedAt) },
        ]}
      />
    </Panel>
  );
}
