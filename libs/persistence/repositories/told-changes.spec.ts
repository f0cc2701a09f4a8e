import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { seeded } from '../../../test/e2e/support/seeded.js';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { createDataSource } from '../data-source.js';
import type { TransitionInput } from '../record/transition.js';
import { dossierOf, next, TestRecord } from '../testing/test-record.js';
import { CatalogueRepository } from './catalogue.repository.js';
import { ChangeFeedRepository } from './change-feed.repository.js';
import { DepartmentRepository } from './department.repository.js';
import { FieldRepository } from './field.repository.js';
import { SharingCatalogueReader } from './sharing-catalogue.reader.js';
import { ToldChangesReader, type Audience, type ToldChange } from './told-changes.reader.js';

let postgres: TestPostgres;
let record: TestRecord;
let told: ToldChangesReader;

const readerOn = (source: DataSource): ToldChangesReader => {
  const { entries, dossiers } = record;
  const [departments, fields] = [new DepartmentRepository(source), new FieldRepository(source)];
  const [feed, catalogue] = [
    new ChangeFeedRepository(source),
    new SharingCatalogueReader(new CatalogueRepository(source)),
  ];
  return new ToldChangesReader(feed, entries, dossiers, departments, fields, catalogue);
};

beforeAll(async () => {
  postgres = await startPostgres();
  record = await TestRecord.open(postgres.url);
  told = readerOn(record.source);
});
afterAll(async () => {
  await record?.close();
  await postgres?.stop();
});

const DEPARTMENT: Audience = { party: 'implementingDepartment' };
const SOCIETY: Audience = { party: 'invitedBody' };
const idOf = ({ entryId, seq }: { entryId: string; seq: number }): string => `${entryId}/${String(seq)}`;

const head = (): Promise<number> => new ChangeFeedRepository(record.source).head();

/** Recorded, and which occasions that was. */
class Writer {
  readonly occasions: string[] = [];

  constructor(private readonly random: () => number) {}

  async live(changes: Parameters<TestRecord['draft']>[0] = {}): Promise<TransitionInput> {
    let last = await record.draft(changes);
    last = await this.step(last, { type: 'submitted', to: 'submitted' });
    last = await this.step(last, { type: 'recognised', to: 'recognised' }, true);
    for (let n = 0; n < Math.floor(this.random() * 3); n++) {
      const type = n % 2 === 0 ? 'suspended' : 'resumed';
      last = await this.step(last, { type, to: 'recognised' }, true);
      last = await this.step(last, { type: 'filed', to: 'recognised' });
    }
    return this.step(last, { type: 'exited', to: 'exited', closes: true }, true);
  }

  private async step(last: TransitionInput, to: Partial<TransitionInput>, isOccasion = false) {
    const input = next(last, to);
    await record.record(input);
    if (isOccasion) this.occasions.push(idOf(input));
    if (this.random() < 0.3) await delay(this.random() * 5);
    return input;
  }
}

/** Reads with small limits until `done` says that all is written, and then to the end. */
async function readAll(from: number, done: () => boolean, random: () => number): Promise<ToldChange[]> {
  const seen: ToldChange[] = [];
  for (let position = from; ;) {
    const finished = done();
    const page = await told.since(position, 1 + Math.floor(random() * 5), DEPARTMENT);
    expect(page.position).toBeGreaterThanOrEqual(position);
    seen.push(...page.changes);
    position = page.position;
    if (finished && !page.more) return seen;
    if (!page.more) await delay(random() * 10);
  }
}

