import { Injectable } from '@nestjs/common';
import { may } from '../../../libs/platform/authorisation/ability.js';
import type { Permission } from '../../../libs/rules/permissions.js';
import { Auditor, type Deed } from '../core/auditor.js';
import type { Caller } from '../http/caller.js';
import { refusedBy } from './refusals.js';

/** Permissions that are given for one's own department only, asked of something that belongs to one. */
@Injectable()
export class OwnDepartment {
  constructor(private readonly auditor: Auditor) {}

  /** Throws the refusal `other-department`, audited, unless the caller may do this there. */
  async require(caller: Caller, permission: Permission, departmentId: string, deed: Deed): Promise<void> {
    if (may(caller.ability, permission, departmentId)) return;
    const problem = refusedBy('other-department');
    await this.auditor.refused(caller, deed, problem.refusal);
    throw problem;
  }
}
