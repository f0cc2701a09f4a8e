import { Injectable } from '@nestjs/common';
import type { Dossier } from '../../../libs/persistence/dossier.js';
import { DossierRepository } from '../../../libs/persistence/repositories/dossier.repository.js';
import type { PublicEntry } from '../../../libs/persistence/repositories/public-entry.repository.js';
import { SharingCatalogueReader } from '../../../libs/persistence/repositories/sharing-catalogue.reader.js';
import { allItemsOf } from '../../../libs/persistence/shared-items.js';
import { addDuration } from '../../../libs/rules/calendar/add-duration.js';
import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { publicViewRulesOf, type PublicViewRules } from '../../../libs/rules/redaction/particulars.js';
import { itemsFor, type SharedItems, type SharingCatalogue } from '../../../libs/rules/sharing/catalogue.js';
import { PackChoice } from '../policy-packs/pack-choice.js';
import type {
  PublicEntryDto,
  PublicEntryRowDto,
  PublicityDto,
  PublicNameDto,
  PublicRepairDto,
} from './public-entries.dto.js';
import { Remembered } from './remembered.js';

/** An entry with the items of it that may leave to the public; null: what named its subject was destroyed. */
export interface Shown {
  entry: PublicEntry;
  items: Partial<SharedItems> | null;
}

const CATALOGUE_AGES = { fresh: 30_000 };
/** A pack that is not in the record any more cannot say otherwise. */
const MASKED: PublicViewRules = { naturalPersonName: 'masked', legalRepresentativeName: 'masked' };

/** The redacted view (§10): the very items that leave for the channels, of the entries of one page. */
@Injectable()
export class PublicView {
  readonly #catalogue: Remembered<SharingCatalogue>;

  constructor(
    private readonly dossiers: DossierRepository,
    private readonly packs: PackChoice,
    catalogues: SharingCatalogueReader,
  ) {
    this.#catalogue = new Remembered(() => catalogues.current(), CATALOGUE_AGES);
  }

  async of(entries: readonly PublicEntry[]): Promise<Shown[]> {
    if (entries.length === 0) return [];
    const catalogue = await this.#catalogue.get();
    const dossiers = await this.dossiers.openMany(entries.map(({ id }) => id));
    return Promise.all(entries.map((entry) => this.#shown(entry, dossiers.get(entry.id) ?? null, catalogue)));
  }

  async #shown(entry: PublicEntry, dossier: Dossier | null, catalogue: SharingCatalogue): Promise<Shown> {
    if (!dossier) return { entry, items: null };
    const pack = await this.packs.exactly(entry.packCode, entry.packVersion);
    const rules = pack ? publicViewRulesOf(pack) : MASKED;
    return { entry, items: itemsFor('public', allItemsOf(entry, dossier, namesOf(entry), rules), catalogue) };
  }
}

const namesOf = (entry: PublicEntry): Pick<SharedItems, 'field' | 'department'> => ({
  field: { code: entry.fieldCode, name: entry.fieldName },
  department: { code: entry.departmentCode, name: entry.departmentName },
});

const NOTHING: Partial<SharedItems> = {};

export function rowOf({ entry, items }: Shown): PublicEntryRowDto {
  const shown = items ?? NOTHING;
  return {
    id: entry.id,
    no: shown.entryNo ?? null,
    list: shown.listKind ?? null,
    subjectKind: shown.subjectKind ?? null,
    ...{ name: shown.publicSubject?.name ?? null, uscc: shown.publicSubject?.uscc ?? null },
    field: shown.field ? fieldOf(entry) : null,
    department: shown.department ? departmentOf(entry) : null,
    recognisedOn: shown.recognisedOn ?? null,
    validUntil: shown.validUntil ?? null,
    suspended: shown.suspended ?? null,
    publicity: publicityOf(entry),
    underObjection: entry.underObjection,
  };
}

export function pageOfEntry(shown: Shown): PublicEntryDto {
  const { entry, items } = shown;
  return {
    ...rowOf(shown),
    lei: items?.publicSubject?.lei ?? null,
    legalRepresentative: items?.publicSubject?.legalRepresentative ?? null,
    facts: items?.publicFacts ?? null,
    bases: items?.bases ?? [],
    repair: repairOf(entry),
  };
}

export const fieldOf = (entry: PublicEntry): PublicNameDto => ({
  ...{ code: entry.fieldCode, name: entry.fieldName, nameEn: entry.fieldNameEn },
});
export const departmentOf = (entry: PublicEntry): PublicNameDto => ({
  ...{ code: entry.departmentCode, name: entry.departmentName, nameEn: entry.departmentNameEn },
});

function publicityOf({ state, facts }: PublicEntry): PublicityDto | null {
  if (state !== 'publicity') return null;
  const endsAt = facts.deadlines.publicity ?? null;
  const last = endsAt === null ? null : new Date(Date.parse(endsAt) - 1).toISOString();
  return { endsAt, lastDay: last && shanghaiDate(last) };
}

/** Of the record's facts, not of §8: who stands on the list is told in the decision how to leave it (§14). */
function repairOf({ listKind, facts, terms }: PublicEntry): PublicRepairDto | null {
  const { recognition, listedAt } = facts;
  if (listKind !== 'black' || !recognition) return null;
  const { repairable, repairMethod: method, repairPeriod: period, severity } = recognition;
  const least = terms.validity[severity]?.repairableAfter ?? 'P0D';
  const from = repairable && listedAt ? shanghaiDate(addDuration(listedAt, least)) : null;
  return { repairable, method, period, from };
}
