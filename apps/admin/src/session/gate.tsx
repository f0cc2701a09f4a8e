import { useMemo, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import type { Permission } from '../api/types.js';
import { Loading } from '../ui/async-view.js';
import { ProblemAlert } from '../ui/problem-alert.js';
import { NoPermission } from '../ui/states.js';
import { AbilityProvider, abilityOf, useMay } from './ability.js';
import { whyEnded, useMeQuery } from './session.js';

/** Lets the signed-in in, with their ability; everybody else goes to the sign-in page and comes back here. */
export function Gate({ children }: { children: ReactNode }): ReactNode {
  const me = useMeQuery();
  const { pathname, search } = useLocation();
  const ability = useMemo(() => (me.data ? abilityOf(me.data) : null), [me.data]);
  if (ability) return <AbilityProvider value={ability}>{children}</AbilityProvider>;
  if (me.data === null) {
    const why = whyEnded();
    return (
      <Navigate
        to="/sign-in"
        replace
        state={{ from: why?.startsWith('signedOut') ? undefined : pathname + search, why }}
      />
    );
  }
  if (me.error) return <ProblemAlert thrown={me.error} onRetry={() => void me.refetch()} />;
  return <Loading rows={8} />;
}

/** A page for those who hold a permission somewhere; the others are told so. */
export function Permitted({ by, children }: { by: Permission; children: ReactNode }): ReactNode {
  const may = useMay();
  return may(by) ? children : <NoPermission />;
}
