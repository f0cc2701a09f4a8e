import type { ReactNode } from 'react';
import type { EntryState } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import { shapeOf } from './state-shape.js';
import css from './state-mark.module.css';

/** A state by its word, with a mark whose shape (not only its colour) tells its sort. */
export function StateMark({ state }: { state: EntryState }): ReactNode {
  const words = useWords();
  const shape = shapeOf(state);
  return (
    <span className={css.state}>
      <span className={`${css.mark ?? ''} ${css[shape] ?? ''}`} aria-hidden="true" />
      {words('state', state)}
    </span>
  );
}
