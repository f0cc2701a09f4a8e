import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

interface Correlation {
  id: string;
}

const storage = new AsyncLocalStorage<Correlation>();

/** Letters, digits, dots, dashes, underscores: what comes from outside must not write log lines of its own. */
const SOUND = /^[\w.-]{1,64}$/;

/** The caller's id when it is sound, else a new one. */
export const correlationIdFrom = (given: unknown): string =>
  typeof given === 'string' && SOUND.test(given) ? given : randomUUID();

/** Runs `work`; everything logged in it, also after awaits, carries the id. */
export const withCorrelation = <T>(id: string, work: () => T): T => storage.run({ id }, work);

/** For hooks that cannot wrap what follows them (a Fastify `onRequest`). */
export const enterCorrelation = (id: string): void => {
  storage.enterWith({ id });
};

/** The id of the request or activity at hand, if any. */
export const correlationId = (): string | undefined => storage.getStore()?.id;
