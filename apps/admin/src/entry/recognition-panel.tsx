import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { EntryPage, Recognition } from '../api/types.js';
import { lastDayOf } from '../format/dates.js';
import { formatDuration } from '../format/durations.js';
import { useDates } from '../format/use-dates.js';
import { useLanguage, useWords } from '../i18n/use-words.js';
import { Facts } from '../ui/facts.js';
import { Panel } from '../ui/panel.js';

interface Props {
  entry: EntryPage;
  recognition: Recognition;
}

/** The decision: when, by whom, for how long, whether it can be repaired, why. */
export function RecognitionPanel({ entry, recognition }: Props): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  const language = useLanguage();
  const repair = useRepairWords(recognition);
  const { severity, validity, officerName } = recognition;
  const byItself = entry.list === 'red' && officerName !== null;
  const lastDay = entry.validUntil && lastDayOf(entry.validUntil);
  return (
    <Panel title={t('entry.recognition')}>
      <Facts
        items={[
          { label: t('entry.recognisedAt'), value: dates.instant(recognition.at) },
          {
            label: t('entry.recognisedBy'),
            value: byItself ? t('entry.recognisedByItself', { name: officerName }) : officerName,
          },
          { label: t('entry.severity'), value: severity === 'single' ? null : words('severity', severity) },
          { label: t('entry.validity'), value: validity && formatDuration(validity, language) },
          { label: t('entry.validUntil'), value: lastDay && dates.date(lastDay) },
          { label: t('entry.repairable'), value: entry.list === 'black' ? repair : null },
          { label: t('commands.withheld'), value: words('outlet', recognition.withheld) },
          { label: t('common.reason'), value: recognition.reason },
          { label: t('entry.exitGround'), value: words('exitGround', entry.exitGround) },
        ]}
      />
    </Panel>
  );
}

function useRepairWords({ repairable, repairMethod, repairPeriod }: Recognition): string {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  if (!repairable) return t('entry.repairableNo');
  const period = repairPeriod ? formatDuration(repairPeriod, language) : '';
  return t('entry.repairableYes', { method: words('repairMethod', repairMethod), period });
}
