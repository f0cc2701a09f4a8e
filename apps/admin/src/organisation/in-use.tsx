import { Button, Space } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { ProblemAlert } from '../ui/problem-alert.js';

interface Props {
  name: string;
  active: boolean;
  turn: { error: Error | null; isPending: boolean; mutate: () => void };
  onChange: () => void;
}

/** Changes it, puts it out of use, or takes it into use again; a refusal says what hangs on it. */
export function InUseButtons({ name, active, turn, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const turning = t(active ? 'organisation.retire' : 'organisation.restore');
  return (
    <>
      {turn.error && <ProblemAlert thrown={turn.error} />}
      <Space wrap>
        <Button size="small" aria-label={`${t('organisation.change')} ${name}`} onClick={onChange}>
          {t('organisation.change')}
        </Button>
        <Button
          size="small"
          danger={active}
          aria-label={`${turning} ${name}`}
          loading={turn.isPending}
          onClick={() => turn.mutate()}
        >
          {turning}
        </Button>
      </Space>
    </>
  );
}
