import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { initialFacts, type EntryFacts } from '../../rules/procedure/facts.js';
import type { EntryState } from '../../rules/procedure/states.js';
import { CROSS_FIELD, type ListKind, type SubjectKind } from '../../rules/words.js';
import type { PolicyPack } from '../../rules/packs/schema.js';
import { SHIPPED_PACKS } from '../../rules/packs/shipped-packs.js';
import { resolveTerms } from '../../rules/packs/resolve.js';
import type { IdentifierScheme } from '../../platform/crypto/keyed-index.js';
import { BadCursor } from '../cursor.js';
import { dossierOf, TestRecord } from '../testing/test-record.js';
import { PublicEntryRepository, type PublicEntry } from './public-entry.repository.js';

const NOW = new Date('2026-03-02T02:00:00.000Z');
const HOUR = 3_600_000;
const at = (hours: number): Date => new Date(NOW.getTime() + hours * HOUR);
const iso = (hours: number): string => at(hours).toISOString();

interface Wanted {
  list: ListKind;
  state: EntryState;
  kind: SubjectKind;
  pack: PolicyPack['code'];
  facts: Partial<EntryFacts>;
  public: boolean;
  /** Hours from now: listed, ends, left. */
  since: number;
  until: number | null;
  left: number | null;
  name: string;
  number: string;
  scheme: IdentifierScheme;
  field: string;
}
const USUAL: Wanted = {
  ...{ list: 'black', state: 'recognised', kind: 'enterprise', pack: 'zhangdian-2018', facts: {} },
  ...{ public: false, since: -48, until: 48, left: null, name: '样例甲商贸有限公司（虚构）', field: 'tax' },
  ...{ number: '', scheme: 'uscc' },
};

