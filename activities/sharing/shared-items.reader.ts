import { Injectable } from '@nestjs/common';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import { DepartmentRepository } from '../../libs/persistence/repositories/department.repository.js';
import { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import type { EntryRecord } from '../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { FieldRepository } from '../../libs/persistence/repositories/field.repository.js';
import { SharingCatalogueReader } from '../../libs/persistence/repositories/sharing-catalogue.reader.js';
import { allItemsOf, type Names } from '../../libs/persistence/shared-items.js';
import { publicViewRulesOf } from '../../libs/rules/redaction/particulars.js';
import { itemsFor, type Party, type SharedItems } from '../../libs/rules/sharing/catalogue.js';
import { PackReader } from '../packs/pack-reader.js';

/** What of an entry may reach whom: the items of §八, cut to the sharing catalogue (R6.2). */
@Injectable()
export class SharedItemsReader {
  constructor(
    private readonly entries: EntryRepository,
    private readonly dossiers: DossierRepository,
    private readonly departments: DepartmentRepository,
    private readonly fields: FieldRepository,
    private readonly packs: PackReader,
    private readonly catalogue: SharingCatalogueReader,
  ) {}

  /** Throws RecordMissing, or DataKeyGone when the entry's information was destroyed. */
  async itemsFor(party: Party, entryId: string): Promise<Partial<SharedItems>> {
    const entry = await this.entries.find(entryId);
    if (!entry) throw new RecordMissing('the entry');
    return itemsFor(party, await this.all(entry), await this.catalogue.current());
  }

  private async all(entry: EntryRecord): Promise<SharedItems> {
    const { packCode: code, packVersion: version } = entry;
    const rules = publicViewRulesOf(await this.packs.pack(code, version));
    return allItemsOf(entry, await this.dossiers.open(entry.id), await this.names(entry), rules);
  }

  private async names({ fieldCode, departmentId }: EntryRecord): Promise<Names> {
    const field = await this.fields.find(fieldCode);
    const department = await this.departments.find(departmentId);
    return {
      field: { code: fieldCode, name: field?.name ?? fieldCode },
      department: { code: department?.code ?? '', name: department?.name ?? '' },
    };
  }
}
