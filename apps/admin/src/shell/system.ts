import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { api, unwrap } from '../api/client.js';
import { useLanguage } from '../i18n/use-words.js';
import type { SystemState } from '../api/types.js';

const CALM_MS = 30_000;
const TROUBLED_MS = 5_000;
const RECOVERED_SHOWN_MS = 15_000;

/** What is wrong, worst first; null when nothing is. */
export type Trouble = 'unreachable' | 'databaseDown' | 'temporalDown' | 'workerDown';

export function troubleOf(system: SystemState | undefined, unreachable: boolean): Trouble | null {
  if (unreachable) return 'unreachable';
  if (!system) return null;
  if (system.database === 'down') return 'databaseDown';
  if (system.temporal === 'down') return 'temporalDown';
  return system.worker === 'down' ? 'workerDown' : null;
}

/** The service's state, asked without the session so that looking does not keep an idle session alive. */
export function useSystem() {
  const language = useLanguage();
  return useQuery({
    queryKey: ['system', language],
    placeholderData: keepPreviousData,
    queryFn: async (): Promise<SystemState> =>
      unwrap(await api.GET('/api/v1/system', { credentials: 'omit' })),
    retry: false,
    refetchIntervalInBackground: false,
    refetchInterval: ({ state }) => (troubleOf(state.data, state.error !== null) ? TROUBLED_MS : CALM_MS),
  });
}

/** True for a while after trouble has gone. */
export function useRecovered(trouble: Trouble | null): boolean {
  const before = useRef<Trouble | null>(null);
  const [recovered, setRecovered] = useState(false);
  useEffect(() => {
    const gone = before.current !== null && trouble === null;
    before.current = trouble;
    setRecovered(gone);
    if (!gone) return undefined;
    const timer = setTimeout(() => setRecovered(false), RECOVERED_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [trouble]);
  return recovered;
}
