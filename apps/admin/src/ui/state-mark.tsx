import type { ReactNode } from 'react';
import type { EntryState } from '../api/types.js';
import { useWords } from '../i18n/use-words.js';
import css from './state-mark.module.css';

type Shape = 'open' | 'waiting' | 'held' | 'inForce' | 'ended';

const SHAPES: Record<EntryState, Shape> = {
  draft: 'open',
  submitted: 'open',
  approved: 'open',
  windowToState: 'waiting',
  publicity: 'waiting',
  objectionHeld: 'held',
  awaitingRecognition: 'open',
  recognised: 'inForce',
  listed: 'inForce',
  withdrawn: 'ended',
  dismissed: 'ended',
  exited: 'ended',
};

/** A state by its word, with a mark whose shape (not only its colour) tells its sort. */
export function StateMark({ state }: { state: EntryState }): ReactNode {
  const words = useWords();
  const shape = SHAPES[state] ?? 'open';
  return (
    <span className={css.state}>
      <span className={`${css.mark ?? ''} ${css[shape] ?? ''}`} aria-hidden="true" />
      {words('state', state)}
    </span>
  );
}
