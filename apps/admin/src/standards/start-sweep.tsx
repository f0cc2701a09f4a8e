import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslation } from '../i18n/use-translation.js';
import { useStartSweep } from '../sweeps/sweeps.api.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import css from './standards.module.css';

/** Starts the dry run for a version; its console opens. */
export function StartSweep({ versionId }: { versionId: string }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const start = useStartSweep(({ id }) => {
    void message.success(t('sweeps.started'));
    void navigate(`/sweeps/${id}`);
  });
  return (
    <div className={css.start}>
      <Button loading={start.isPending} onClick={() => start.mutate(versionId)}>
        {t('sweeps.start')}
      </Button>
      <span className="muted">{t('sweeps.startHint')}</span>
      {start.error && <ProblemAlert thrown={start.error} />}
    </div>
  );
}
