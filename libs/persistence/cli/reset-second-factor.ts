import 'reflect-metadata';
import { AuditRepository } from '../repositories/audit.repository.js';
import { SessionRepository } from '../repositories/session.repository.js';
import { UserRepository } from '../repositories/user.repository.js';
import { onDatabase, print } from './command-line.js';

/** For an officer who has lost the app and the recovery codes; whoever runs it has made sure who is asking. */
await onDatabase(async (source) => {
  const [username] = process.argv.slice(2);
  if (!username) {
    print('usage: reset-second-factor <username>');
    return 2;
  }
  const users = new UserRepository(source);
  const user = await users.findByUsername(username);
  if (!user) {
    print('There is no such account.');
    return 1;
  }
  await users.removeSecondFactor(user.id);
  await new SessionRepository(source).endOfUser(user.id);
  await new AuditRepository(source).append({
    ...{ at: new Date(), actor: {}, action: 'session.removeSecondFactor', outcome: 'allowed' },
    ...{ targetKind: 'user', targetId: user.id, details: { why: 'command line' } },
  });
  print('Removed. The password alone signs in now, and no session of the account is left.');
  return 0;
});
