import { setTimeout as delay } from 'node:timers/promises';

/** Something did not come out as narrated. */
export class Unexpected extends Error {}

/** @param {string} what the sentence that has to be true */
export function expectThat(what, holds) {
  if (!holds) throw new Unexpected(`not so: ${what}`);
}

/** Looks until `probe` answers something, and answers it; unexpected when that takes too long. */
export async function until(what, probe, withinMs = 30_000) {
  const end = Date.now() + withinMs;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (Date.now() > end) throw new Unexpected(`did not happen within ${withinMs / 1000} s: ${what}`);
    await delay(200);
  }
}
