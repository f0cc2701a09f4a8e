import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { draftInput } from '../../libs/contract/draft-input.js';
import type { EntryFilter } from '../../libs/persistence/repositories/entry-list.repository.js';
import { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import { ScreeningRepository } from '../../libs/persistence/repositories/screening.repository.js';
import { blackTerms, TestRecord } from '../../libs/persistence/testing/test-record.js';
import { checkResidentId } from '../../libs/rules/identifiers/resident-id.js';
import { checkUscc } from '../../libs/rules/identifiers/uscc.js';
import { invented, tellingPart } from '../bench/invented.js';
import { entryNoOf, Register } from '../bench/register.js';
import { filling } from '../bench/filling.js';
import { RememberingIndex } from '../bench/remembering-index.js';
import { recordInForce } from '../support/in-force.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';

const ENTRIES = 400;
const DAY_MS = 86_400_000;

let postgres: TestPostgres;
let record: TestRecord;
let register: Register;

beforeAll(async () => {
  postgres = await startPostgres();
  record = await TestRecord.open(postgres.url);
  const at = new Date(Date.now() - DAY_MS).toISOString();
  await recordInForce(record.transitions, await candidate(), { at, validity: 'P2Y' });
  const { source, subjects, keys, masterKey } = record;
  const dossiers = new DossierRepository(source, keys, new RememberingIndex(masterKey));
  const [template] = await source.query<[{ id: string }]>('SELECT id FROM entry');
  register = await Register.over(source, subjects, dossiers, template.id);
  await register.growTo(ENTRIES);
});
afterAll(async () => {
  await record?.close();
  await postgres?.stop();
});

async function candidate() {
  const subjectId = await record.subjects.findOrCreate({ kind: 'enterprise', scheme: 'uscc', value: 'X' });
  return draftInput({
    ...{ entryId: randomUUID(), subjectId, commandId: randomUUID(), makerId: randomUUID(), basisCount: 1 },
    ...{ listKind: 'black', subjectKind: 'enterprise', fieldCode: 'tax', standardVersionId: null },
    ...{ departmentId: record.departments.market!, terms: blackTerms() },
  });
}

/** All pages of a list. */
async function walk(filter: EntryFilter, limit: number): Promise<string[]> {
  const nos: string[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await record.lists.list(filter, { limit, cursor });
    nos.push(...page.items.map(({ no }) => no));
    if (page.next === null) return nos;
    cursor = page.next;
  }
}

const NUMBERS = [0, 1, 7, 10, ENTRIES - 1];

describe('filling tables with a great many rows (test/bench/filling.ts)', () => {
  const indexes = () =>
    record.source.query<unknown[]>(
      "SELECT indexname, indexdef FROM pg_indexes WHERE tablename IN ('entry', 'deadline') ORDER BY indexname",
    );
  const offTriggers = () =>
    record.source.query<unknown[]>("SELECT tgname FROM pg_trigger WHERE tgenabled = 'D'");

  it('takes secondary indexes and checks away, and leaves everything as it was', async () => {
    const before = await indexes();
    let meanwhile: unknown[] = [];
    await filling(record.source, ['entry', 'deadline'], ['ix_deadline_entry_id'], async () => {
      meanwhile = await indexes();
      expect(await offTriggers()).not.toEqual([]);
    });
    const names = (rows: unknown[]) => rows.map((row) => (row as { indexname: string }).indexname);
    expect(names(meanwhile)).toEqual(expect.arrayContaining(['pk_entry', 'uq_entry_no']));
    expect(names(meanwhile)).toContain('ix_deadline_entry_id');
    expect(names(meanwhile).filter((name) => name.startsWith('ix_entry'))).toEqual([]);
    expect(await indexes()).toEqual(before);
    expect(await offTriggers()).toEqual([]);
  });
});

describe('the register that benches ask (test/bench/register.ts)', () => {
  it('has everybody that was put in found by number, and nobody else', async () => {
    const screening = new ScreeningRepository(record.source, record.index);
    const hashOf = (number: number) => {
      const { scheme, value } = invented(number);
      return record.index.identifierHash(scheme, value);
    };
    const numbers = [...NUMBERS, ENTRIES, 5_000_000];
    const found = await screening.listed(numbers.map(hashOf), new Date());
    const nos = numbers.map((number) => found.get(hashOf(number).toString('hex'))?.map(({ no }) => no));
    expect(nos).toEqual([...NUMBERS.map((number) => [entryNoOf(number)]), undefined, undefined]);
  });

  it('has their names found, and opened', async () => {
    const screening = new ScreeningRepository(record.source, record.index);
    const names = NUMBERS.map((number) => invented(number).name);
    const found = await screening.candidates(names, new Date());
    for (const [n, number] of NUMBERS.entries()) {
      const candidates = found.get(n)!;
      expect(candidates.map(({ no }) => no)).toContain(entryNoOf(number));
      const opened = await record.dossiers.names(candidates.map(({ id }) => id));
      expect([...opened.values()]).toContain(names[n]);
    }
  });

  it.each([
    ['a part of the name', (number: number) => tellingPart(number)],
    ['the number of the subject', (number: number) => invented(number).value],
    ["the entry's number", entryNoOf],
  ])('has entries found in search by %s', async (_, termOf) => {
    for (const number of NUMBERS) {
      const { items } = await record.lists.list({ q: termOf(number), inForce: true });
      expect(items.map(({ no }) => no)).toContain(entryNoOf(number));
    }
  });

  const daysFromNow = (days: number) => new Date(Date.now() + days * DAY_MS);
  const IN_FORCE = `"open" AND state IN ('recognised', 'listed')`;
  it.each<[string, EntryFilter, string, Date[]]>([
    ['expire', { validBefore: daysFromNow(300) }, `${IN_FORCE} AND valid_until < $1`, [daysFromNow(300)]],
    ['are due', { dueBefore: daysFromNow(300) }, '"open" AND next_due_at < $1', [daysFromNow(300)]],
    ['have left', { exitedFrom: daysFromNow(-300) }, 'exited_at >= $1', [daysFromNow(-300)]],
    [
      'were recognised',
      { recognisedFrom: daysFromNow(-300), recognisedBefore: daysFromNow(-200) },
      'recognised_at >= $1 AND recognised_at < $2',
      [daysFromNow(-300), daysFromNow(-200)],
    ],
  ])(
    'has lists of those that %s about a day, page by page, newest draft first',
    async (_, filter, sql, days) => {
      const rows = await record.source.query<{ no: string }[]>(
        `SELECT no FROM entry WHERE ${sql} ORDER BY drafted_at DESC, id DESC`,
        days,
      );
      expect(rows.length).toBeGreaterThan(7);
      expect(await walk(filter, 7)).toEqual(rows.map(({ no }) => no));
    },
  );

  it('holds subjects of valid numbers, entries in force, drafts and ended ones, with their deadlines', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const all = Array.from({ length: ENTRIES }, (_, number) => invented(number));
    const valid = all.filter(({ scheme, value }) =>
      scheme === 'uscc' ? checkUscc(value).ok : checkResidentId(value, today).ok,
    );
    expect(valid).toHaveLength(ENTRIES);
    expect(new Set(all.map(({ value }) => value)).size).toBe(ENTRIES);
    const count = (filter: Parameters<TestRecord['lists']['count']>[0]) => record.lists.count(filter, 10_000);
    // The template is in force too.
    expect(await count({ inForce: true })).toBe(ENTRIES + 1);
    expect(await count({ states: ['draft'] })).toBe(ENTRIES / 20);
    expect(await count({ exitGround: 'expired' })).toBe(ENTRIES / 20);
    expect(await count({ dueBefore: new Date(Date.now() + 900 * DAY_MS) })).toBe(ENTRIES + 1);
  });
});
