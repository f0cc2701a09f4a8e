import { Injectable } from '@nestjs/common';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { SecondFactorRepository } from '../../../libs/persistence/repositories/second-factor.repository.js';
import { ROLE_PERMISSIONS, type Permission, type Scope } from '../../../libs/rules/permissions.js';
import type { Role } from '../../../libs/rules/words.js';
import type { GatewayRequest } from '../http/caller.js';
import { isAttended } from './attended.js';
import { CsrfTokens } from './csrf-tokens.js';
import type { GrantDto, MeDto } from './session.dto.js';
import { SessionCookie } from './session-cookie.js';
import { SessionPolicy } from './session-policy.js';
import { SessionStore, type Session } from './session-store.js';

/** Every permission of the roles, each with its widest scope. */
export function grantsOf(roles: readonly Role[]): GrantDto[] {
  const widest = new Map<Permission, Scope>();
  for (const role of roles) {
    for (const [action, scope] of Object.entries(ROLE_PERMISSIONS[role]) as [Permission, Scope][]) {
      if (widest.get(action) !== 'all') widest.set(action, scope);
    }
  }
  return [...widest].map(([action, scope]) => ({ action, scope }));
}

/** Who am I, and what may I. */
@Injectable()
export class MeReader {
  constructor(
    private readonly departments: DepartmentRepository,
    private readonly csrf: CsrfTokens,
    private readonly sessions: SessionStore,
    private readonly cookie: SessionCookie,
    private readonly policy: SessionPolicy,
    private readonly factors: SecondFactorRepository,
  ) {}

  async me(request: GatewayRequest): Promise<MeDto> {
    return this.of(await this.sessions.live(this.cookie.read(request), new Date(), isAttended(request)));
  }

  async of(session: Session): Promise<MeDto> {
    const { id: sessionId, user, proof, expiresAt, idleSeconds } = session;
    const { id, username, displayName, roles } = user;
    const department = await this.departments.find(user.departmentId);
    if (!department) throw new Error('the account belongs to a department that is not there');
    return {
      user: { id, username, displayName },
      department: {
        id: department.id,
        code: department.code,
        name: department.name,
        nameEn: department.nameEn,
      },
      roles,
      permissions: grantsOf(roles),
      csrfToken: this.csrf.of(sessionId),
      sessionEndsAt: expiresAt.toISOString(),
      idleSeconds,
      mustChangePassword: this.policy.mustChangePassword(session),
      secondFactorSince: user.secondFactorAt?.toISOString() ?? null,
      mustSetSecondFactor: this.policy.lacksSecondFactor(session),
      signedInBy: proof.by,
      recoveryCodesLeft: user.secondFactorAt ? await this.factors.recoveryCodesLeft(id) : 0,
    };
  }
}
