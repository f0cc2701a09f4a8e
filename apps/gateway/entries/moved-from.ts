import { Injectable } from '@nestjs/common';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { KinRepository } from '../../../libs/persistence/repositories/kin.repository.js';
import { isInForce } from '../../../libs/rules/procedure/states.js';
import { refusedBy } from '../authorisation/refusals.js';
import { Problem } from '../http/problem.js';
import type { DraftEntryDto } from './draft-entry.dto.js';

/** §十六, R5.3: a black-list draft may name the watch entry that ends when it is recognised. */
@Injectable()
export class MovedFrom {
  constructor(
    private readonly entries: EntryRepository,
    private readonly kin: KinRepository,
  ) {}

  /** Throws `invalid-input`: only the black list knows such a move. */
  requireBlack({ list, movedFrom }: DraftEntryDto): void {
    if (movedFrom === undefined || list === 'black') return;
    throw new Problem('invalid-input', {
      errors: [{ path: 'movedFrom', reason: 'only for the black list' }],
    });
  }

  /** Throws `not-movable` unless it is a watch entry in force, of the same subject and department. */
  async requireMovable(watchEntryId: string, subjectId: string, departmentId: string): Promise<void> {
    const watch = await this.entries.find(watchEntryId);
    const movable =
      watch?.listKind === 'watch' && watch.departmentId === departmentId && isInForce(watch.state);
    if (!movable) throw refusedBy('not-movable');
    const roots = [await this.kin.rootOf(watch.subjectId), await this.kin.rootOf(subjectId)];
    if (roots[0] !== roots[1]) throw refusedBy('not-movable');
  }
}
