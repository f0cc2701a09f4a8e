import { Injectable } from '@nestjs/common';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import type { RecordedEvent } from '../../../libs/persistence/repositories/entry.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import type { EventActorDto } from './entry-parts.dto.js';

type Actor = RecordedEvent['actor'];

/** Who stands behind events, by name. */
@Injectable()
export class Actors {
  constructor(
    private readonly users: UserRepository,
    private readonly departments: DepartmentRepository,
  ) {}

  /** A function that shows each of these actors. */
  async shown(actors: readonly Actor[]): Promise<(actor: Actor) => EventActorDto> {
    const ids = actors.flatMap((actor) => ('id' in actor ? [actor.id] : []));
    const names = await this.users.displayNames([...new Set(ids)]);
    const departments = new Map((await this.departments.list()).map(({ id, name }) => [id, name]));
    return (actor) => {
      if ('system' in actor)
        return { system: actor.system, id: null, name: null, department: null, role: null };
      const { id, departmentId, role } = actor;
      return {
        system: null,
        id,
        name: names.get(id) ?? null,
        department: departments.get(departmentId) ?? null,
        role,
      };
    };
  }
}
