import { randomUUID } from 'node:crypto';
import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Schemas, World } from './world.js';

export interface Evidence {
  name: string;
  content: string | Uint8Array<ArrayBuffer>;
}

interface Sending {
  files?: Evidence[];
  key?: string;
}

export interface Answer<T = Schemas['ProblemDto']> {
  status: number;
  body: T;
}

/** Somebody without an account, at an address of their own behind the proxy of this machine. */
export class Outsider {
  readonly #base: string;

  constructor(
    { app }: Pick<World, 'app'>,
    readonly address: string,
  ) {
    this.#base = `${app.baseUrl}/api/public/v1`;
  }

  async get<T>(path: string): Promise<Answer<T>> {
    return this.#answered<T>(await fetch(this.#base + path, { headers: this.#headers }));
  }

  async post<T>(path: string, body: object, key = randomUUID()): Promise<Answer<T>> {
    const headers = { ...this.#headers, 'content-type': 'application/json', 'idempotency-key': key };
    const response = await fetch(this.#base + path, { method: 'POST', headers, body: JSON.stringify(body) });
    return this.#answered<T>(response);
  }

  /** A solved challenge, as the widget puts it into the form. */
  async proof(): Promise<string> {
    const { body: challenge } = await this.get<Challenge>('/filing/challenge');
    const solution = await solveChallenge({ challenge, deriveKey });
    return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  }

  file<T = Schemas['PublicFiledDto']>(
    what: 'objections' | 'challenges' | 'repairs' | 'leads',
    fields: Record<string, string>,
    sending: Sending = {},
  ): Promise<Answer<T>> {
    return this.#send<T>(what, { ...SAMPLE, ...fields }, sending);
  }

  /** Brings further evidence to the case of a code. */
  addEvidence<T = Schemas['PublicCaseStandingDto']>(
    fields: { code: string; remark?: string; proof?: string },
    sending: Sending = { files: [{ name: '补充.txt', content: '样例补充' }] },
  ): Promise<Answer<T>> {
    return this.#send<T>('cases/evidence', fields, sending);
  }

  async #send<T>(
    what: string,
    fields: Record<string, string>,
    { files = [], key = randomUUID() }: Sending,
  ): Promise<Answer<T>> {
    const form = new FormData();
    const all = { proof: fields.proof ?? (await this.proof()), ...fields };
    for (const [name, value] of Object.entries(all)) form.set(name, value);
    for (const { name, content } of files) form.append('files', new Blob([content]), name);
    const headers = { ...this.#headers, 'idempotency-key': key };
    return this.#answered<T>(await fetch(`${this.#base}/${what}`, { method: 'POST', headers, body: form }));
  }

  get #headers() {
    return { 'x-forwarded-for': this.address };
  }

  async #answered<T>(response: Response): Promise<Answer<T>> {
    return { status: response.status, body: (await response.json()) as T };
  }
}

export const SAMPLE = {
  name: '样例来人',
  contact: '样例电话 000',
  statement: '样例陈述：认为认定有误',
} as const;
