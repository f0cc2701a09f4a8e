import type { components } from '../../libs/api-client/schema.js';

type Schemas = components['schemas'];

/** What an officer signs in with. */
export interface SignIn {
  username: string;
  password: string;
}

export interface SendOptions {
  /** The `Idempotency-Key`; a new one when left out. */
  key?: string;
}

/** A refusal of the API: problem+json (RFC 9457). */
export class Refused extends Error {
  constructor(problem: Schemas['ProblemDto']);
  readonly problem: Schemas['ProblemDto'];
}

/** An officer at work over the public API, with a session as a browser has it. */
export class Officer<A extends SignIn = SignIn> {
  constructor(base: string, account: A);
  readonly account: A;
  /** The officer's display name, known after signing in. */
  name: string;
  signIn(): Promise<this>;
  signOut(): Promise<void>;
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body?: object, options?: SendOptions): Promise<T>;
  put<T>(path: string, body: object, options?: SendOptions): Promise<T>;
  command(
    entryId: string,
    name: string,
    body?: object,
    options?: SendOptions,
  ): Promise<Schemas['CommandResultDto']>;
  /** Hands in a file for an entry and answers the document's id. */
  attach(
    entryId: string,
    kind: Schemas['DocumentKind'],
    name: string,
    content: string | Uint8Array,
  ): Promise<string>;
}