describe('the feed of changes as systems read it (R7.3)', () => {
  it.each([1, 2, 3])(
    'shows every occasion once and in order, whoever writes at once (seed %i)',
    async (seed) => {
      const random = seeded(seed);
      const from = await head();
      const writers = Array.from({ length: 8 }, () => new Writer(random));
      let writing = true;
      const written = Promise.all(
        writers.map(async (writer) => {
          for (let n = 0; n < 3; n++) await writer.live();
        }),
      ).finally(() => (writing = false));
      const readers = [1, 2, 3].map(() => readAll(from, () => !writing, random));
      await written;
      const expected = writers.flatMap(({ occasions }) => occasions);
      const [first, ...others] = await Promise.all(readers);
      expect(first!.map(idOf).sort()).toEqual([...expected].sort());
      for (const other of others) expect(other.map(idOf)).toEqual(first!.map(idOf));
      const lastSeq = new Map<string, number>();
      for (const { entryId, seq, position } of first!) {
        expect(seq).toBeGreaterThan(lastSeq.get(entryId) ?? 0);
        expect(position).toBeGreaterThan(from);
        lastSeq.set(entryId, seq);
      }
    },
  );

  it('does not pass over a change whose transaction commits late', async () => {
    const slow = await new Writer(() => 1).live();
    const from = await head();
    const other = await createDataSource({ url: postgres.url }).initialize();
    const runner = other.createQueryRunner();
    await runner.startTransaction();
    await runner.query(
      `INSERT INTO entry_event (entry_id, seq, type, at, actor, command_id, article, state_from, state_to, data, hash)
       SELECT entry_id, seq + 1, 'recognised', now(), actor, $2, article, 'draft', 'recognised', '{}', hash
       FROM entry_event WHERE entry_id = $1 ORDER BY seq DESC LIMIT 1`,
      [slow.entryId, randomUUID()],
    );
    const quick = new Writer(() => 0);
    await quick.live();
    const before = await told.since(from, 100, DEPARTMENT);
    expect(before.changes.map(idOf)).toEqual(quick.occasions);
    await runner.commitTransaction();
    await runner.release();
    await other.destroy();
    const after = await told.since(before.position, 100, DEPARTMENT);
    expect(after.changes.map(idOf)).toEqual([`${slow.entryId}/${String(slow.seq + 1)}`]);
  });

  it('cuts items to the sharing catalogue, and tells bodies outside government of the lists that are open to them', async () => {
    const from = await head();
    const black = await new Writer(() => 0).live();
    await record.dossiers.save(black.entryId, dossierOf());
    const watch = await record.draft({ listKind: 'watch' });
    await record.record(next(watch, { type: 'recognised', to: 'listed' }));
    const shown = async (audience: Audience) => (await told.since(from, 100, audience)).changes;
    const [recognised] = await shown(DEPARTMENT);
    expect(recognised).toMatchObject({ occasion: 'recognition', inForce: true, listKind: 'black' });
    expect(recognised!.items).toMatchObject({ document: null, facts: dossierOf().facts });
    expect(recognised!.items).not.toHaveProperty('legalRepresentativeDocument');
    expect((await shown(DEPARTMENT)).map(({ listKind }) => listKind)).toEqual(['black', 'black', 'watch']);
    const outside = await shown(SOCIETY);
    expect(outside.map(({ listKind }) => listKind)).toEqual(['black', 'black']);
    expect(outside[0]!.items).toMatchObject({ subjectName: dossierOf().name, uscc: dossierOf().uscc });
    for (const item of ['facts', 'document', 'legalRepresentativeName', 'bases'])
      expect(outside[0]!.items).not.toHaveProperty(item);
    expect((await shown({ ...DEPARTMENT, lists: ['watch'] })).map(({ listKind }) => listKind)).toEqual([
      'watch',
    ]);
  });

  it('tells of an entry whose information was destroyed that it changed, and nothing else', async () => {
    const from = await head();
    const { entryId } = await new Writer(() => 0).live();
    await record.dossiers.save(entryId, dossierOf());
    await record.dossiers.erase(entryId, new Date());
    const { changes } = await told.since(from, 10, DEPARTMENT);
    expect(changes.map(({ occasion, inForce, items }) => ({ occasion, inForce, items }))).toEqual([
      { occasion: 'recognition', inForce: true, items: null },
      { occasion: 'exit', inForce: false, items: null },
    ]);
  });
});
