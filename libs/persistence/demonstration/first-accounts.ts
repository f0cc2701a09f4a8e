import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { generatePassword, hashPassword } from '../../platform/crypto/passwords.js';
import type { Role } from '../../rules/words.js';
import { UserEntity } from '../entities/user.entity.js';
import { DepartmentEntity } from '../entities/department.entity.js';
import { newUserRow } from '../repositories/user.repository.js';
import type { PlannedAccount } from './accounts.js';

/** An account as `first-sign-in.json` tells it. */
export interface FirstSignIn {
  username: string;
  password: string;
  department: string;
  roles: Role[];
}

export const FIRST_SIGN_IN_FILE = 'first-sign-in.json';

/**
 * Makes the planned accounts with random passwords, if there is no account at all. The passwords are in the file
 * before the accounts are committed: no account is left without its password. Answers how many were made.
 */
export async function makeFirstAccounts(
  manager: EntityManager,
  planned: readonly PlannedAccount[],
  { dataDir, mustChangePassword, at }: { dataDir: string; mustChangePassword: boolean; at: Date },
): Promise<number> {
  if (await manager.exists(UserEntity)) return 0;
  const departments = await manager.find(DepartmentEntity);
  const byCode = new Map(departments.map((department) => [department.code, department]));
  const told: FirstSignIn[] = [];
  for (const { username, displayName, department: code, roles } of planned) {
    const department = byCode.get(code);
    if (!department) throw new Error(`there is no department ${code}`);
    const password = generatePassword();
    const passwordHash = await hashPassword(password);
    const user = {
      username,
      displayName,
      departmentId: department.id,
      roles,
      passwordHash,
      mustChangePassword,
    };
    await manager.insert(UserEntity, newUserRow(user, at));
    told.push({ username, password, department: department.name, roles });
  }
  await writePrivately(dataDir, told);
  return told.length;
}

/** Readable by its owner only, and never half written. */
async function writePrivately(dataDir: string, accounts: readonly FirstSignIn[]): Promise<void> {
  const path = join(dataDir, FIRST_SIGN_IN_FILE);
  await mkdir(dataDir, { recursive: true });
  await writeFile(`${path}.new`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  await chmod(`${path}.new`, 0o600);
  await rename(`${path}.new`, path);
}
