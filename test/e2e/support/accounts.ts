import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/paths.mjs';
import { run } from '../../../scripts/lib/run.mjs';
import type { Officer } from '../../../scripts/rehearsal/officer.mjs';
import { officerWith, type World } from './world.js';

/** Makes an account as an operator does, and signs in with it; the one-time password is changed first. */
export async function newOfficer(
  { app }: World,
  username: string,
  department: string,
  roles: string[],
  ...options: string[]
): Promise<Officer> {
  const program = join(root, 'dist/libs/persistence/cli/add-user.js');
  const args = [program, username, `样例 ${username}`, department, roles.join(','), ...options];
  const { code, output } = await run(process.execPath, args, { cwd: root, env: app.env });
  const current = /One-time password: (\S+)/.exec(output)?.[1];
  if (code !== 0 || !current) throw new Error(`add-user ended with ${code}: ${output}`);
  const next = `Aa1!${randomBytes(12).toString('hex')}`;
  const first = await officerWith(app, { username, password: current });
  await first.post('/session/password', { current, next });
  return officerWith(app, { username, password: next });
}
