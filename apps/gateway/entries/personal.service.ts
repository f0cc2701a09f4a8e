import { Injectable } from '@nestjs/common';
import { DossierRepository } from '../../../libs/persistence/repositories/dossier.repository.js';
import { EntryRepository } from '../../../libs/persistence/repositories/entry.repository.js';
import { OwnDepartment } from '../authorisation/own-department.js';
import { Auditor } from '../core/auditor.js';
import { Looks } from '../core/looks.js';
import { Purposes } from '../core/purposes.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { personalView } from './dossier-view.js';
import type { PersonalDto } from './entry-page.dto.js';

/** Looking at personal data: for a stated purpose, in one's own department, and always audited (§23, R10.1). */
@Injectable()
export class PersonalService {
  constructor(
    private readonly entries: EntryRepository,
    private readonly dossiers: DossierRepository,
    private readonly own: OwnDepartment,
    private readonly looks: Looks,
    private readonly purposes: Purposes,
    private readonly auditor: Auditor,
  ) {}

  /** Throws `not-found`, `record-missing` after an erasure, or the refusal of another department. */
  async lookUp(id: string, purpose: string, caller: Caller): Promise<PersonalDto> {
    const entry = await this.entries.find(id);
    if (!entry) throw new Problem('not-found');
    const details = await this.purposes.sealed(id, purpose);
    const deed = { action: 'entry.readPersonal', target: { kind: 'entry', id }, details };
    await this.own.require(caller, 'entry.readPersonal', entry.departmentId, deed);
    const dossier = await this.dossiers.open(id);
    await this.looks.opened('personal', entry, purpose, caller);
    await this.auditor.allowed(caller, deed);
    return personalView(entry.subjectKind, dossier);
  }
}
