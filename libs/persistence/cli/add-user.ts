import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { generatePassword, hashPassword } from '../../platform/crypto/passwords.js';
import { isMailAddress } from '../../rules/notifications/address.js';
import { ROLES, type Role } from '../../rules/words.js';
import { violatedUnique } from '../database-errors.js';
import { DepartmentRepository } from '../repositories/department.repository.js';
import { UserRepository } from '../repositories/user.repository.js';
import { onDatabase, print } from './command-line.js';

const USAGE = `usage: add-user <username> <display name> <department code> <role>[,<role> …] [--mail <address>] [--sso <claim>]
roles: ${ROLES.join(' ')}`;

const rolesOf = (text: string): Role[] | null => {
  const roles = text.split(',');
  return roles.every((role) => (ROLES as readonly string[]).includes(role)) ? (roles as Role[]) : null;
};

/** What was typed; nothing when it is not as the usage says. */
function typed(): { positionals: string[]; mail?: string | undefined; sso?: string | undefined } {
  try {
    const options = { mail: { type: 'string' }, sso: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { mail, sso } = values;
    const sound = (mail === undefined || isMailAddress(mail)) && sso !== '';
    return sound ? { positionals, mail, sso } : { positionals: [] };
  } catch {
    return { positionals: [] };
  }
}

/**
 * Makes an account with a one-time password, which is printed this once; its warnings go to the mail address, if any. With
 * `--sso` it belongs to the person of whom the identity provider says so.
 */
await onDatabase(async (source) => {
  const { positionals, mail, sso } = typed();
  const [username, displayName, code, roleList] = positionals;
  const roles = rolesOf(roleList ?? '');
  const department = (await new DepartmentRepository(source).list()).find((one) => one.code === code);
  if (!username || !displayName || !department || !roles) {
    print(department || !code ? USAGE : `There is no department ${code}.\n${USAGE}`);
    return 2;
  }
  const password = generatePassword();
  const account = {
    ...{ username, displayName, departmentId: department.id, roles, mail: mail ?? null },
    ...{ mustChangePassword: true, ssoAwaited: sso ?? null },
  };
  try {
    await new UserRepository(source).create(
      { ...account, passwordHash: await hashPassword(password) },
      new Date(),
    );
  } catch (error) {
    const taken = violatedUnique(error);
    if (taken === null) throw error;
    print(/sso/.test(taken) ? 'Another account awaits this person.' : 'This username is taken.');
    return 1;
  }
  print(`One-time password: ${password}`);
  return 0;
});
