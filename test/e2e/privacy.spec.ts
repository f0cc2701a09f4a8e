import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onDatabase } from './support/database.js';
import { drafted, RECOGNITION, type Case } from './support/entries.js';
import { importAll, upload } from './support/lists.js';
import { BASIS_NO, ENTERPRISE, listOfOne, MISTYPED, PERSON, PERSONAL, TEXTS } from './support/personal.js';
import { PLACES, type Place } from './support/places.js';
import { found } from './support/search.js';
import { until } from '../support/until.js';
import { refusalOf, startWorld, type World } from './support/world.js';

const BASES = [{ kind: 'administrativePenalty', documentNo: BASIS_NO, date: '2018-10-08' }];
const BRIEF = { ...RECOGNITION, validity: 'PT5S', repairPeriod: 'PT4S', repairNote: TEXTS.repairNote };
const places = Object.keys(PLACES) as Place[];

describe('nothing personal where it does not belong (R10.3)', () => {
  let world: World;
  let person: Case;
  let enterprise: Case;

  beforeAll(async () => {
    world = await startWorld({ env: { LOG_LEVEL: 'debug' } });
    [person, enterprise] = await Promise.all([lifeOfPerson(world), lifeOfEnterprise(world)]);
    await looksAndImports(world, person);
    await troubles(world, person);
    for (const entry of [person, enterprise])
      await until('the watch-list entry has ended', () => over(entry));
  }, 120_000);
  afterAll(() => world?.stop());

  it.each(places)('%s: none of it', async (place) => {
    expect(found(await PLACES[place](world), PERSONAL)).toEqual([]);
  });

  describe('the search would find it', () => {
    const marker = '样例标记㐂㐂㐂';
    // What is escaped already is escaped once more on its way into the engine.
    const ESCAPED = '\\u6837\\u4f8b\\u6807\\u8bb0\\u3402\\u3402\\u3402';
    const written = {
      'UTF-8': marker,
      'base64 (0)': Buffer.from(marker).toString('base64'),
      'base64 (1)': Buffer.from(`x${marker}`).toString('base64'),
      'base64 (2)': Buffer.from(`xy${marker}`).toString('base64'),
      'JSON-escaped, twice': ESCAPED,
      'percent-encoded': encodeURIComponent(marker),
      hex: Buffer.from(marker).toString('hex'),
    };

    it.each(Object.entries(written))('planted in Temporal as %s', async (way, text) => {
      const before = 'the files of the Temporal database';
      const expected = `${marker}: ${way}`;
      expect(found(await PLACES[before](world), [marker])).not.toContain(expected);
      const args = [{ id: randomUUID(), text }];
      await world.engine.workflow.start('marker', { workflowId: `marker/${way}`, taskQueue: 'nobody', args });
      for (const place of ['the files of the Temporal database', 'the histories of all workflows'] as const) {
        await until(`the marker is found in ${place}`, async () =>
          found(await PLACES[place](world), [marker]).some((one) => one.startsWith(marker)),
        );
      }
      expect(found(await PLACES[before](world), [marker])).toContain(expected);
    });

    it('planted in PostgreSQL, in texts and in bytes', async () => {
      await onDatabase(world, async (client) => {
        await client.query('CREATE TABLE planted (text text, bytes bytea, escaped text)');
        const values = [marker, Buffer.from(marker), ESCAPED];
        await client.query('INSERT INTO planted VALUES ($1, $2, $3)', values);
      });
      const hits = found(await PLACES['the tables of PostgreSQL'](world), [marker]);
      const ways = ['UTF-8', 'hex', 'JSON-escaped, twice'].map((way) => `${marker}: ${way}`);
      expect(hits).toEqual(expect.arrayContaining(ways));
    });

    it('written in plain, once escaped', () => {
      expect(found(Buffer.from(`x${ESCAPED}y`), [marker])).toEqual([`${marker}: JSON-escaped`]);
    });

    it('each place was written by these lives, and read', async () => {
      const { no } = await person.page();
      // Temporal itself says nothing as long as all goes well.
      const traces: Omit<Record<Place, string>, 'the log of Temporal'> = {
        'the files of the Temporal database': person.id,
        'the histories of all workflows': person.id,
        'what the engine lists of them (ids, search attributes, memos)': no,
        'the log of the gateway': '/api/v1/entries/:id/commands/serveNotice',
        'the log of the worker': 'worker',
        'the log of PostgreSQL': 'database system is ready to accept connections',
        'the metrics of the gateway': 'serveNotice',
        'the metrics of the worker': 'temporal_',
        'the tables of PostgreSQL': no,
        'the stored files': '',
      };
      for (const [place, trace] of Object.entries(traces)) {
        const content = await PLACES[place as Place](world);
        expect(content.length).toBeGreaterThan(20);
        expect([place, content.includes(trace)]).toEqual([place, true]);
      }
    });
  });
});

