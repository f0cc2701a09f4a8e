import 'reflect-metadata';
import { generatePassword, hashPassword } from '../../platform/crypto/passwords.js';
import { ROLES, type Role } from '../../rules/words.js';
import { violatedUnique } from '../database-errors.js';
import { DepartmentRepository } from '../repositories/department.repository.js';
import { UserRepository } from '../repositories/user.repository.js';
import { onDatabase, print } from './command-line.js';

const USAGE = `usage: add-user <username> <display name> <department code> <role>[,<role> …]
roles: ${ROLES.join(' ')}`;

const rolesOf = (text: string): Role[] | null => {
  const roles = text.split(',');
  return roles.every((role) => (ROLES as readonly string[]).includes(role)) ? (roles as Role[]) : null;
};

/** Makes an account with a one-time password, which is printed this once. */
await onDatabase(async (source) => {
  const [username, displayName, code, roleList] = process.argv.slice(2);
  const roles = rolesOf(roleList ?? '');
  const department = (await new DepartmentRepository(source).list()).find((one) => one.code === code);
  if (!username || !displayName || !department || !roles) {
    print(department || !code ? USAGE : `There is no department ${code}.\n${USAGE}`);
    return 2;
  }
  const password = generatePassword();
  const account = { username, displayName, departmentId: department.id, roles, mustChangePassword: true };
  try {
    await new UserRepository(source).create(
      { ...account, passwordHash: await hashPassword(password) },
      new Date(),
    );
  } catch (error) {
    if (violatedUnique(error) === null) throw error;
    print('This username is taken.');
    return 1;
  }
  print(`One-time password: ${password}`);
  return 0;
});
