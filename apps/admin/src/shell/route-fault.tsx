import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import { Notice } from '../ui/states.js';

/** A page that broke, or whose file is gone since a new release was put in place. Reloading cures the second. */
export function RouteFault(): ReactNode {
  const { t } = useTranslation();
  const reload = (
    <Button type="primary" onClick={() => window.location.reload()}>
      {t('common.retry')}
    </Button>
  );
  return <Notice title={t('problem.loadTitle')} text={t('problem.unknown')} action={reload} />;
}
