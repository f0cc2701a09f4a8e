import 'reflect-metadata';
import { violatedUnique } from '../database-errors.js';
import { AuditRepository } from '../repositories/audit.repository.js';
import { SessionRepository } from '../repositories/session.repository.js';
import { SingleSignOnRepository } from '../repositories/single-sign-on.repository.js';
import { UserRepository } from '../repositories/user.repository.js';
import { onDatabase, print } from './command-line.js';

/** Says whose an account is at the identity provider; without a value it is nobody's any more. */
await onDatabase(async (source) => {
  const [username, claim] = process.argv.slice(2);
  if (!username) {
    print('usage: link-sso <username> [<what the identity provider says of the person>]');
    return 2;
  }
  const user = await new UserRepository(source).findByUsername(username);
  if (!user) {
    print('There is no such account.');
    return 1;
  }
  try {
    await new SingleSignOnRepository(source).expectPerson(user.id, claim ?? null);
  } catch (error) {
    if (violatedUnique(error) === null) throw error;
    print('Another account awaits this person.');
    return 1;
  }
  await new SessionRepository(source).endOfUser(user.id);
  await new AuditRepository(source).append({
    ...{ at: new Date(), actor: {}, action: 'session.expectSso', outcome: 'allowed' },
    ...{
      targetKind: 'user',
      targetId: user.id,
      details: { why: 'command line', awaits: claim !== undefined },
    },
  });
  print(
    claim === undefined
      ? 'Single sign-on does not open this account any more.'
      : 'The account is theirs from the next single sign-on. No session of it is left.',
  );
  return 0;
});
