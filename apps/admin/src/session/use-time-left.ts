import { useEffect, useSyncExternalStore } from 'react';
import type { Me } from '../api/types.js';
import { lastSeenAt, onSessionSeen } from './activity.js';

const EACH_SECOND = 1000;

function subscribe(changed: () => void): () => void {
  const timer = setInterval(changed, EACH_SECOND);
  const stop = onSessionSeen(changed);
  return () => {
    clearInterval(timer);
    stop();
  };
}

const secondsUntil = (instant: number): number =>
  Math.max(0, Math.ceil((instant - Date.now()) / EACH_SECOND));

/** Whole seconds until the session ends: idle time since the service last saw it, or its absolute end. */
export function useTimeLeft(me: Me, onOver: () => void): number {
  const left = useSyncExternalStore(subscribe, () =>
    secondsUntil(Math.min(lastSeenAt() + me.idleSeconds * EACH_SECOND, Date.parse(me.sessionEndsAt))),
  );
  const over = left === 0;
  useEffect(() => {
    if (over) onOver();
  }, [over, onOver]);
  return left;
}
