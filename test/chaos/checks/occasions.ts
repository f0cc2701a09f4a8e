import type { EventType } from '../../../libs/rules/procedure/commands.js';
import type { EntryState } from '../../../libs/rules/procedure/states.js';
import { occasionOf, type Occasion } from '../../../libs/rules/sharing/occasions.js';
import { rowsOf } from '../../e2e/support/database.js';
import type { World } from '../../e2e/support/world.js';

/** What others must be told of, as the record says. */
export interface Owed {
  entryId: string;
  seq: number;
  occasion: Occasion;
}

type Event = { entryId: string; seq: number; type: EventType; from: EntryState | null; to: EntryState };

export async function occasionsOf(world: World): Promise<Owed[]> {
  const events = await rowsOf<Event>(
    world,
    `SELECT entry_id AS "entryId", seq, type, state_from AS "from", state_to AS "to"
     FROM entry_event ORDER BY entry_id, seq`,
  );
  return events.flatMap((event) => {
    const occasion = occasionOf(event);
    return occasion ? [{ entryId: event.entryId, seq: event.seq, occasion }] : [];
  });
}

/** What is in one and not in the other, and what is there more than once. */
export function differences(what: string, owed: readonly string[], had: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const key of had) counts.set(key, (counts.get(key) ?? 0) + 1);
  const expected = new Set(owed);
  return [
    ...owed.filter((key) => !counts.has(key)).map((key) => `${what} is missing: ${key}`),
    ...[...counts].filter(([key]) => !expected.has(key)).map(([key]) => `${what} that nobody owed: ${key}`),
    ...[...counts].filter(([, n]) => n > 1).map(([key, n]) => `${what}, ${String(n)} times: ${key}`),
  ];
}

/** Where those of one lane do not come in their order. */
export function disorder<T>(
  what: string,
  all: readonly T[],
  lane: (one: T) => string,
  place: (one: T) => number,
) {
  const last = new Map<string, number>();
  return all.flatMap((one) => {
    const [key, now] = [lane(one), place(one)];
    const before = last.get(key) ?? -Infinity;
    last.set(key, now);
    return now > before ? [] : [`${what} out of order: ${key}, ${String(now)} after ${String(before)}`];
  });
}