describe('what the public may read (§10, R6.4, R6.5)', () => {
  let postgres: TestPostgres;
  let record: TestRecord;
  let repository: PublicEntryRepository;
  let made = 0;

  beforeAll(async () => {
    postgres = await startPostgres();
    record = await TestRecord.open(postgres.url);
    repository = new PublicEntryRepository(record.source);
  }, 60_000);
  afterAll(async () => {
    await record?.close();
    await postgres?.stop();
  });

  /** An entry as a transition left it; what led there is not looked at here. */
  async function given(changes: Partial<Wanted> = {}): Promise<string> {
    const wanted = { ...USUAL, ...changes };
    const { list: listKind, kind: subjectKind, state } = wanted;
    const number = wanted.number || `number-${String((made += 1))}`;
    const subjectId = await record.subjects.findOrCreate({
      ...{ kind: subjectKind, scheme: wanted.scheme, value: number },
    });
    const pack = SHIPPED_PACKS.find(({ code }) => code === wanted.pack)!;
    const terms = resolveTerms(pack, { listKind, subjectKind });
    const drafting = await record.drafting({
      listKind,
      subjectKind,
      subjectId,
      terms,
      fieldCode: wanted.field,
    });
    const own = initialFacts(
      {
        ...drafting.header!,
        entryId: drafting.entryId,
        basisCount: 1,
        validity: null,
        public: wanted.public,
      },
      state,
      iso(wanted.since),
    );
    const recognition = state === 'recognised' || state === 'exited' ? RECOGNISED : null;
    const facts = { ...own, recognition, ...wanted.facts };
    await record.record({ ...drafting, at: iso(wanted.since), to: state, facts });
    await record.dossiers.save(drafting.entryId, dossierOf({ name: wanted.name }));
    const ended = wanted.left !== null;
    await record.source.query(
      `UPDATE entry SET recognised_at = $2, valid_until = $3, exited_at = $4, exit_ground = $5, "open" = $6, public = $7
       WHERE id = $1`,
      [
        drafting.entryId,
        at(wanted.since),
        wanted.until === null ? null : at(wanted.until),
        wanted.left === null ? null : at(wanted.left),
        ended ? (wanted.facts.exitGround ?? 'expired') : null,
        !ended,
        wanted.public,
      ],
    );
    return drafting.entryId;
  }
  const RECOGNISED: EntryFacts['recognition'] = {
    ...{ at: iso(-48), officerId: 'o', severity: 'single', repairable: true },
    ...{ repairMethod: 'performObligation', repairPeriod: 'P3M' },
  };
  const withSeverity = (severity: 'minor' | 'serious') => ({ recognition: { ...RECOGNISED, severity } });
  const idsOf = ({ items }: { items: PublicEntry[] }) => items.map(({ id }) => id);
  const listed = (list: ListKind, now = NOW, more = {}) =>
    repository.inForce({ list, ...more }, { limit: 200 }, now).then(idsOf);

  it('in force until the instant at which validity ends, recorded or not', async () => {
    const id = await given({ until: 1 });
    expect(await listed('black', at(0.99))).toContain(id);
    expect(await listed('black', at(1))).not.toContain(id);
    expect((await repository.find(id, at(0.99)))?.standing).toBe('inForce');
    expect((await repository.find(id, at(1)))?.standing).toBe('ended');
    const before = (await repository.counts(at(0.99))).black;
    expect((await repository.counts(at(1))).black).toBe(before - 1);
  });

  it('neither candidates nor what the pack, the officer or a law keeps from the public, in lists, counts or look-ups', async () => {
    const counted = await repository.counts(NOW);
    const name = '样例藏匿商贸有限公司（虚构）';
    const hidden = await Promise.all([
      given({ name, state: 'awaitingRecognition', until: null }),
      given({ name, pack: 'national-2026', facts: withSeverity('minor') }),
      given({ name, facts: { recognition: { ...RECOGNISED, withheld: 'employer' } } }),
      given({ name, list: 'watch', state: 'listed', number: 'hidden-watch' }),
    ]);
    const shown = await given({ name, pack: 'national-2026', facts: withSeverity('serious') });
    const all = [...(await listed('black')), ...(await listed('watch'))];
    expect(all.filter((id) => hidden.includes(id))).toEqual([]);
    expect(all).toContain(shown);
    for (const id of hidden) expect((await repository.find(id, NOW))?.standing).toBe('hidden');
    expect(await repository.counts(NOW)).toEqual({ ...counted, black: counted.black + 1 });
    const tokens = record.index.queryTokens('藏匿商贸');
    expect((await repository.byNameTokens(tokens, NOW)).map(({ id }) => id)).toEqual([shown]);
    expect(await repository.byNumber(record.index.identifierHash('uscc', 'hidden-watch'), NOW)).toEqual([]);
  });

  it('a person is found neither by name nor by number, not even by a trader’s code', async () => {
    const person = await given({ kind: 'naturalPerson', name: '样例甲乙丙', number: 'trader-code' });
    expect(await listed('black')).toContain(person);
    expect(await repository.byNameTokens(record.index.queryTokens('样例甲乙丙'), NOW)).toEqual([]);
    expect(await repository.byNumber(record.index.identifierHash('uscc', 'trader-code'), NOW)).toEqual([]);
  });

  it('an organisation by its code, whichever list it is on', async () => {
    const number = '91999999H77112DG87';
    const black = await given({ number, since: -20 });
    const red = await given({ number, list: 'red', since: -10, field: 'wages' });
    const gone = await given({ number, field: 'environment', until: -1 });
    const found = await repository.byNumber(record.index.identifierHash('uscc', number), NOW);
    expect(found.map(({ id }) => id)).toEqual([red, black]);
    expect(found.map(({ id }) => id)).not.toContain(gone);
    expect(found[1]).toMatchObject({ departmentCode: 'market', fieldName: expect.any(String) });
  });

  it('by field and department, the newest first, page by page, each once', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1)
      ids.unshift(await given({ list: 'red', since: -30 + i, field: 'food-drug' }));
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const filter = { list: 'red', field: 'food-drug', departmentId: record.departments.market! } as const;
      const page: Awaited<ReturnType<typeof repository.inForce>> = await repository.inForce(
        filter,
        { limit: 2, cursor },
        NOW,
      );
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...idsOf(page));
      cursor = page.next;
    } while (cursor !== null);
    expect(seen).toEqual(ids);
    const other = { list: 'red', field: 'food-drug', departmentId: record.departments.labour! } as const;
    expect(await repository.inForce(other, {}, NOW)).toEqual({ items: [], next: null });
    await expect(repository.inForce({ list: 'red' }, { cursor: 'x' }, NOW)).rejects.toThrow(BadCursor);
  });

  it('a page is filled from behind rows that are hidden', async () => {
    const field = 'court-enforcement';
    const shown = [await given({ field, since: -40, pack: 'national-2026', facts: withSeverity('serious') })];
    for (let i = 0; i < 3; i += 1)
      await given({ field, since: -30 + i, pack: 'national-2026', facts: withSeverity('minor') });
    const page = await repository.inForce({ list: 'black', field }, { limit: 2 }, NOW);
    expect(idsOf(page)).toEqual(shown);
    expect(page.next).toBeNull();
  });

  it('publicity as long as it runs, and never before it', async () => {
    const running = await given({
      list: 'red',
      state: 'publicity',
      until: null,
      facts: { deadlines: { publicity: iso(1) } },
    });
    const before = await given({ list: 'red', state: 'comparing', until: null });
    const open = async (now: Date) => idsOf(await repository.underPublicity(null, {}, now));
    expect(await open(NOW)).toContain(running);
    expect(await open(NOW)).not.toContain(before);
    expect(await open(at(1))).not.toContain(running);
    expect(idsOf(await repository.underPublicity('black', {}, NOW))).not.toContain(running);
    expect(await listed('red')).not.toContain(running);
  });

  it('R8.5 the exits of what was public, for thirty days', async () => {
    const left = await given({ state: 'exited', left: -2, until: 48 });
    const longAgo = await given({ state: 'exited', left: -32 * 24, until: 48 });
    const secret = await given({ list: 'watch', state: 'exited', left: -2 });
    const exits = idsOf(await repository.exits(null, {}, NOW));
    expect(exits).toContain(left);
    expect(exits.filter((id) => [longAgo, secret].includes(id))).toEqual([]);
    expect((await repository.find(left, NOW))?.standing).toBe('ended');
    expect(idsOf(await repository.exits('red', {}, NOW))).not.toContain(left);
  });

  it('a warning lasts as long as its cause, shown as the rules chose', async () => {
    const warning = await given({
      list: 'warning',
      state: 'listed',
      until: null,
      public: true,
      field: CROSS_FIELD,
    });
    expect(await listed('warning', at(100_000))).toContain(warning);
  });
});
