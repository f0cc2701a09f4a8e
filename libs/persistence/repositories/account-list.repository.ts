import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Role } from '../../rules/words.js';
import { Conditions } from '../conditions.js';
import { decodeCursor, limitOf, pageOf, type Page, type PageRequest } from '../cursor.js';

export const ACCOUNT_STATES = ['active', 'locked', 'disabled', 'firstPassword'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export interface AccountFilter {
  /** Part of the user name or of the display name. */
  text?: string | undefined;
  departmentId?: string | undefined;
  role?: Role | undefined;
  state?: AccountState | undefined;
  secondFactor?: boolean | undefined;
}

/** An account as administrators see it: nothing of it lets anybody sign in. */
export interface AccountRow {
  id: string;
  username: string;
  displayName: string;
  departmentId: string;
  roles: Role[];
  mail: string | null;
  active: boolean;
  mustChangePassword: boolean;
  lockedUntil: Date | null;
  secondFactorAt: Date | null;
  lastSignInAt: Date | null;
  createdAt: Date;
  version: number;
  /** Not ended by anybody; some may have run out. */
  sessions: number;
}

const SELECT = `SELECT u.id, u.username, u.display_name AS "displayName", u.department_id AS "departmentId", u.roles,
  u.mail, u.active, u.must_change_password AS "mustChangePassword", u.locked_until AS "lockedUntil",
  u.second_factor_at AS "secondFactorAt", u.last_sign_in_at AS "lastSignInAt", u.created_at AS "createdAt", u.version,
  (SELECT count(*)::int FROM session s WHERE s.user_id = u.id AND s.expires_at > now()) AS sessions
FROM app_user u`;

const IN_STATE: Record<AccountState, string> = {
  active: 'u.active',
  locked: 'u.active AND u.locked_until > now()',
  disabled: 'NOT u.active',
  firstPassword: 'u.active AND u.must_change_password',
};

const USERNAME = /^[^\u0000-\u001f]{1,64}$/;

/** The accounts, as those see them who keep them. */
@Injectable()
export class AccountListRepository {
  constructor(private readonly source: DataSource) {}

  /** By user name. Throws BadCursor. */
  async search(filter: AccountFilter, page: PageRequest = {}): Promise<Page<AccountRow>> {
    const limit = limitOf(page);
    const conditions = new Conditions()
      .addIf('u.department_id = ?', filter.departmentId)
      .addIf('? = ANY(u.roles)', filter.role)
      .addIf('(u.second_factor_at IS NOT NULL) = ?', filter.secondFactor);
    if (filter.text) {
      const part = conditions.parameter(filter.text.toLowerCase());
      conditions.add(`(strpos(u.username, ${part}) > 0 OR strpos(lower(u.display_name), ${part}) > 0)`);
    }
    if (filter.state) conditions.add(IN_STATE[filter.state]);
    if (page.cursor) conditions.add('u.username > ?', ...decodeCursor(page.cursor, [USERNAME]));
    const sql = `${SELECT} ${conditions.where} ORDER BY u.username LIMIT ${String(limit + 1)}`;
    const rows = await this.source.query<AccountRow[]>(sql, conditions.parameters);
    return pageOf(rows, limit, ({ username }) => [username]);
  }

  async find(id: string): Promise<AccountRow | null> {
    const [row] = await this.source.query<AccountRow[]>(`${SELECT} WHERE u.id = $1`, [id]);
    return row ?? null;
  }
}
