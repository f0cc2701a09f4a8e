import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useTranslation } from '../i18n/use-translation.js';
import type { Counted } from './matrix.js';
import css from './dashboard.module.css';

/** A number that opens its list; none is none. */
export function NumberLink({ counted, what }: { counted: Counted | undefined; what: string }): ReactNode {
  const { t } = useTranslation();
  if (!counted || counted.count === 0) return <span className={css.zero}>0</span>;
  const { count, query } = counted;
  return (
    <Link to={`/entries?${query}`} aria-label={t('dashboard.openList', { what, count })}>
      {count}
    </Link>
  );
}
