import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { Paged } from '../ui/paged.js';
import { useMeasureTasks } from './measures.api.js';
import { TaskTable } from './task-table.js';

/** What this listing brought with it, and who applied or stopped it. */
export function MeasuresTab({ entryId }: { entryId: string }): ReactNode {
  const { t } = useTranslation();
  const tasks = useMeasureTasks({ entryId });
  return (
    <Paged pages={tasks} lines={5}>
      {(rows) => (
        <TaskTable
          caption={t('measures.caption')}
          empty={t('measures.emptyEntry')}
          rows={rows}
          without="entry"
        />
      )}
    </Paged>
  );
}
