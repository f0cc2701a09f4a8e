import { Progress } from 'antd';
import type { ReactNode } from 'react';
import { useDepartmentName } from '../api/register.js';
import type { Sweep, SweepProgress, SweepState } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation, type Translate } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { Facts } from '../ui/facts.js';
import { Panel } from '../ui/panel.js';
import css from './sweeps.module.css';

const judged = ({ total, stays, undecidable }: SweepProgress): number => total + stays + undecidable;

const SAID: Record<SweepState, (t: Translate, progress: SweepProgress) => string> = {
  dryRun: (t, progress) => t('sweep.dryRun', { count: judged(progress) }),
  awaitingApproval: (t, { total }) => t('sweep.awaiting', { total }),
  running: (t, { done, total }) => t('sweep.running', { done, total }),
  paused: (t, { done, total }) => t('sweep.paused', { done, total }),
  done: (t, { exited, skipped, failed }) => t('sweep.done', { exited, skipped, failed }),
  cancelled: (t, { exited }) => t('sweep.cancelled', { exited }),
};

const COUNTS = ['fallsOut', 'stays', 'undecidable', 'exited', 'skipped', 'failed'] as const;

/** How far a sweep is, in a sentence, a bar, numbers. */
export function SweepStanding({ sweep }: { sweep: Sweep }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  const { state, progress } = sweep;
  const said = SAID[state](t, progress);
  const percent = progress.total === 0 ? 0 : Math.floor((progress.done / progress.total) * 100);
  const started = state !== 'dryRun' && state !== 'awaitingApproval';
  return (
    <Panel title={t('sweep.standing')} extra={<strong>{words('sweepState', state)}</strong>}>
      <div className={css.stack}>
        <div className={css.progress}>
          <p role="status">{said}</p>
          {started && <Progress percent={state === 'done' ? 100 : percent} aria-label={said} />}
          {state === 'dryRun' && <p className="muted">{t('sweep.dryRunHint')}</p>}
          {state === 'running' && <p className="muted">{t('sweep.runningHint')}</p>}
        </div>
        <dl className={css.counts}>
          {COUNTS.map((kind) => (
            <div key={kind}>
              <dt>{t(`sweep.${kind}`)}</dt>
              <dd>{kind === 'fallsOut' ? progress.total : progress[kind]}</dd>
            </div>
          ))}
        </dl>
        <Dates sweep={sweep} />
      </div>
    </Panel>
  );
}

function Dates({ sweep }: { sweep: Sweep }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const departmentName = useDepartmentName();
  const { department, startedBy, startedAt, evaluatedAt, approvedBy, approvedAt, finishedAt } = sweep;
  const line = (name: string, at: string): string => t('sweep.approvedLine', { name, at: dates.instant(at) });
  return (
    <Facts
      items={[
        {
          label: t('sweeps.scope'),
          value: department ? departmentName(department.name) : t('sweeps.everywhere'),
        },
        { label: t('sweeps.startedBy'), value: line(startedBy, startedAt) },
        { label: t('sweep.evaluatedAt'), value: evaluatedAt && dates.instant(evaluatedAt) },
        {
          label: t('sweep.approvedBy'),
          value: approvedBy && approvedAt && line(approvedBy, approvedAt),
        },
        { label: t('sweep.finishedAt'), value: finishedAt && dates.instant(finishedAt) },
      ]}
    />
  );
}
