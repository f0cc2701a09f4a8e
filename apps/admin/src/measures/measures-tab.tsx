import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { AsyncView } from '../ui/async-view.js';
import { MoreButton } from '../ui/more-button.js';
import { useMeasureTasks } from './measures.api.js';
import { TaskTable } from './task-table.js';

/** What this listing brought with it, and who applied or stopped it. */
export function MeasuresTab({ entryId }: { entryId: string }): ReactNode {
  const { t } = useTranslation();
  const tasks = useMeasureTasks({ entryId });
  return (
    <>
      <AsyncView query={tasks} rows={5}>
        {({ pages }) => (
          <TaskTable
            caption={t('measures.caption')}
            empty={t('measures.emptyEntry')}
            rows={pages.flatMap((page) => page.items)}
            without="entry"
          />
        )}
      </AsyncView>
      <MoreButton pages={tasks} />
    </>
  );
}
