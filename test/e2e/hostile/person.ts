import { randomUUID } from 'node:crypto';
import type { Account } from '../../support/app.js';
import type { Ask } from './ask.js';
import { send, type Answer, type Wire } from './wire.js';

/** Somebody with a session, whose requests can be twisted in every part. */
export class Person {
  private constructor(
    private readonly base: string,
    readonly account: Account,
    readonly id: string,
    /** `name=value` of the session's cookie. */
    readonly cookie: string,
    readonly csrfToken: string,
  ) {}

  static async signedIn(base: string, account: Account): Promise<Person> {
    const { username, password } = account;
    const answer = await send(base, jsonOf('POST', '/api/v1/session', { username, password }));
    if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${answer.text}`);
    const me = JSON.parse(answer.text) as { csrfToken: string; user: { id: string } };
    return new Person(base, account, me.user.id, cookieOf(answer), me.csrfToken);
  }

  async ask(ask: Ask): Promise<Answer> {
    return send(this.base, this.wire(ask));
  }

  /** What is asked as it goes over the wire. */
  wire({ method, path, body, headers = {}, key = randomUUID() }: Ask): Wire {
    const usual = {
      cookie: this.cookie,
      'x-csrf-token': this.csrfToken,
      ...(!['GET', 'HEAD', 'OPTIONS'].includes(method) && { 'idempotency-key': key }),
    };
    return { ...jsonOf(method, path, body, { ...usual, ...headers }) };
  }

  /** The answer to something that has to go well. */
  async done<T = { id: string }>(ask: Ask): Promise<T> {
    const { status, text } = await this.ask(ask);
    if (status >= 300) throw new Error(`${ask.method} ${ask.path}: ${status} ${text}`);
    return (text ? JSON.parse(text) : undefined) as T;
  }
}

/** `name=value` of the cookie that an answer sets. */
export const cookieOf = ({ headers }: Answer): string => String(headers['set-cookie']).split(';')[0] ?? '';

/** A request with a JSON body, or with bytes; null headers are left out. */
export function jsonOf(method: string, path: string, body?: unknown, headers: Ask['headers'] = {}): Wire {
  const bytes = body === undefined || Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
  const all: NonNullable<Ask['headers']> = {
    ...(bytes && { 'content-type': 'application/json' }),
    ...headers,
  };
  const given = Object.entries(all).filter((pair): pair is [string, string | string[]] => pair[1] !== null);
  return { method, path, headers: Object.fromEntries(given), body: bytes };
}
