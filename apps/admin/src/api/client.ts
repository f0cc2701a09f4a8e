import i18next from 'i18next';
import { createApi } from '../../../../libs/api-client/client.js';
import { isUnattended, sessionSeen } from '../session/activity.js';
import { networkProblem, problemOf } from './problem.js';

export { asForm, keyed } from '../../../../libs/api-client/client.js';

/**
 * Fetches; what never arrived becomes a problem of ours, and every good answer says that the session lives, unless nobody
 * is there who asks.
 */
async function fetchOrProblem(request: Request): Promise<Response> {
  const unattended = isUnattended();
  if (unattended) request.headers.set('X-Unattended', 'true');
  const response = await fetch(request).catch(() => {
    throw networkProblem();
  });
  if (response.ok && request.credentials !== 'omit' && !unattended) sessionSeen();
  return response;
}

/** The gateway, typed from its OpenAPI document. */
export const api = createApi({
  language: () => (i18next.language === 'en' ? 'en' : 'zh'),
  fetch: fetchOrProblem,
});

/**
 * The shape that the rules give to what the document calls a string or JSON (states, events, terms). Types only: what
 * the service sends is believed.
 */
export const narrow = <Known extends object>(shape: object): Known => shape as Known;

export type Answer<Data> = { data?: Data; error?: unknown; response: Response };

/** What was answered, or the problem, thrown. */
export function unwrap<Data>({ data, error, response }: Answer<Data>): Data {
  if (!response.ok) throw problemOf(error, response.status);
  return data as Data;
}
