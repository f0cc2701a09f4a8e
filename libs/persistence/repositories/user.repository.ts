import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { Role } from '../../rules/words.js';
import { UserEntity } from '../entities/user.entity.js';

export interface NewUser {
  username: string;
  displayName: string;
  departmentId: string;
  roles: Role[];
  /** Argon2id, PHC notation. */
  passwordHash: string;
  mustChangePassword: boolean;
  /** Where warnings go; null: nowhere. */
  mail?: string | null;
  /** What the identity provider will say of its person; null: nothing. */
  ssoAwaited?: string | null;
}

/** After so many failures in a row the account is locked until `until`. */
export interface LockOut {
  tries: number;
  until: Date;
}

export interface SignInState {
  failedAttempts: number;
  lockedUntil: Date | null;
}

export const usernameOf = (typed: string): string => typed.trim().toLowerCase();

/** The row of an account made now. */
export const newUserRow = (user: NewUser, at: Date) => ({
  ...user,
  id: randomUUID(),
  username: usernameOf(user.username),
  createdAt: at,
  passwordChangedAt: at,
});

/** Local accounts. */
@Injectable()
export class UserRepository {
  constructor(private readonly source: DataSource) {}

  /** Whatever case it is typed in; null when there is none. Inactive accounts are found too: the caller refuses. */
  findByUsername(username: string): Promise<UserEntity | null> {
    return this.#users.findOneBy({ username: usernameOf(username) });
  }

  findById(id: string): Promise<UserEntity | null> {
    return this.#users.findOneBy({ id });
  }

  /** Display names by id, for pages that say who did what. */
  async displayNames(ids: readonly string[]): Promise<Map<string, string>> {
    const sql = 'SELECT id, display_name AS name FROM app_user WHERE id::text = ANY($1)';
    const rows = await this.source.query<{ id: string; name: string }[]>(sql, [ids]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async byIds(ids: readonly string[]): Promise<Map<string, UserEntity>> {
    const rows = await this.#users.findBy({ id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  async isEmpty(): Promise<boolean> {
    return !(await this.#users.exists());
  }

  /** Throws on a username that is taken, or a person whom another account awaits (unique violation). */
  async create(user: NewUser, at: Date): Promise<string> {
    const row = newUserRow(user, at);
    await this.#users.insert(row);
    return row.id;
  }

  /**
   * Counts one try at a password as failed, until it proves right; attempts at the same time all count. A lock that has run out starts a new count.
   * Answers the state after it.
   */
  async countFailure(id: string, at: Date, lockOut: LockOut): Promise<SignInState> {
    const [rows] = await this.source.query<[SignInState[], number]>(
      `UPDATE app_user u SET failed_attempts = n.failed, locked_until = CASE WHEN n.failed >= $3 THEN $4::timestamptz END
       FROM (
         SELECT id, CASE WHEN locked_until <= $2 THEN 1 ELSE failed_attempts + 1 END AS failed
         FROM app_user WHERE id = $1 FOR UPDATE
       ) n
       WHERE u.id = n.id
       RETURNING u.failed_attempts AS "failedAttempts", u.locked_until AS "lockedUntil"`,
      [id, at, lockOut.tries, lockOut.until],
    );
    return rows[0] ?? { failedAttempts: 0, lockedUntil: null };
  }

  /** A right password after which a code is asked for is no failure: its try does not count. */
  async uncount(id: string): Promise<void> {
    const sql = `UPDATE app_user SET failed_attempts = greatest(failed_attempts - 1, 0), locked_until = NULL
      WHERE id = $1`;
    await this.source.query(sql, [id]);
  }

  /** A right password: the count of failures starts anew. */
  async countSuccess(id: string, at: Date): Promise<void> {
    await this.#users.update({ id }, { failedAttempts: 0, lockedUntil: null, lastSignInAt: at });
  }

  /** A right password that opens no session: the count starts anew, a lock ends. */
  async forgetFailures(id: string): Promise<void> {
    await this.#users.update({ id }, { failedAttempts: 0, lockedUntil: null });
  }

  async changePassword(id: string, passwordHash: string, at: Date): Promise<void> {
    await this.#users.update({ id }, { passwordHash, mustChangePassword: false, passwordChangedAt: at });
  }

  /** A one-time password in place of a lost one. Until `letUntil` it is taken even where passwords are refused. */
  async resetPassword(id: string, passwordHash: string, at: Date, letUntil: Date): Promise<void> {
    const password = { passwordHash, mustChangePassword: true, passwordChangedAt: at };
    const free = { failedAttempts: 0, lockedUntil: null, passwordLetUntil: letUntil };
    await this.#users.update({ id }, { ...password, ...free });
  }

  /** The password is enough again. */
  async removeSecondFactor(id: string, within: EntityManager = this.source.manager): Promise<void> {
    await within.transaction(async (manager) => {
      await manager.query('UPDATE app_user SET second_factor_at = NULL WHERE id = $1', [id]);
      await manager.query('DELETE FROM second_factor WHERE user_id = $1', [id]);
    });
  }

  /** Null takes it away. */
  async setMail(id: string, mail: string | null): Promise<void> {
    await this.#users.update({ id }, { mail });
  }

  get #users() {
    return this.source.getRepository(UserEntity);
  }
}
