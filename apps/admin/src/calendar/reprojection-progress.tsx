import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { Reprojection } from '../api/types.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useReprojection } from './calendar.api.js';

const KIND = { running: 'info', done: 'success', failed: 'warning' } as const;

/** How far the open deadlines have followed an edited calendar; goes on when the page is left. */
export function ReprojectionProgress({ revision }: { revision: number }): ReactNode {
  const { data } = useReprojection(revision);
  const words = useWordsFor();
  if (!data) return null;
  return (
    <div aria-live="polite">
      <Alert showIcon type={KIND[data.status]} title={words(data)} />
    </div>
  );
}

function useWordsFor(): (progress: Reprojection) => string {
  const { t } = useTranslation();
  return ({ status, remaining, moved }) => {
    if (status === 'running') return t('calendar.reprojecting', { count: remaining });
    return status === 'done' ? t('calendar.reprojected', { count: moved }) : t('calendar.reprojectionFailed');
  };
}
