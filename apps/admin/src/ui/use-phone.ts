import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 720px)';

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Is the screen too narrow for tables? */
export const usePhone = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
