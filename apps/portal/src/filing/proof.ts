import { solveChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Api } from '../api.js';

/** The service did not answer with work to do. */
export class NoChallenge extends Error {
  constructor(
    readonly status: number,
    /** What was answered, to be shown. */
    readonly problem: unknown,
  ) {
    super(`no challenge, answered ${String(status)}`);
    this.name = 'NoChallenge';
  }
}

/** Does the work that a filing is let in for, as the API wants it: base64 of challenge and solution. Throws {@link NoChallenge}. */
export async function provenWork(api: Api): Promise<string> {
  const { data, error, response } = await api.GET('/api/public/v1/filing/challenge');
  if (!data) throw new NoChallenge(response.status, error);
  const challenge = data as unknown as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new NoChallenge(response.status, undefined);
  return btoa(JSON.stringify({ challenge, solution }));
}
