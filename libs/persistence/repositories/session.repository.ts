import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SessionEntity } from '../entities/session.entity.js';

export interface StoredSession {
  /** SHA-256 of the token, hex. */
  id: string;
  userId: string | null;
  data: Record<string, unknown>;
  createdAt: Date;
  lastSeenAt: Date;
  /** The absolute end. */
  expiresAt: Date;
}

/** Signed-in browsers. */
@Injectable()
export class SessionRepository {
  constructor(private readonly source: DataSource) {}

  /** Writes a session as it is now. */
  async put(session: StoredSession): Promise<void> {
    await this.source.query(
      `INSERT INTO session (id, user_id, data, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (id) DO UPDATE SET user_id = $2, data = $3, last_seen_at = $5, expires_at = $6`,
      [
        session.id,
        session.userId,
        JSON.stringify(session.data),
        session.createdAt,
        session.lastSeenAt,
        session.expiresAt,
      ],
    );
  }

  /** Null when there is none, when it was not used since `idleSince`, or past its absolute end. */
  async find(id: string, now: Date, idleSince: Date): Promise<StoredSession | null> {
    const session = await this.source.getRepository(SessionEntity).findOneBy({ id });
    const live = session && session.expiresAt > now && session.lastSeenAt > idleSince;
    return live ? session : null;
  }

  /** Marks a session as used. Only a live one: a session ended in the meantime does not come back. */
  async touch(id: string, now: Date): Promise<void> {
    await this.source.getRepository(SessionEntity).update({ id }, { lastSeenAt: now });
  }

  async end(id: string): Promise<void> {
    await this.source.getRepository(SessionEntity).delete({ id });
  }

  /** After a change of password or rights: all of the user's sessions, except the one at hand. */
  async endOfUser(
    userId: string,
    exceptId: string | null = null,
    manager: EntityManager = this.source.manager,
  ): Promise<void> {
    const sql = 'DELETE FROM session WHERE user_id = $1 AND id IS DISTINCT FROM $2';
    await manager.query(sql, [userId, exceptId]);
  }

  /** Drops what has ended. Answers how many. */
  async purge(now: Date, idleSince: Date): Promise<number> {
    const sql = 'DELETE FROM session WHERE expires_at <= $1 OR last_seen_at <= $2';
    const [, count] = await this.source.query<[unknown[], number]>(sql, [now, idleSince]);
    return count;
  }
}
