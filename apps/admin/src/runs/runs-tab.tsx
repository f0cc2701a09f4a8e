import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { AsyncView } from '../ui/async-view.js';
import { Notice } from '../ui/states.js';
import { RunView } from './run-view.js';
import { useRuns } from './runs.api.js';
import css from './runs.module.css';

/** The engine's history of an entry, over all its runs. */
export function RunsTab({ entryId }: { entryId: string }): ReactNode {
  const { t } = useTranslation();
  const runs = useRuns(entryId);
  return (
    <AsyncView query={runs}>
      {({ items, engineAnswered }) => (
        <div className={css.runs}>
          <p className="muted">{t('runs.lead')}</p>
          {!engineAnswered && <Alert type="warning" showIcon title={t('engine.away')} />}
          {items.length === 0 && <Notice title={t('runs.empty')} />}
          {items.map((run, i) => (
            <RunView key={run.runId} entryId={entryId} run={run} number={i + 1} />
          ))}
        </div>
      )}
    </AsyncView>
  );
}
