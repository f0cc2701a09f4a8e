import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import type { Run } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useWords } from '../i18n/use-words.js';
import { AsyncView } from '../ui/async-view.js';
import { RunSteps } from './run-steps.js';
import { useRawRun } from './runs.api.js';
import css from './runs.module.css';

interface Props {
  entryId: string;
  run: Run;
  number: number;
}

/** One run: when, how it stands, its steps in sentences; raw JSON one click away. */
export function RunView({ entryId, run, number }: Props): ReactNode {
  const { t } = useTranslation();
  const [raw, setRaw] = useState(false);
  return (
    <section className={css.run} aria-label={t('runs.title', { count: number })}>
      <div className={css.head}>
        <h3>{t('runs.title', { count: number })}</h3>
        <RunFacts run={run} />
        <span className={css.links}>
          {run.temporalUiUrl && (
            <a href={run.temporalUiUrl} target="_blank" rel="noreferrer">
              {t('runs.web')}
            </a>
          )}
          <Button size="small" aria-expanded={raw} onClick={() => setRaw(!raw)}>
            {t(raw ? 'runs.hideRaw' : 'runs.raw')}
          </Button>
        </span>
      </div>
      {raw ? <Raw entryId={entryId} runId={run.runId} /> : <RunSteps steps={run.steps} />}
    </section>
  );
}

function RunFacts({ run }: { run: Run }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const dates = useDates();
  return (
    <span className="muted">
      {words('runStatus', run.status)}
      {run.startedAt && `　${t('runs.started')} ${dates.instant(run.startedAt)}`}
      {run.closedAt && `　${t('runs.closed')} ${dates.instant(run.closedAt)}`}
      {run.archived && `　${t('runs.archived')}`}
    </span>
  );
}

function Raw({ entryId, runId }: { entryId: string; runId: string }): ReactNode {
  const { t } = useTranslation();
  const history = useRawRun(entryId, runId, true);
  return (
    <AsyncView query={history}>
      {({ events }) => (
        <pre className={`code ${css.raw ?? ''}`} tabIndex={0} aria-label={t('runs.rawTitle')}>
          {JSON.stringify(events, null, 2)}
        </pre>
      )}
    </AsyncView>
  );
}
