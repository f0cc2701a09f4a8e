import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Refused, type Officer } from '../../../scripts/rehearsal/officer.mjs';

/** A change that was asked for until it was answered. */
export interface Asked<T> {
  officer: Officer;
  path: string;
  body: object;
  key: string;
  answer: T;
  tries: number;
}

/**
 * Whether nobody knows what became of it: no connection or a cut answer (what `fetch` throws, by its name, as it comes
 * from outside the test's realm), or a service that says it is away.
 */
const isUnanswered = (error: unknown): boolean =>
  error instanceof Refused ? error.problem.status >= 500 : (error as Error).name === 'TypeError';

/** Asks for a change; what was not answered is asked again with the same Idempotency-Key, until it is. */
export async function insist<T>(
  officer: Officer,
  path: string,
  body: object,
  { withinMs = 60_000, key = randomUUID() } = {},
): Promise<Asked<T>> {
  const end = Date.now() + withinMs;
  for (let tries = 1; ; tries += 1) {
    try {
      return { officer, path, body, key, tries, answer: await officer.post<T>(path, body, { key }) };
    } catch (error) {
      if (!isUnanswered(error) || Date.now() > end) throw error;
      await delay(100);
    }
  }
}

/** The very same request once more. */
export const again = <T>({ officer, path, body, key }: Asked<T>): Promise<T> =>
  officer.post<T>(path, body, { key });
