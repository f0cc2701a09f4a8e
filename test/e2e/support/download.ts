import { randomUUID } from 'node:crypto';
import type { World } from './world.js';

/** The answer as it travels: the officers' client reads JSON only. */
export async function download({ app }: World, username: string, path: string): Promise<Response> {
  const { password } = (await app.accounts()).find((account) => account.username === username)!;
  const base = `${app.baseUrl}/api/v1`;
  const signedIn = await fetch(`${base}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ username, password }),
  });
  const cookie = signedIn.headers.getSetCookie().map((each) => each.split(';')[0]);
  return fetch(base + path, { headers: { cookie: cookie.join('; ') } });
}
