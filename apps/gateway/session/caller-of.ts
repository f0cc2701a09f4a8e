import { abilityFor } from '../../../libs/platform/authorisation/ability.js';
import type { Caller } from '../http/caller.js';
import type { Session } from './session-store.js';

/** The person behind a session, from an address. */
export function callerOf({ id: sessionId, user }: Session, ip: string, key = ''): Caller {
  const { id, username, displayName, departmentId, roles } = user;
  const actor = { id, departmentId, roles };
  return { sessionId, username, displayName, actor, ability: abilityFor(actor), ip, key };
}
