import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { openBytes, sealBytes } from '../../platform/crypto/envelope.js';
import { isAppCode, recoveryHash, stepOfCode } from '../../platform/crypto/one-time-codes.js';
import { DataKeyRepository } from './data-key.repository.js';

const aadOf = (userId: string): string => `second-factor/${userId}`;

/** What was offered is good for so long: until then the app has to show that it makes the right codes. */
const OFFER_MS = 15 * 60_000;

/** The second factors of accounts (R10.2): a secret shared with an app, and recovery codes. */
@Injectable()
export class SecondFactorRepository {
  constructor(
    private readonly source: DataSource,
    private readonly keys: DataKeyRepository,
  ) {}

  /** A secret to be proved by a code; an earlier offer is forgotten. False: the account has a second factor. */
  async offer(userId: string, secret: string, at: Date): Promise<boolean> {
    return this.source.transaction(async (manager) => {
      const lock = 'SELECT id FROM app_user WHERE id = $1 AND second_factor_at IS NULL FOR UPDATE';
      if ((await manager.query<unknown[]>(lock, [userId])).length === 0) return false;
      const key = await this.keys.ensure(userId, 'account', manager);
      await manager.query(
        `INSERT INTO second_factor (user_id, sealed_secret, offered_at) VALUES ($1, $2, $3)
         ON CONFLICT (user_id) DO UPDATE
         SET sealed_secret = $2, offered_at = $3, last_step = NULL, recovery_hashes = '{}'`,
        [userId, sealBytes(key, Buffer.from(secret), aadOf(userId)), at],
      );
      return true;
    });
  }

  /** The first code of the app puts the offer in force. False: no such offer, or not its code. */
  async accept(userId: string, code: string, recoveryCodes: readonly string[], at: Date): Promise<boolean> {
    return this.source.transaction(async (manager) => {
      const sql = `SELECT id FROM app_user u JOIN second_factor f ON f.user_id = u.id
        WHERE u.id = $1 AND u.second_factor_at IS NULL AND f.offered_at > $2 FOR UPDATE`;
      const [offered] = await manager.query<unknown[]>(sql, [userId, new Date(at.getTime() - OFFER_MS)]);
      if (!offered || !isAppCode(code) || !(await this.takeCode(userId, code, at, manager))) return false;
      await manager.query('UPDATE app_user SET second_factor_at = $2 WHERE id = $1', [userId, at]);
      await this.setRecoveryCodes(userId, recoveryCodes, manager);
      return true;
    });
  }

  /** Takes a code of the app or a recovery code, each once, also when it comes twice at the same moment. */
  async takes(userId: string, code: string, at: Date): Promise<boolean> {
    return isAppCode(code) ? this.takeCode(userId, code, at) : this.takeRecoveryCode(userId, code);
  }

  /** The earlier ones are good no more. */
  async setRecoveryCodes(
    userId: string,
    codes: readonly string[],
    manager: EntityManager = this.source.manager,
  ): Promise<void> {
    const key = await this.keys.keyOf(userId, manager);
    await manager.query('UPDATE second_factor SET recovery_hashes = $2 WHERE user_id = $1', [
      userId,
      codes.map((code) => recoveryHash(key, code)),
    ]);
  }

  async recoveryCodesLeft(userId: string): Promise<number> {
    const sql = 'SELECT cardinality(recovery_hashes) AS n FROM second_factor WHERE user_id = $1';
    return (await this.source.query<{ n: number }[]>(sql, [userId]))[0]?.n ?? 0;
  }

  private async takeCode(
    userId: string,
    code: string,
    at: Date,
    manager: EntityManager = this.source.manager,
  ): Promise<boolean> {
    const find = 'SELECT sealed_secret AS sealed FROM second_factor WHERE user_id = $1';
    const [row] = await manager.query<{ sealed: Buffer }[]>(find, [userId]);
    if (!row) return false;
    const secret = openBytes(await this.keys.keyOf(userId, manager), row.sealed, aadOf(userId)).toString();
    const step = stepOfCode(secret, code, at);
    if (step === null) return false;
    const [, taken] = await manager.query<[unknown[], number]>(
      'UPDATE second_factor SET last_step = $2 WHERE user_id = $1 AND (last_step IS NULL OR last_step < $2)',
      [userId, step],
    );
    return taken === 1;
  }

  private async takeRecoveryCode(userId: string, code: string): Promise<boolean> {
    const key = await this.keys.keyIfAny(userId);
    if (!key) return false;
    const [, taken] = await this.source.query<[unknown[], number]>(
      `UPDATE second_factor SET recovery_hashes = array_remove(recovery_hashes, $2::bytea)
       WHERE user_id = $1 AND $2::bytea = ANY(recovery_hashes)`,
      [userId, recoveryHash(key, code)],
    );
    return taken === 1;
  }
}
