import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { components, paths } from './schema.js';

export type Schemas = components['schemas'];
export type ProblemBody = Schemas['ProblemDto'];
export type Api = Client<paths>;

export interface ApiOptions {
  /** Where the gateway is; empty in a browser that the gateway serves itself. */
  baseUrl?: string;
  /** Language of problems; asked before each request. */
  language?: () => 'zh' | 'en';
  /** The session is over, or there never was one: a request was answered with 401. */
  onSignedOut?: () => void;
  /** A fetch of one's own, e.g. with a cookie jar outside browsers. */
  fetch?: (request: Request) => Promise<Response>;
}

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD']);
const TELLS_TOKEN = /\/api\/v1\/(me|session)$/;

/**
 * The typed client. It learns the CSRF token from the answers of sign-in and `/me` and sends it with every change;
 * the idempotency key is the caller's to choose (see {@link keyed}), because only the caller knows what is a repeat.
 */
export function createApi({ baseUrl = '', fetch, ...options }: ApiOptions = {}): Api {
  const api = createClient<paths>({ baseUrl, credentials: 'same-origin', ...(fetch && { fetch }) });
  api.use(withSession(options));
  return api;
}

/** `params: { header: keyed() }`; give the same key again to ask again for the same change. */
export const keyed = (key: string = crypto.randomUUID()): { 'Idempotency-Key': string } => ({
  'Idempotency-Key': key,
});

/** For `bodySerializer` of multipart routes: `{ file, list: 'black' }` as a form, the file last so that it can stream. */
export function asForm(fields: Readonly<Record<string, unknown>>): FormData {
  const form = new FormData();
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
  for (const [name, value] of given) if (!(value instanceof Blob)) form.append(name, asField(value));
  for (const [name, value] of given) if (value instanceof Blob) form.append(name, value);
  return form;
}

/** Texts as they are; numbers, flags and whatever has parts as JSON writes them. */
const asField = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The code of a problem: `rule-refused` of `urn:minglu:problem:rule-refused`. */
export const problemCode = ({ type }: Pick<ProblemBody, 'type'>): string =>
  type.slice(type.lastIndexOf(':') + 1);

function withSession({ language, onSignedOut }: ApiOptions): Middleware {
  let token: string | undefined;
  return {
    onRequest({ request }) {
      if (language) request.headers.set('Accept-Language', language());
      if (token !== undefined && !SAFE_METHODS.has(request.method))
        request.headers.set('X-CSRF-Token', token);
      return request;
    },
    async onResponse({ request, response }) {
      const path = new URL(request.url).pathname;
      if (response.ok && TELLS_TOKEN.test(path) && response.status === 200) {
        token = ((await response.clone().json()) as Schemas['MeDto']).csrfToken;
      }
      if (response.status === 401 && !(path.endsWith('/session') && request.method === 'POST'))
        onSignedOut?.();
    },
  };
}
