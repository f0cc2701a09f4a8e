const MARK = 'minglu.session';

/** Has somebody signed in with this browser and not out again? The cookie itself cannot be seen from here. */
export const hadSession = (): boolean => localStorage.getItem(MARK) !== null;

/** Keeps that mark, so that a first visit asks nothing that must be refused. */
export function rememberSession(present: boolean): void {
  if (present) localStorage.setItem(MARK, 'yes');
  else localStorage.removeItem(MARK);
}

const DESTINATION = 'minglu.destination';

/** Where this tab was going when it left for the identity provider; it is no part of any address. */
export const destination = (): string | undefined => sessionStorage.getItem(DESTINATION) ?? undefined;

export function rememberDestination(path: string | undefined): void {
  if (path === undefined) sessionStorage.removeItem(DESTINATION);
  else sessionStorage.setItem(DESTINATION, path);
}
