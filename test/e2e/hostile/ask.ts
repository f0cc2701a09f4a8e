import type { Person } from './person.js';

/** A request of somebody, before cookie, token and key are added. */
export interface Ask {
  method: string;
  path: string;
  /** JSON unless bytes. */
  body?: unknown;
  /** Added to the usual ones; null leaves a usual one out. */
  headers?: Record<string, string | string[] | null>;
  /** Maker of the first department unless told; null: nobody signed in. */
  by?: Person | null;
  key?: string;
}

type More = Omit<Ask, 'method' | 'path' | 'body'>;

export const get = (path: string, more: More = {}): Ask => ({ method: 'GET', path: api(path), ...more });
export const post = (path: string, body?: unknown, more: More = {}): Ask => ({
  method: 'POST',
  path: api(path),
  body,
  ...more,
});
export const put = (path: string, body?: unknown, more: More = {}): Ask => ({
  method: 'PUT',
  path: api(path),
  body,
  ...more,
});
export const command = (entryId: string, name: string, body: unknown = {}, more: More = {}): Ask =>
  post(`/entries/${entryId}/commands/${name}`, body, more);

const api = (path: string): string => (path.startsWith('/api') ? path : `/api/v1${path}`);

/** JSON as somebody typed it, good or not. */
export const raw = (text: string | Buffer): Buffer => Buffer.from(text);
