import { Injectable } from '@nestjs/common';
import type { EntryInput } from '../../libs/contract/entry.messages.js';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import { DepartmentRepository } from '../../libs/persistence/repositories/department.repository.js';
import { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { KinRepository } from '../../libs/persistence/repositories/kin.repository.js';
import { resolveTerms } from '../../libs/rules/packs/resolve.js';
import { CROSS_FIELD } from '../../libs/rules/words.js';
import { PackReader } from '../packs/pack-reader.js';

/** What an entry of the warning list starts with (§十六). */
@Injectable()
export class WarningPreparation {
  constructor(
    private readonly kin: KinRepository,
    private readonly entries: EntryRepository,
    private readonly dossiers: DossierRepository,
    private readonly departments: DepartmentRepository,
    private readonly packs: PackReader,
  ) {}

  /** The newest watch listing names the subject; the credit office answers for the warning. Null: none is in force. */
  async prepare(subjectId: string, entryId: string): Promise<EntryInput | null> {
    const newest = await this.kin.newestWatch(subjectId);
    const watch = newest === null ? null : await this.entries.find(newest);
    if (!watch) return null;
    const office = (await this.departments.list()).find(({ kind }) => kind === 'creditOffice');
    if (!office) throw new RecordMissing('the credit office');
    const pack = await this.packs.pack(watch.packCode, watch.packVersion);
    const { subjectKind } = watch;
    await this.dossiers.copy(watch.id, entryId);
    return {
      ...{ entryId, subjectKind, subjectId: await this.kin.rootOf(subjectId) },
      listKind: 'warning',
      departmentId: office.id,
      fieldCode: CROSS_FIELD,
      standardVersionId: null,
      terms: resolveTerms(pack, { listKind: 'warning', subjectKind }),
      ...{ basisCount: 0, makerId: watch.makerId, commandId: null, validity: null },
      ...{ importId: null, rowKey: null, predecessorId: null, public: true },
    };
  }
}
