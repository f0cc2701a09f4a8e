import { Alert, Button, Progress } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Import } from '../api/types.js';
import { useDates } from '../format/use-dates.js';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { useConfirm } from './imports.api.js';
import css from './imports.module.css';

/** Where an import stands, and the one thing that can be done about it. */
export function ImportStanding({ data }: { data: Import }): ReactNode {
  if (data.status === 'repeated' || (data.alreadyImported && data.status === 'checked'))
    return <Repeated data={data} />;
  if (data.status === 'faulty') return <Faulty data={data} />;
  if (data.status === 'checked') return <Confirm data={data} />;
  return <Drafting data={data} />;
}

function Repeated({ data }: { data: Import }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const first = data.alreadyImported;
  return (
    <Alert
      type="info"
      showIcon
      title={t('imports.repeated', { at: first ? dates.instant(first.at) : '' })}
      description={first && <Link to={`/entries?import=${first.importId}`}>{t('imports.seeFirst')}</Link>}
    />
  );
}

function Faulty({ data }: { data: Import }): ReactNode {
  const { t } = useTranslation();
  return <Alert type="error" showIcon title={t('imports.hasFaults', { count: data.rows.faulty })} />;
}

function Confirm({ data }: { data: Import }): ReactNode {
  const { t } = useTranslation();
  const confirm = useConfirm(data.id);
  return (
    <div className={css.stack}>
      <Alert type="success" showIcon title={t('imports.allGood', { count: data.rows.good })} />
      {confirm.error && <ProblemAlert thrown={confirm.error} />}
      <Button type="primary" size="large" loading={confirm.isPending} onClick={() => confirm.mutate()}>
        {t('imports.confirm', { count: data.rows.good })}
      </Button>
      <p className="muted">{t('imports.confirmHint')}</p>
    </div>
  );
}

function Drafting({ data }: { data: Import }): ReactNode {
  const { t } = useTranslation();
  const { progress, status } = data;
  const done = status === 'done';
  const percent = progress.total === 0 ? 0 : Math.floor((progress.done / progress.total) * 100);
  return (
    <div className={css.stack}>
      {done ? (
        <Alert type="success" showIcon role="status" title={t('imports.done', { count: progress.done })} />
      ) : (
        <div className={css.progress}>
          <p role="status">{t('imports.running', progress)}</p>
          <Progress percent={percent} aria-label={t('imports.running', progress)} />
          <p className="muted">{t('imports.runningHint')}</p>
        </div>
      )}
      {progress.failed > 0 && (
        <Alert type="warning" showIcon title={t('imports.failedRows', { count: progress.failed })} />
      )}
      <Link to={`/entries?list=${data.list}&import=${data.id}`}>{t('imports.seeEntries')}</Link>
    </div>
  );
}
