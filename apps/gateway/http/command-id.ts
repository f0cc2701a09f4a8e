import { v5 } from 'uuid';

/** Namespace of the ids that this service derives from idempotency keys. */
const NAMESPACE = '5b0a5d4e-5a0e-4a52-9b1e-6a6d3c0f7e11';

/**
 * A UUID made from the caller, the idempotency key and what is asked for: the same request has the same id, after
 * whatever was killed in between. Parts are kept apart so that none can run into its neighbour.
 */
export const deterministicId = (...parts: readonly string[]): string => v5(JSON.stringify(parts), NAMESPACE);

/** The command id: update id in Temporal and unique command id in the record. */
export const commandId = (actorId: string, key: string, entryId: string, name: string): string =>
  deterministicId('command', actorId, key, entryId, name);
