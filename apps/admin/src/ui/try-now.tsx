import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';

interface Props {
  id: string;
  /** With what it is about, for those who hear the button only. */
  name: string;
  attempt: { isPending: boolean; mutate: (id: string) => void };
}

/** Has what waits for its next try tried at once. */
export function TryNow({ id, name, attempt }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <Button size="small" aria-label={name} loading={attempt.isPending} onClick={() => attempt.mutate(id)}>
      {t('tries.now')}
    </Button>
  );
}
