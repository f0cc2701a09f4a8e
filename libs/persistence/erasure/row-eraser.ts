import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { namesIn, type RowsOf, type TableInventory } from '../../rules/erasure/inventory.js';
import { DATABASE_INVENTORY } from '../../rules/erasure/database-inventory.js';
import { DataKeyRepository } from '../repositories/data-key.repository.js';
import { RemedyCaseRepository } from '../repositories/remedy-case.repository.js';
import { ErasureRepository, type Counts } from './erasure.repository.js';
import { OutwardRestReader } from './outward-rest.reader.js';

/** Something still has to reach somebody, or a head holds the entry: nothing was destroyed. */
export class NotAtRest extends Error {
  constructor(readonly waitsFor: readonly string[]) {
    super(`waits for ${waitsFor.join(', ')}`);
    this.name = 'NotAtRest';
  }
}

/** What is left of an entry where nothing should be. */
export interface Residue {
  table: string;
  column: string;
  rows: number;
}

/** The entry, the cases about it, and the leads that led to it: each seals under a data key of its own. */
const OWNERS = `SELECT $1::uuid UNION SELECT id FROM remedy_case WHERE entry_id = $1
  UNION SELECT case_id FROM remedy_event WHERE type = 'ledToEntry' AND data->>'entryId' = $1::uuid::text`;

const OWNERS_BY_ID = `SELECT o.id FROM (${OWNERS}) AS o(id) ORDER BY o.id`;

const WHERE: Partial<Record<RowsOf, string>> = {
  entry: 'entry_id = $1',
  id: 'id = $1',
  owners: `entry_id IN (${OWNERS})`,
};
const whereOf = ({ rows }: TableInventory): string => WHERE[rows!]!;
const OF_ENTRY = Object.entries(DATABASE_INVENTORY).filter(([, { rows }]) => rows && rows in WHERE);

/** The statements that the inventory asks for, of the tables whose rows name the entry. */
const STATEMENTS: readonly { table: string; sql: string }[] = OF_ENTRY.flatMap(([table, inventory]) => {
  const { destroyed = {} } = inventory;
  const of = `WHERE ${whereOf(inventory)}`;
  if (destroyed.deleted) return [{ table, sql: `DELETE FROM ${table} ${of}` }];
  // What joins the entry to its subject goes with the subject's own step.
  const nulled = namesIn(destroyed.null).filter((column) => column !== 'subject_salt');
  const emptied = namesIn(destroyed.empty);
  if (nulled.length + emptied.length === 0) return [];
  const set = [...nulled.map((each) => `${each} = NULL`), ...emptied.map((each) => `${each} = ''`)];
  const left = [...nulled.map((each) => `${each} IS NOT NULL`), ...emptied.map((each) => `${each} <> ''`)];
  return [{ table, sql: `UPDATE ${table} SET ${set.join(', ')} ${of} AND (${left.join(' OR ')})` }];
});

/** A platform's own name for the listing leads to the subject there. */
const UNLINK_REMOVALS = `UPDATE removal_request SET reference = id::text WHERE entry_id = $1 AND reference <> id::text`;
const WITHDRAW_CASES = `UPDATE typical_case SET state = 'withdrawn', withdrawn_at = coalesce(withdrawn_at, now())
  WHERE entry_id = $1 AND state <> 'withdrawn'`;
/** Whom a look at this entry was at; that there was a look stays. */
const UNLINK_LOOKS = `UPDATE query_register SET found = '{}', suggested = '{}'
  WHERE entry_id = $1 AND (found <> '{}' OR suggested <> '{}')`;

/** Destroys what the database holds of an entry, each step in one transaction with its receipt. */
@Injectable()
export class RowEraser {
  constructor(
    private readonly source: DataSource,
    private readonly erasures: ErasureRepository,
    private readonly rest: OutwardRestReader,
    private readonly keys: DataKeyRepository,
    private readonly cases: RemedyCaseRepository,
  ) {}

