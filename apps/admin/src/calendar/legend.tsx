import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation.js';
import css from './calendar.module.css';

const KINDS = ['holiday', 'makeUp', 'weekend'] as const;

export function Legend(): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className={`plain ${css.legend ?? ''}`} aria-label={t('calendar.legend')}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <span className={`${css.swatch ?? ''} ${css[kind] ?? ''}`} aria-hidden="true" />
          {t(`calendar.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