/** Through every command that takes a text, a name or a file. */
async function lifeOfPerson(world: World): Promise<Case> {
  const entry = await drafted(world, 'rehearsal', PERSON, { bases: BASES, facts: PERSON.facts });
  const { maker, checker, head, id } = entry;
  await maker.command(id, 'submit');
  await checker.command(id, 'return', { reason: TEXTS.returned });
  await maker.command(id, 'submit', { reason: TEXTS.returned });
  await checker.command(id, 'approve', { reason: TEXTS.decided });
  await refusalOf(head.command(id, 'recognise', { ...BRIEF, reason: TEXTS.decided }));
  const proofDocumentId = await maker.attach(id, 'serviceProof', TEXTS.fileName, TEXTS.fileText);
  await refusalOf(maker.command(id, 'serveNotice', { method: TEXTS.statement, proofDocumentId }));
  await entry.served();
  const statement = { kind: 'defence', text: TEXTS.statement, reason: TEXTS.decided };
  await maker.command(id, 'recordStatement', { ...statement, documentIds: [proofDocumentId] });
  await entry.reaches('awaitingRecognition');
  await head.command(id, 'recognise', { ...BRIEF, reason: TEXTS.decided });
  return entry;
}

async function lifeOfEnterprise(world: World): Promise<Case> {
  const { facts } = ENTERPRISE;
  const entry = await drafted(world, 'rehearsal', ENTERPRISE, { bases: BASES, facts });
  const { maker, checker, head, id } = await entry.approved();
  await maker.command(id, 'startPublicity');
  const objection = { by: 'other', text: TEXTS.objection, objectorName: TEXTS.objector, documentIds: [] };
  await maker.command(id, 'fileObjection', objection);
  await checker.command(id, 'decideObjection', { outcome: 'rejected', reason: TEXTS.decided });
  await entry.reaches('awaitingRecognition');
  await head.command(id, 'recognise', { ...BRIEF, reason: TEXTS.decided });
  return entry;
}

/** Whatever reads, searches, imports and refuses. */
async function looksAndImports(world: World, { id, maker }: Case): Promise<void> {
  for (const q of [PERSON.name, PERSON.documentNumber, ENTERPRISE.uscc]) {
    // Numbers are refused in addresses, but an officer may still try.
    await Promise.allSettled([maker.get(`/entries?q=${encodeURIComponent(q)}`)]);
    await maker.post('/entries/search', { q });
  }
  await maker.post('/subjects/search', { idNumber: PERSON.documentNumber });
  await maker.get(`/entries/${id}/personal?purpose=${encodeURIComponent('样例目的')}`);
  const stranger = await world.officer('maker.b');
  await stranger.get(`/entries/${id}`);
  await refusalOf(maker.post('/entries', { ...MISTYPED, list: 'black', field: 'tax', bases: BASES }));
  await refusalOf(maker.post(`/entries/${encodeURIComponent(PERSON.name)}/commands/submit`, {}));
  await upload(maker, listOfOne({ faulty: true }), '样例霁霖皓彧.csv');
  const { id: importId } = await upload(maker, listOfOne({ faulty: false }), '样例霁霖皓彧.csv');
  await importAll(maker, importId);
  await refusalOf(drafted(world, 'rehearsal', PERSON, { bases: BASES, facts: PERSON.facts }));
}

/** Errors of the database and of the engine are logged too. */
async function troubles(world: World, { maker }: Case): Promise<void> {
  const another = { ...PERSON, list: 'black', field: 'wages', pack: 'rehearsal', bases: BASES };
  await world.postgres.kill();
  expect((await refusalOf(maker.post('/entries', another))).status).toBe(503);
  await world.postgres.start();
  await until('the database is back', () => maker.post('/entries', another).catch(() => null));
}

async function over(entry: Case): Promise<boolean> {
  const { successorId } = await entry.page();
  if (successorId === null) return false;
  const { state } = await entry.maker.get<{ state: string }>(`/entries/${successorId}`);
  return state === 'exited';
}
