import { Button, Modal, Tooltip } from 'antd';
import { useCallback, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '../i18n/use-translation.js';
import { useDates } from '../format/use-dates.js';
import { useMe, useMeQuery } from './session.js';
import { useTimeLeft } from './use-time-left.js';

const WARN_BELOW_SECONDS = 120;

const clock = (seconds: number): string =>
  `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;

/** How long the session still lives; asks two minutes before it ends by itself. */
export function SessionClock({ className }: { className?: string | undefined }): ReactNode {
  const { t } = useTranslation();
  const dates = useDates();
  const me = useMe();
  const client = useQueryClient();
  const { refetch } = useMeQuery();
  // The service knows best whether it is over: its answer also ends the session here.
  const askService = useCallback(() => void client.refetchQueries({ queryKey: ['me'] }), [client]);
  const left = useTimeLeft(me, askService);
  const time = clock(left);
  return (
    <>
      <Tooltip title={t('session.remainingLong', { time, end: dates.instant(me.sessionEndsAt) })}>
        <span className={className}>{t('session.remaining', { time })}</span>
      </Tooltip>
      <Modal
        open={left > 0 && left <= WARN_BELOW_SECONDS}
        title={t('session.endingTitle')}
        closable={false}
        footer={
          <Button type="primary" autoFocus onClick={() => void refetch()}>
            {t('session.goOn')}
          </Button>
        }
      >
        {t('session.ending', { time })}
      </Modal>
    </>
  );
}
