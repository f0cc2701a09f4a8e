import { createApi, type Api, type ProblemBody, type Schemas } from '../../../libs/api-client/client.js';
import type { Language } from './words/words.js';

export type { Api, Schemas };

/** Never asked for: the gateway hands in a fetch that answers by itself. */
const NOWHERE = 'http://gateway.invalid';

export type Fetch = (request: Request) => Promise<Response>;

/** The public API in the reader's language. */
export const apiBy = (fetch: Fetch, language: Language): Api =>
  createApi({ baseUrl: NOWHERE, fetch, language: () => language });

/** The API refused: the page of its status is shown instead. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    /** Seconds. */
    readonly retryAfter: string | null,
  ) {
    super(`answered ${String(status)}`);
    this.name = 'Refused';
  }
}

interface Answer<T> {
  data?: T;
  error?: ProblemBody;
  response: Response;
}

/** What was asked for. Throws {@link Refused}. */
export async function asked<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, response } = await answer;
  if (response.ok && data !== undefined) return data;
  throw new Refused(response.status, response.headers.get('retry-after'));
}
