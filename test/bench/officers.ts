import { Officer } from '../../scripts/rehearsal/officer.mjs';
import type { BenchServers } from './servers.js';

/** Signs in with a demonstration account. */
export async function officer({ app }: BenchServers, username: string): Promise<Officer> {
  const account = (await app.accounts()).find((one) => one.username === username)!;
  return new Officer(app.baseUrl, account).signIn();
}