  /**
   * The point of no return: the key, those of its cases, and with them everything sealed wherever it lies. Under the entry's lock, so that
   * neither a hold nor a late event comes between. Throws {@link NotAtRest}.
   */
  async destroyKey(entryId: string): Promise<void> {
    await this.source.transaction(async (manager) => {
      await manager.query('SELECT id FROM entry WHERE id = $1 FOR UPDATE', [entryId]);
      await manager.query('SELECT entry_id FROM retention WHERE entry_id = $1 FOR UPDATE', [entryId]);
      const waits = await this.rest.waitsFor(entryId, manager);
      if (waits.length > 0) throw new NotAtRest(waits);
      const now = new Date();
      let destroyed = 0;
      for (const { id } of await manager.query<{ id: string }[]>(OWNERS_BY_ID, [entryId]))
        if (await this.keys.destroy(id, now, manager)) destroyed += 1;
      await this.cases.closeAllOf(manager, entryId, now);
      await this.erasures.done(entryId, 'keys', { data_key: destroyed }, manager);
    });
  }

  /** The files of the entry, as long as its documents are known. */
  async fileIds(entryId: string): Promise<string[]> {
    const sql = `SELECT file_id AS id FROM document WHERE entry_id IN (${OWNERS})`;
    return (await this.source.query<{ id: string }[]>(sql, [entryId])).map(({ id }) => id);
  }

  /** Everything that the inventory destroys in rows of the entry. */
  async eraseRows(entryId: string): Promise<void> {
    await this.source.transaction(async (manager) => {
      const counts = await this.#runAll(manager, entryId);
      await this.erasures.done(entryId, 'rows', counts, manager);
    });
  }

  /** What is left although it should not be; empty: nothing. */
  residue(entryId: string, manager: EntityManager = this.source.manager): Promise<Residue[]> {
    return residueOf(manager, entryId);
  }

  async #runAll(manager: EntityManager, entryId: string): Promise<Counts> {
    const counts: Counts = {};
    await manager.query(`SELECT set_config('minglu.erasure', 'on', true)`);
    const further = [
      { table: 'removal_request', sql: UNLINK_REMOVALS },
      { table: 'typical_case', sql: WITHDRAW_CASES },
      { table: 'query_register', sql: UNLINK_LOOKS },
    ];
    for (const { table, sql } of [...STATEMENTS, ...further]) {
      const [, changed] = await manager.query<[unknown[], number]>(sql, [entryId]);
      if (changed > 0) counts[table] = Math.max(counts[table] ?? 0, changed);
    }
    return counts;
  }
}

/** Conditions under which a column still holds what was to be destroyed. */
function leftovers({ destroyed = {} }: TableInventory): [column: string, condition: string][] {
  return [
    ...namesIn(destroyed.deleted)
      .slice(0, 1)
      .map((column): [string, string] => [column, 'true']),
    ...namesIn(destroyed.null).map((column): [string, string] => [column, `${column} IS NOT NULL`]),
    ...namesIn(destroyed.empty).map((column): [string, string] => [column, `${column} <> ''`]),
  ];
}

/** What the database still holds of an entry although the inventory destroys it. */
export async function residueOf(manager: EntityManager, entryId: string): Promise<Residue[]> {
  const checks = OF_ENTRY.flatMap(([table, inventory]) =>
    leftovers(inventory).map(([column, left]) => ({
      table,
      column,
      where: `${whereOf(inventory)} AND ${left}`,
    })),
  );
  checks.push({
    table: 'data_key',
    column: 'wrapped',
    where: `owner_id IN (${OWNERS}) AND wrapped IS NOT NULL`,
  });
  const found: Residue[] = [];
  for (const { table, column, where } of checks) {
    const sql = `SELECT count(*)::int AS rows FROM ${table} WHERE ${where}`;
    const [{ rows }] = (await manager.query<{ rows: number }[]>(sql, [entryId])) as [{ rows: number }];
    if (rows > 0) found.push({ table, column, rows });
  }
  return found;
}
