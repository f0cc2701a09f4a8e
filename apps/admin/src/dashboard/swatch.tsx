import type { ReactNode } from 'react';
import type { ListKind } from '../api/types.js';
import css from './dashboard.module.css';

/** The pattern by which charts tell lists apart; its word always stands beside it. */
export const Swatch = ({ list }: { list: ListKind }): ReactNode => (
  <i className={`${css.swatch ?? ''} ${css[list] ?? ''}`} aria-hidden="true" />
);
