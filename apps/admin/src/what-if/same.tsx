import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';

/** Nothing would differ. */
export function Same(): ReactNode {
  const { t } = useTranslation();
  return <span className="muted">{t('whatIf.same')}</span>;
}
