import { Injectable } from '@nestjs/common';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { DossierRepository } from '../../../libs/persistence/repositories/dossier.repository.js';
import type { EntryRow } from '../../../libs/persistence/repositories/entry-columns.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { maskName } from '../../../libs/rules/redaction/mask.js';
import { iso } from '../http/instants.js';
import type { Caller } from '../http/caller.js';
import type { EntryRowDto } from './entry-row.dto.js';
import { NextDeadlines } from './next-deadlines.js';

export const isOwn = (caller: Caller, { departmentId }: { departmentId: string }): boolean =>
  caller.actor.departmentId === departmentId;

/** The name as this caller may read it: natural persons of other departments are masked (R10.1). */
export function nameFor(
  caller: Caller,
  entry: Pick<EntryRow, 'departmentId' | 'subjectKind'>,
  name: string | undefined,
): string | null {
  if (name === undefined) return null;
  return isOwn(caller, entry) || entry.subjectKind !== 'naturalPerson' ? name : maskName(name);
}

/** Rows of lists as a caller may see them, with what is read once for the whole page. */
@Injectable()
export class EntryRows {
  constructor(
    private readonly dossiers: DossierRepository,
    private readonly departments: DepartmentRepository,
    private readonly users: UserRepository,
    private readonly deadlines: NextDeadlines,
  ) {}

  async shown(entries: readonly EntryRow[], caller: Caller): Promise<EntryRowDto[]> {
    const ids = entries.map(({ id }) => id);
    const [names, all, makers, next] = await Promise.all([
      this.dossiers.names(ids),
      this.departments.list(),
      this.users.displayNames([...new Set(entries.map(({ makerId }) => makerId))]),
      this.deadlines.of(ids, new Date().toISOString()),
    ]);
    const departments = new Map(all.map(({ id, name }) => [id, name]));
    return entries.map((entry) => ({
      ...{ id: entry.id, no: entry.no, list: entry.listKind, state: entry.state },
      subjectKind: entry.subjectKind,
      name: nameFor(caller, entry, names.get(entry.id)),
      field: entry.fieldCode,
      department: { id: entry.departmentId, name: departments.get(entry.departmentId) ?? '' },
      draftedAt: entry.draftedAt.toISOString(),
      makerName: makers.get(entry.makerId) ?? null,
      recognisedAt: iso(entry.recognisedAt),
      validUntil: iso(entry.validUntil),
      nextDeadline: next.get(entry.id) ?? null,
    }));
  }
}
