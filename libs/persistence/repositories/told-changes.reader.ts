import { Injectable } from '@nestjs/common';
import { v5 as uuidFromName } from 'uuid';
import { isInForce } from '../../rules/procedure/states.js';
import { itemsFor, type SharedItems, type SharingCatalogue } from '../../rules/sharing/catalogue.js';
import { occasionOf, type Occasion } from '../../rules/sharing/occasions.js';
import { mayLearnOf, type SystemParty } from '../../rules/systems.js';
import type { ListKind } from '../../rules/words.js';
import type { Dossier } from '../dossier.js';
import { sharedItemsOf, type Names } from '../shared-items.js';
import { ChangeFeedRepository, type Change } from './change-feed.repository.js';
import { DepartmentRepository } from './department.repository.js';
import { DossierRepository } from './dossier.repository.js';
import type { EntryRecord } from './entry-columns.js';
import { EntryRepository } from './entry.repository.js';
import { FieldRepository } from './field.repository.js';
import { SharingCatalogueReader } from './sharing-catalogue.reader.js';
import type { NewDelivery } from './webhook.repository.js';

/** Who is told. No lists: all that the party may learn of. */
export interface Audience {
  party: SystemParty;
  lists?: readonly ListKind[];
}

/** A change as systems are told of it. */
export interface ToldChange extends Names {
  position: number;
  entryId: string;
  /** Within the entry; it only grows. */
  seq: number;
  occasion: Occasion;
  at: Date;
  /** Right after the change. */
  inForce: boolean;
  entryNo: string;
  listKind: ListKind;
  subjectId: string;
  /** As the entry stands when it is read, cut to the sharing catalogue; null: its information was destroyed. */
  items: Partial<SharedItems> | null;
}

export interface ToldPage {
  changes: ToldChange[];
  /** How far the feed has been read. */
  position: number;
  /** There may be more behind it. */
  more: boolean;
}

const READ_AT_ONCE = 500;
const ROUNDS = 20;

/** The feed of changes as others may read it: the occasions of §九 only, each cut to what its reader may learn. */
@Injectable()
export class ToldChangesReader {
  constructor(
    private readonly feed: ChangeFeedRepository,
    private readonly entries: EntryRepository,
    private readonly dossiers: DossierRepository,
    private readonly departments: DepartmentRepository,
    private readonly fields: FieldRepository,
    private readonly catalogue: SharingCatalogueReader,
  ) {}

  /** Up to `limit` changes after a position. Most events are no occasion, so one answer may read many. */
  async since(position: number, limit: number, audience: Audience): Promise<ToldPage> {
    const page: ToldPage = { changes: [], position, more: true };
    for (let round = 0; round < ROUNDS && page.changes.length < limit && page.more; round++) {
      const read = await this.feed.since(page.position, READ_AT_ONCE);
      const occasions = read.filter((change) => occasionOf(change) !== null);
      const taken = occasions.slice(0, limit - page.changes.length);
      const all = taken.length === occasions.length;
      page.changes.push(...(await this.told(taken, audience)));
      page.position = (all ? read : taken).at(-1)?.position ?? page.position;
      page.more = !all || read.length === READ_AT_ONCE;
    }
    return page;
  }

  /** What the audience may learn of these changes; those that are none of its business are left out. */
  async told(changes: readonly Change[], { party, lists = [] }: Audience): Promise<ToldChange[]> {
    const wanted = changes.filter(({ listKind }) => lists.length === 0 || lists.includes(listKind));
    if (wanted.length === 0) return [];
    const ids = [...new Set(wanted.map(({ entryId }) => entryId))];
    const entries = new Map((await this.entries.findMany(ids)).map((entry) => [entry.id, entry]));
    const dossiers = await this.dossiers.openMany(ids);
    const [namesOf, catalogue] = [await this.names(), await this.catalogue.current()];
    const itemsOf = itemsBy(party, dossiers, catalogue);
    return wanted.flatMap((change) => {
      const entry = entries.get(change.entryId);
      const occasion = occasionOf(change);
      if (!entry || !occasion || !mayLearnOf(party, entry)) return [];
      return [{ ...toldOf(change, entry, occasion), ...itemsOf(entry, namesOf(entry)) }];
    });
  }

  private async names(): Promise<(entry: EntryRecord) => Names> {
    const fields = new Map((await this.fields.list()).map(({ code, name }) => [code, name]));
    const departments = new Map((await this.departments.list()).map((one) => [one.id, one]));
    return ({ fieldCode, departmentId }) => {
      const { code = '', name = '' } = departments.get(departmentId) ?? {};
      return {
        field: { code: fieldCode, name: fields.get(fieldCode) ?? fieldCode },
        department: { code, name },
      };
    };
  }
}

const toldOf = ({ position, entryId, seq, at, to }: Change, entry: EntryRecord, occasion: Occasion) => ({
  ...{ position, entryId, seq, occasion, at, inForce: isInForce(to) },
  ...{ entryNo: entry.no, listKind: entry.listKind, subjectId: entry.subjectId },
});

const itemsBy =
  (party: SystemParty, dossiers: ReadonlyMap<string, Dossier>, catalogue: SharingCatalogue) =>
  (entry: EntryRecord, names: Names) => {
    const dossier = dossiers.get(entry.id);
    const items = dossier ? itemsFor(party, sharedItemsOf(entry, dossier, names), catalogue) : null;
    return { ...names, items };
  };

/** A change as it is sent, in whatever way. */
export function changeAsTold({
  entryId,
  seq,
  occasion,
  at,
  inForce,
  entryNo,
  listKind,
  ...change
}: ToldChange) {
  const { field, department, items } = change;
  return {
    ...{ entryId, sequence: seq, occasion, at: at.toISOString(), inForce },
    ...{ entryNo, list: listKind, field, department, items },
  };
}

/** Namespace of the ids of deliveries. */
const DELIVERIES = '2f9d1f6e-2b0f-4b86-9d0b-0d9b6a0d3c51';

/** The same delivery has the same id, whoever owes it how often. */
export const deliveryOf = (
  webhookId: string,
  { position, entryId, seq, occasion }: Pick<ToldChange, 'position' | 'entryId' | 'seq' | 'occasion'>,
): NewDelivery => ({
  id: uuidFromName(`${webhookId}/${entryId}/${String(seq)}`, DELIVERIES),
  ...{ webhookId, position, entryId, seq, occasion },
});
