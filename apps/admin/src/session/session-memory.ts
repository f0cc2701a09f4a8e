const MARK = 'minglu.session';

/** Has somebody signed in with this browser and not out again? The cookie itself cannot be seen from here. */
export const hadSession = (): boolean => localStorage.getItem(MARK) !== null;

/** Keeps that mark, so that a first visit asks nothing that must be refused. */
export function rememberSession(present: boolean): void {
  if (present) localStorage.setItem(MARK, 'yes');
  else localStorage.removeItem(MARK);
}
