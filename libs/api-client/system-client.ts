import createClient from 'openapi-fetch';
import type { Api, Schemas } from './client.js';
import type { paths } from './schema.js';

export interface SystemOptions {
  baseUrl: string;
  /** The credential that the credit office gave, `mlk_…`. */
  credential: string;
  fetch?: (request: Request) => Promise<Response>;
}

/** The typed client of a system: an approval system, a bank. */
export function createSystemApi({ baseUrl, credential, fetch }: SystemOptions): Api {
  const headers = { authorization: `Bearer ${credential}` };
  return createClient<paths>({ baseUrl, headers, ...(fetch && { fetch }) });
}

/**
 * Everything that has changed since a cursor, page by page up to now. Keep `next` together with what you made of the
 * page: whoever does misses nothing and does nothing twice.
 */
export async function* changesSince(api: Api, cursor?: string): AsyncGenerator<Schemas['ChangesDto']> {
  for (let since = cursor, more = true; more;) {
    const { data, error } = await api.GET('/api/v1/changes', { params: { query: { since } } });
    if (!data) throw new Error(error?.title ?? 'the changes cannot be read');
    yield data;
    [since, more] = [data.next, data.more];
  }
}

/** A change as a webhook brings it: CloudEvents 1.0. */
export interface ChangeEvent {
  specversion: '1.0';
  /** A repeat has the same. */
  id: string;
  source: string;
  type: `minglu.entry.${Schemas['Occasion']}`;
  subject: string;
  time: string;
  /** Grows from one change to the next; compare as text. */
  sequence: string;
  data: Schemas['ChangeDto'];
}

/** A delivery that must not be believed. */
export class WebhookNotGenuine extends Error {
  constructor(readonly why: 'headers' | 'timestamp' | 'signature') {
    super(`this delivery is not genuine: ${why}`);
    this.name = 'WebhookNotGenuine';
  }
}

export interface Delivered {
  /** By lower-case name. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** As it came, byte by byte: parse it only afterwards. */
  body: string;
}

const TOLERANCE_SECONDS = 300;

/**
 * Proves a delivery (Standard Webhooks): that it is ours, that nobody changed it, and that it is not an old one sent
 * once more. Within five minutes a repeat is genuine too: know it by its `id`.
 */
export async function verifiedEvent(
  secret: string,
  { headers, body }: Delivered,
  now = Date.now(),
): Promise<ChangeEvent> {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map(
    (name) => headers[name],
  );
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string')
    throw new WebhookNotGenuine('headers');
  const age = Math.abs(now / 1000 - Number(timestamp));
  if (!/^\d+$/.test(timestamp) || age > TOLERANCE_SECONDS) throw new WebhookNotGenuine('timestamp');
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytesOf(secret.replace(/^whsec_/, '')), hmac, false, [
    'verify',
  ]);
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  for (const one of signatures.split(' ')) {
    const signature = one.startsWith('v1,') ? bytesOf(one.slice(3)) : null;
    if (signature && (await crypto.subtle.verify('HMAC', key, signature, signed)))
      return JSON.parse(body) as ChangeEvent;
  }
  throw new WebhookNotGenuine('signature');
}

/** Of base64; nothing when it is none. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return new Uint8Array(0);
  }
}
