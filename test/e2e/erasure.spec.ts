import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withIdCheck } from '../../scripts/rehearsal/subjects.mjs';
import { until } from '../support/until.js';
import { rowsOf } from './support/database.js';
import { download } from './support/download.js';
import { drafted, type Case } from './support/entries.js';
import { PLACES, type Place } from './support/places.js';
import { backedUp, prove } from './support/proof.js';
import { found } from './support/search.js';
import { startWorld, type Schemas, type World } from './support/world.js';

/** Particulars of one person who occurs nowhere else. */
const PERSON = {
  subjectKind: 'naturalPerson',
  name: '样例鹔鹴霙翯',
  documentType: 'residentId',
  documentNumber: withIdCheck('99999919730317264'),
};
const FACTS = '样例事实：于鸑鷟桥边囤积夜明砂一百零七担';
const FILE = '样例证据：鸑鷟桥值更簿第六页';
const REASON = '样例理由：值更簿系他人所记';
const NEEDLES = [PERSON.name, PERSON.documentNumber, FACTS, FILE, REASON];
const places = Object.keys(PLACES) as Place[];

/** R8.5, R9.4: what was destroyed is nowhere, and `npm run prove-erasure` says so, or finds it. */
describe('an erasure leaves nothing', () => {
  let world: World;
  let entry: Case;
  let no: string;
  let scratch: string;
  let backup: string;

  beforeAll(async () => {
    world = await startWorld({ env: { LOG_LEVEL: 'debug' } });
    scratch = await mkdtemp(join(tmpdir(), 'minglu-proof-'));
    entry = await life(world);
    ({ no } = await entry.page());
    backup = await backedUp(world, scratch);
    await entry.head.command(entry.id, 'decideObjection', { outcome: 'sustained', reason: REASON });
    await until('it is certified', certificate, { withinMs: 120_000 });
  }, 240_000);
  afterAll(async () => {
    await world?.stop();
    if (scratch) await rm(scratch, { recursive: true });
  });

  const certificate = async (): Promise<Schemas['CertifiedErasureDto'] | null> => {
    const { erasure } = await entry.head.get<Schemas['EntryRetentionDto']>(`/entries/${entry.id}/retention`);
    return erasure?.finishedAt
      ? entry.head.get<Schemas['CertifiedErasureDto']>(`/erasures/${entry.id}/certificate`)
      : null;
  };

  it.each(places)('%s: none of it', async (place) => {
    expect(found(await PLACES[place](world), NEEDLES)).toEqual([]);
  });

  it('proven by the command: every row, every byte of the servers’ files, and a backup from before', async () => {
    const engine = dirname(world.temporal.dbFile);
    const proof = await prove(world, no, NEEDLES, [engine, backup]);
    expect(proof).toMatchObject({ code: 0 });
    expect(proof.output).toContain('Nothing is left.');
    expect((await readdir(backup)).length).toBeGreaterThan(5);
  });

  it('the command finds what is there: a needle that stands in a row and in the files', async () => {
    const [{ code }] = (await rowsOf<{ code: string }>(
      world,
      'SELECT username AS code FROM app_user LIMIT 1',
    )) as [{ code: string }];
    const proof = await prove(world, no, [PERSON.name, code]);
    expect(proof.code).toBe(1);
    expect(proof.output).toMatch(/FOUND needle 2 \(UTF-8\) in table app_user/);
    expect(proof.output).toMatch(/FOUND needle 2 \(UTF-8\) in .*base/);
    expect(proof.output).not.toContain(PERSON.name);
    expect(proof.output).not.toContain('needle 1');
  });

  it('without needles it checks certificate, chain and inventory', async () => {
    expect(await prove(world, no, [])).toMatchObject({ code: 0 });
  });

  it.each([
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
  ])('the certificate is had as a paper, the same whenever it is asked for: %s', async (format, begin) => {
    const drawn = async () => {
      const answer = await download(
        world,
        'head',
        `/erasures/${entry.id}/certificate/paper?format=${format}`,
      );
      expect(answer.headers.get('content-disposition')).toContain(`${no}-erasure.${format}`);
      return Buffer.from(await answer.arrayBuffer());
    };
    const file = await drawn();
    expect(file.toString('latin1').startsWith(begin)).toBe(true);
    expect(file.equals(await drawn())).toBe(true);
  });

  it('there is none of an entry whose information is still there', async () => {
    const { id } = await drafted(world, 'rehearsal');
    const answer = await download(world, 'head', `/erasures/${id}/certificate/paper?format=pdf`);
    expect(answer.status).toBe(404);
  });

  it('the entry’s page tells that, when and why, and names nobody', async () => {
    const certified = (await certificate())!;
    expect(certified.certificate).toMatchObject({ entryNo: no, ground: 'objectionSustained', article: '§6' });
    expect(JSON.stringify(certified)).not.toContain(PERSON.documentNumber);
    expect(await entry.page()).toMatchObject({ no, state: 'dismissed', name: null });
    expect((await entry.events()).at(-1)).toMatchObject({ type: 'erased' });
    expect(await entry.maker.post('/subjects/search', { idNumber: PERSON.documentNumber })).toMatchObject({
      items: [],
    });
  });
});

/** Up to an objection that nobody has decided yet, with a file. */
async function life(world: World): Promise<Case> {
  const entry = await drafted(world, 'rehearsal', PERSON, { facts: FACTS });
  await entry.approved();
  await entry.maker.attach(entry.id, 'evidence', '样例.txt', FILE);
  const objection = { by: 'subject', text: REASON, documentIds: [], reason: REASON };
  await entry.maker.command(entry.id, 'fileObjection', objection);
  return entry;
}
