import type { ReactNode } from 'react';
import type { ErasureStep } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { DataTable } from '../ui/data-table.js';

/** When it began, no count of anything. */
const NO_COUNT = 'beganAt';

/** What was destroyed, store by store. */
export function ErasureSteps({ steps }: { steps: readonly ErasureStep[] }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return (
    <DataTable<ErasureStep>
      rowKey="step"
      caption={t('erasures.steps')}
      empty={t('erasures.noSteps')}
      rows={steps}
      columns={[
        { key: 'step', title: t('erasures.step'), render: (_, { step }) => words('erasureStep', step) },
        { key: 'at', title: t('erasures.doneAt'), render: (_, { doneAt }) => dates.instant(doneAt) },
        {
          key: 'counts',
          title: t('erasures.counts'),
          render: (_, { counts }) =>
            Object.entries(counts)
              .filter(([store, count]) => store !== NO_COUNT && count > 0)
              .map(([store, count]) => `${words('erasedStore', store)} ${String(count)}`)
              .join(' · '),
        },
      ]}
    />
  );
}
