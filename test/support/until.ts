import { setTimeout as delay } from 'node:timers/promises';

/** Looks until `probe` answers something, and answers it; fails with `what` when that takes too long. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  { withinMs = 30_000, everyMs = 50 } = {},
): Promise<T> {
  const end = Date.now() + withinMs;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > end) throw new Error(`did not happen within ${String(withinMs)} ms: ${what}`);
    await delay(everyMs);
  }
}
