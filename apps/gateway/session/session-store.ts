import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  SessionRepository,
  type StoredSession,
} from '../../../libs/persistence/repositories/session.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import type { UserEntity } from '../../../libs/persistence/entities/user.entity.js';
import { Problem } from '../http/problem.js';
import { SessionPolicy } from './session-policy.js';

/** How it was proved who somebody is. */
export interface Proof {
  by: 'password' | 'sso';
  /** The identity provider asked for a second factor and says so; ours is not needed beside it. */
  secondFactorElsewhere: boolean;
}

/** A live session with whose it is. The account is read anew each time: rights taken away are gone at once. */
export interface Session {
  id: string;
  user: UserEntity;
  proof: Proof;
  /** The absolute end. */
  expiresAt: Date;
  idleSeconds: number;
}

const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;
/** The last use is written at most so often (milliseconds): not every request writes. */
const TOUCH_EVERY = 30_000;

const idOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Sessions over our own table. @fastify/session keeps ids as they are in the cookie and rewrites the whole session
 * at each response; here the table holds only a hash of the token, so that who reads it cannot sign in with it, and
 * idle and absolute end are judged on the server.
 */
@Injectable()
export class SessionStore {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly users: UserRepository,
    private readonly policy: SessionPolicy,
  ) {}

  /** A session with a fresh token; the one of `before` ends, so that no token survives a sign-in. */
  async open(
    user: UserEntity,
    before: string | null,
    proof: Proof,
    now: Date,
  ): Promise<{ token: string; session: Session }> {
    const { idle, absolute } = await this.policy.terms();
    if (before !== null) await this.end(before);
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const stored: StoredSession = {
      ...{ id: idOf(token), userId: user.id, data: { ...proof }, createdAt: now, lastSeenAt: now },
      expiresAt: new Date(now.getTime() + absolute),
    };
    await this.sessions.put(stored);
    await this.sessions.purge(now, new Date(now.getTime() - idle));
    return { token, session: liveOf(stored, user, idle) };
  }

  /**
   * Throws `sign-in-required` without a token, `session-expired` for one that is not, or no longer, good. `attended`: the
   * idle time begins anew.
   */
  async live(token: string | null, now: Date, attended: boolean): Promise<Session> {
    if (token === null) throw new Problem('sign-in-required');
    if (!TOKEN.test(token)) throw new Problem('session-expired');
    const { idle } = await this.policy.terms();
    const stored = await this.sessions.find(idOf(token), now, new Date(now.getTime() - idle));
    const user = stored?.userId ? await this.users.findById(stored.userId) : null;
    if (!stored || !user?.active) throw new Problem('session-expired');
    if (attended && now.getTime() - stored.lastSeenAt.getTime() > TOUCH_EVERY)
      await this.sessions.touch(stored.id, now);
    return liveOf(stored, user, idle);
  }

  async end(token: string): Promise<void> {
    await this.sessions.end(idOf(token));
  }
}

const liveOf = ({ id, data, expiresAt }: StoredSession, user: UserEntity, idle: number): Session => ({
  ...{ id, user, expiresAt, idleSeconds: idle / 1000 },
  proof: {
    by: data.by === 'sso' ? 'sso' : 'password',
    secondFactorElsewhere: data.secondFactorElsewhere === true,
  },
});
