import { randomUUID } from 'node:crypto';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import type { Officer } from '../../../scripts/rehearsal/officer.mjs';
import type { Schemas } from './world.js';

const DAY = 86_400_000;

/** Shanghai date so many days from now. */
export const dayFromNow = (days: number): string =>
  shanghaiDate(new Date(Date.now() + days * DAY).toISOString());

/** What a system is answered, whatever it is. */
export interface Answered<T> {
  status: number;
  headers: Headers;
  body: T & Partial<Schemas['ProblemDto']>;
}

/** An approval system with its credential. */
export class System {
  constructor(
    private readonly base: string,
    readonly id: string,
    readonly secret: string,
  ) {}

  get<T>(path: string): Promise<Answered<T>> {
    return this.ask('GET', path);
  }

  post<T>(path: string, body: object = {}): Promise<Answered<T>> {
    return this.ask('POST', path, body);
  }

  /** The same system with another secret. */
  with(secret: string): System {
    return new System(this.base, this.id, secret);
  }

  private async ask<T>(method: string, path: string, body?: object): Promise<Answered<T>> {
    const response = await fetch(`${this.base}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.secret}`,
        ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = (text ? JSON.parse(text) : {}) as Answered<T>['body'];
    return { status: response.status, headers: response.headers, body: answer };
  }
}

/** A credential as the credit office gives it. */
export async function newSystem(
  base: string,
  credit: Officer,
  changes: Partial<Schemas['CreateCredentialDto']> = {},
): Promise<System> {
  const asked = {
    ...{ name: '样例审批系统', party: 'invitedBody', expiresOn: dayFromNow(30), perMinute: 1000 },
    ...{ perDay: 10_000, scopes: ['screening.run', 'changes.read', 'webhooks.manage'], ...changes },
  };
  const { credential, secret } = await credit.post<Schemas['CredentialSecretDto']>('/credentials', asked);
  return new System(base, credential.id, secret!);
}
