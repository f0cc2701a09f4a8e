import { Injectable } from '@nestjs/common';
import type { Dossier } from '../../libs/persistence/dossier.js';
import { DepartmentRepository } from '../../libs/persistence/repositories/department.repository.js';
import { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import type { EntryRecord } from '../../libs/persistence/repositories/entry-columns.js';
import { EntryRepository } from '../../libs/persistence/repositories/entry.repository.js';
import { SharingCatalogueReader } from '../../libs/persistence/repositories/sharing-catalogue.reader.js';
import { FieldRepository } from '../../libs/persistence/repositories/field.repository.js';
import { allItemsOf, type Names } from '../../libs/persistence/shared-items.js';
import { publicViewRulesOf } from '../../libs/rules/redaction/particulars.js';
import { isPublic } from '../../libs/rules/publication/is-public.js';
import { itemsFor, type SharedItems, type SharingCatalogue } from '../../libs/rules/sharing/catalogue.js';
import { PackReader } from '../packs/pack-reader.js';

const PAGE = 500;

type NamesOf = (entry: EntryRecord) => Names;

interface Basis {
  names: NamesOf;
  catalogue: SharingCatalogue;
}

/** All that is public at an instant, as the public reads it. */
@Injectable()
export class PublicListsReader {
  constructor(
    private readonly entries: EntryRepository,
    private readonly dossiers: DossierRepository,
    private readonly departments: DepartmentRepository,
    private readonly fields: FieldRepository,
    private readonly packs: PackReader,
    private readonly catalogue: SharingCatalogueReader,
  ) {}

  /** `progress` is told after each page how many there are. */
  async at(instant: Date, progress: (count: number) => void): Promise<Partial<SharedItems>[]> {
    const names = await this.names();
    const catalogue = await this.catalogue.current();
    const all: Partial<SharedItems>[] = [];
    let page: EntryRecord[] = [];
    do {
      page = await this.entries.inForce(instant, page.at(-1)?.id ?? null, PAGE);
      all.push(...(await this.publicOf(page.filter(isPublic), { names, catalogue })));
      progress(all.length);
    } while (page.length === PAGE);
    return all;
  }

  private async publicOf(
    entries: readonly EntryRecord[],
    { names, catalogue }: Basis,
  ): Promise<Partial<SharedItems>[]> {
    const dossiers = await this.dossiers.openMany(entries.map(({ id }) => id));
    const items: Partial<SharedItems>[] = [];
    for (const entry of entries) {
      const dossier = dossiers.get(entry.id);
      if (dossier) items.push(await this.itemsOf(entry, dossier, { names: names(entry), catalogue }));
    }
    return items;
  }

  private async itemsOf(
    entry: EntryRecord,
    dossier: Dossier,
    { names, catalogue }: { names: Names; catalogue: SharingCatalogue },
  ): Promise<Partial<SharedItems>> {
    const pack = await this.packs.pack(entry.packCode, entry.packVersion);
    const all = allItemsOf(entry, dossier, names, publicViewRulesOf(pack));
    const { exit: _none, ...items } = itemsFor('public', all, catalogue);
    return items;
  }

  private async names(): Promise<NamesOf> {
    const fields = new Map((await this.fields.list()).map(({ code, name }) => [code, name]));
    const departments = new Map((await this.departments.list()).map((one) => [one.id, one]));
    return ({ fieldCode: code, departmentId }) => ({
      field: { code, name: fields.get(code) ?? code },
      department: {
        code: departments.get(departmentId)?.code ?? '',
        name: departments.get(departmentId)?.name ?? '',
      },
    });
  }
}
