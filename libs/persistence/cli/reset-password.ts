import 'reflect-metadata';
import { generatePassword, hashPassword } from '../../platform/crypto/passwords.js';
import { AuditRepository } from '../repositories/audit.repository.js';
import { SessionRepository } from '../repositories/session.repository.js';
import { UserRepository } from '../repositories/user.repository.js';
import { onDatabase, print } from './command-line.js';

/** Where passwords are refused, the account may use its own for so long. */
const LET_HOURS = 24;

/** A new one-time password, printed this once; also the way in while the identity provider is away. */
await onDatabase(async (source) => {
  const [username] = process.argv.slice(2);
  if (!username) {
    print('usage: reset-password <username>');
    return 2;
  }
  const users = new UserRepository(source);
  const user = await users.findByUsername(username);
  if (!user) {
    print('There is no such account.');
    return 1;
  }
  const now = new Date();
  const until = new Date(now.getTime() + LET_HOURS * 3_600_000);
  const password = generatePassword();
  await users.resetPassword(user.id, await hashPassword(password), now, until);
  await new SessionRepository(source).endOfUser(user.id);
  await new AuditRepository(source).append({
    ...{ at: now, actor: {}, action: 'session.resetPassword', outcome: 'allowed' },
    ...{ targetKind: 'user', targetId: user.id, details: { why: 'command line' } },
  });
  print(`One-time password: ${password}`);
  print(
    `No session of the account is left. Where passwords are refused, this one is taken for ${String(LET_HOURS)} hours.`,
  );
  return 0;
});
