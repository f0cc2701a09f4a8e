import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Overview } from '../api/types.js';
import { LISTS } from '../entries/filters.js';
import { useTranslation } from '../i18n/use-translation.js';
import { useWords } from '../i18n/use-words.js';
import { inForceOf } from './matrix.js';
import { Swatch } from './swatch.js';
import css from './dashboard.module.css';

/** How many are on each list now. */
export function Tiles({ overview }: { overview: Overview }): ReactNode {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <ul className={`plain ${css.tiles ?? ''}`}>
      {LISTS.map((list) => (
        <li key={list}>
          <Link to={`/entries?list=${list}&inForce=true`} className={css.tile ?? ''}>
            <span className={css.label}>
              <Swatch list={list} />
              {t('dashboard.inForceOf', { list: words('list', list) })}
            </span>
            <span className={css.number}>{inForceOf(overview, list)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
