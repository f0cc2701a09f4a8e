import { Injectable } from '@nestjs/common';
import { AuditRepository, type AuditRow } from '../../../libs/persistence/repositories/audit.repository.js';
import { CredentialRepository } from '../../../libs/persistence/repositories/credential.repository.js';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { endOfShanghaiDay, startOfShanghaiDay } from '../../../libs/rules/calendar/dates.js';
import { Auditor } from '../core/auditor.js';
import { Purposes } from '../core/purposes.js';
import type { Caller } from '../http/caller.js';
import type { AuditLineDto, AuditPage, AuditQuery } from './audit.dto.js';

type Actor = { id?: string; departmentId?: string };

const actorOf = (row: AuditRow): Actor => row.actor;

/** The audit log for those who oversee (R10.4). Reading it is audited too. */
@Injectable()
export class AuditReader {
  constructor(
    private readonly log: AuditRepository,
    private readonly users: UserRepository,
    private readonly departments: DepartmentRepository,
    private readonly credentials: CredentialRepository,
    private readonly purposes: Purposes,
    private readonly auditor: Auditor,
  ) {}

  async list(
    { actor, action, outcome, target, from, to, cursor, limit }: AuditQuery,
    caller: Caller,
  ): Promise<AuditPage> {
    const filter = {
      ...{ actorId: actor, action, outcome, targetId: target },
      from: from ? new Date(startOfShanghaiDay(from)) : undefined,
      until: to ? new Date(endOfShanghaiDay(to)) : undefined,
    };
    const { items, next } = await this.log.list(filter, { cursor, limit });
    await this.auditor.allowed(caller, { action: 'audit.read', details: { lines: items.length } });
    return { items: await this.#shown(items), next };
  }

  async #shown(rows: readonly AuditRow[]): Promise<AuditLineDto[]> {
    const ids = rows.flatMap((row) => actorOf(row).id ?? []);
    const names = await this.users.displayNames([...new Set(ids)]);
    for (const { id, name } of await this.credentials.list()) names.set(id, name);
    const departments = new Map((await this.departments.list()).map(({ id, name }) => [id, name]));
    const purposes = await this.purposes.opened(rows);
    return rows.map(({ actor: _, details, at, ...row }, index) => {
      const { id = null, departmentId = '' } = actorOf(rows[index]!);
      const { sealedPurpose: __, ...open } = details;
      const purpose = purposes[index] ?? null;
      return {
        ...row,
        at: new Date(at).toISOString(),
        actorId: id,
        actorName: (id && names.get(id)) ?? null,
        department: departments.get(departmentId) ?? null,
        details: purpose === null ? open : { ...open, purpose },
      };
    });
  }
}
