import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { entryKey, useDeadlines } from '../api/entry.js';

/** After a deadline the service acts by itself; how long that and what follows from it may take is not known. */
const LOOK_AFTER_MS = [500, 2_000, 5_000, 10_000];
const LATEST_LOOK_MS = Math.max(...LOOK_AFTER_MS);
const DAY_MS = 86_400_000;

/**
 * Shows what happens at a deadline without being asked. Looks a few times at the instants themselves and never in
 * between, so that an open page does not keep an idle session alive.
 */
export function useRefreshWhenDue(entryId: string): void {
  const client = useQueryClient();
  const { data = [] } = useDeadlines(entryId);
  const instants = [...new Set(data.map(({ dueAt }) => dueAt))].sort().join(' ');
  useEffect(() => {
    const looks = instants
      .split(' ')
      .map((dueAt) => Date.parse(dueAt) - Date.now())
      .filter((dueIn) => dueIn > -LATEST_LOOK_MS && dueIn < DAY_MS)
      .flatMap((dueIn) => LOOK_AFTER_MS.map((after) => dueIn + after))
      .filter((inMs) => inMs > 0);
    const timers = looks.map((inMs) =>
      setTimeout(() => void client.invalidateQueries({ queryKey: entryKey(entryId) }), inMs),
    );
    return () => timers.forEach(clearTimeout);
  }, [client, entryId, instants]);
}
