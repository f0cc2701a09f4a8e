import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../../scripts/lib/paths.mjs';
import { run } from '../../scripts/lib/run.mjs';
import { onDatabase } from './support/database.js';
import { drafted, RECOGNITION, type Case, type Page } from './support/entries.js';
import { until } from '../support/until.js';
import { startWorld, type Schemas, type World } from './support/world.js';

/** So few events that a life of seconds is spread over several runs, as one of years is. */
const SHORT_RUNS = { 'limit.historyCount.suggestContinueAsNew': 12 };
/** How late a timer may be on a busy machine. */
const PROMPTLY_MS = 30_000;

const late = (due: string | null, done: string | null) => Date.parse(done ?? '') - Date.parse(due ?? '');

describe('issue 3, story 7 and 8: the end by itself, and what the record and the engine tell of it', () => {
  let world: World;
  let entry: Case;
  const submitKey = randomUUID();

  beforeAll(async () => {
    world = await startWorld({ dynamicConfig: SHORT_RUNS });
    entry = await drafted(world, 'rehearsal');
    await entry.maker.command(entry.id, 'submit', {}, { key: submitKey });
    await entry.checker.command(entry.id, 'return', { reason: '样例：补充材料' });
    await entry.maker.command(entry.id, 'submit');
    await entry.checker.command(entry.id, 'approve');
    await entry.served();
    await entry.reaches('awaitingRecognition');
    const recognition = { ...RECOGNITION, validity: 'PT6S', repairPeriod: 'PT4S' };
    await entry.head.command(entry.id, 'recognise', recognition);
  }, 90_000);
  afterAll(() => world?.stop());

  describe('at the end of validity (R8.2, R8.3)', () => {
    let watch: Page;

    it('the entry exits by itself, at the instant', async () => {
      const { exitGround, exitedAt, validUntil } = await entry.reaches('exited');
      expect(exitGround).toBe('expired');
      expect(late(validUntil, exitedAt)).toBeGreaterThanOrEqual(0);
      expect(late(validUntil, exitedAt)).toBeLessThan(PROMPTLY_MS);
      expect(await entry.lastEvent()).toMatchObject({
        type: 'exited',
        article: '§17',
        actor: { system: 'clock', id: null },
      });
    });

    it("it is on the watch list at once, with the pack's default validity", async () => {
      const { exitedAt, successorId } = await until('the watch-list entry', async () => {
        const page = await entry.page();
        return page.successorId !== null && page;
      });
      watch = await entry.maker.get<Page>(`/entries/${successorId}`);
      expect(watch).toMatchObject({
        list: 'watch',
        state: 'listed',
        validity: 'PT10S',
        predecessorId: entry.id,
      });
      expect(late(exitedAt, watch.draftedAt)).toBeLessThan(PROMPTLY_MS);
      expect(late(watch.draftedAt, watch.validUntil)).toBe(10_000);
    });

    it('and exits that too', async () => {
      const { exitedAt } = await until('the watch-list entry exits', async () => {
        const page = await entry.maker.get<Page>(`/entries/${watch.id}`);
        return page.state === 'exited' && page;
      });
      expect(late(watch.validUntil, exitedAt)).toBeGreaterThanOrEqual(0);
      expect(late(watch.validUntil, exitedAt)).toBeLessThan(PROMPTLY_MS);
    });
  });

  describe("the operator's view (R11.2)", () => {
    let runs: Schemas['RunDto'][];

    beforeAll(async () => {
      const operator = await world.officer('operator');
      runs = (await operator.get<Schemas['RunsDto']>(`/entries/${entry.id}/runs`)).items;
    });

    it('tells every run of the entry, oldest first', () => {
      expect(runs.length).toBeGreaterThan(1);
      expect(runs.map(({ status }) => status)).toEqual([
        ...runs.slice(1).map(() => 'continuedAsNew'),
        'completed',
      ]);
      const starts = runs.map(({ startedAt }) => startedAt);
      expect(starts).toEqual([...starts].sort());
    });

    it('in sentences that a person can read, in Chinese and in English', () => {
      for (const { sentence } of runs.flatMap(({ steps }) => steps)) {
        expect(sentence.zh).toMatch(/\p{Script=Han}/u);
        expect(sentence.en).toMatch(/^[A-Z][\x20-\x7E]+$/);
        expect(sentence.zh + sentence.en).not.toMatch(/[{}]|undefined|null/);
      }
    });

    it('all that happened is somewhere in them', () => {
      const told = runs.flatMap(({ steps }) => steps.map(({ sentence }) => sentence.en)).join('\n');
      for (const each of [
        'Took the command: submit',
        'Took the command: return',
        'Took the command: approve',
        'Took the command: serve notice',
        'Took the command: recognise',
        'Has come: window to state and defend',
        'Has come: validity',
        'ended in state exited',
      ])
        expect(told).toContain(each);
    });

    it("with a link to each run in Temporal's own Web UI, and the raw history", async () => {
      const operator = await world.officer('operator');
      for (const { runId, temporalUiUrl } of runs) {
        expect(temporalUiUrl).toContain(world.temporal.uiUrl);
        expect(temporalUiUrl).toContain(runId);
        expect((await fetch(temporalUiUrl!)).status).toBe(200);
        const raw = await operator.get<Schemas['RawHistoryDto']>(`/entries/${entry.id}/runs/${runId}/raw`);
        expect(raw.events[0]).toMatchObject({ eventId: '1' });
      }
    });
  });

  describe('the record', () => {
    it('knows a command of an earlier run by its key', async () => {
      const before = await entry.events();
      const again = await entry.maker.command(entry.id, 'submit', {}, { key: submitKey });
      expect(again).toMatchObject({ seq: 2, state: 'submitted', at: before[1]!.at, repeated: true });
      expect(await entry.events()).toEqual(before);
    });

    it('is one chain, without gap, over all runs', async () => {
      const events = await entry.events();
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      expect(events.map(({ previousHash }) => previousHash)).toEqual([
        null,
        ...events.slice(0, -1).map(({ hash }) => hash),
      ]);
    });
  });

  describe('npm run verify-record', () => {
    const verify = () =>
      run('npm', ['run', '--silent', 'verify-record'], {
        cwd: root,
        env: { ...process.env, ...world.app.env },
      });

    it('says that the record is whole, with exit code 0', async () => {
      const { code, output } = await verify();
      expect(output).toContain('The record is whole.');
      expect(output).toMatch(
        /^2 entries with \d+ events, 0 acts on subjects, \d+ events of cases, 0 of corrections and \d+ audit lines verified$/m,
      );
      expect(code).toBe(0);
    });

    it('the database itself refuses to change an event', async () => {
      await expect(
        onDatabase(world, (client) => client.query(`UPDATE entry_event SET article = '§99'`)),
      ).rejects.toThrow('rows are only ever added');
    });

    it('finds what was changed past the service, in events and in the audit log, with exit code 1', async () => {
      const undoEvent = await tampered(
        world,
        'entry_event',
        `article = '§99'`,
        `entry_id = '${entry.id}' AND seq = 2`,
      );
      const undoLine = await tampered(world, 'audit_log', `action = 'entry.read'`, 'seq = 3');
      const { code, output } = await verify();
      await undoEvent();
      await undoLine();
      expect(output).toMatch(new RegExp(`^FAULT entry ${entry.id} #2: `, 'm'));
      expect(output).toMatch(/^FAULT audit log #3: /m);
      expect(output).toMatch(/^The record is not whole: \d+ found\.$/m);
      expect(code).toBe(1);
    });

    it('finds an event that was taken away', async () => {
      const last = (await entry.events()).length;
      await onDatabase(world, async (client) => {
        await client.query('ALTER TABLE entry_event DISABLE TRIGGER USER');
        await client.query('DELETE FROM entry_event WHERE entry_id = $1 AND seq = $2', [entry.id, last]);
        await client.query('ALTER TABLE entry_event ENABLE TRIGGER USER');
      });
      const { code, output } = await verify();
      expect(output).toMatch(new RegExp(`^FAULT entry ${entry.id}`, 'm'));
      expect(output).not.toContain('FAULT audit log');
      expect(code).toBe(1);
    });
  });
});

/** Changes a row as only who owns the database can; answers how to put it back. */
async function tampered(world: World, table: string, set: string, where: string) {
  const past = (sql: string, values: unknown[] = []) =>
    onDatabase(world, async (client) => {
      await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
      const { rowCount } = await client.query(sql, values);
      await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
      if (rowCount !== 1) throw new Error(`${rowCount} rows were changed`);
    });
  const [column] = set.split(' = ');
  const kept = await onDatabase(world, (client) =>
    client.query<{ value: string }>(`SELECT ${column} AS value FROM ${table} WHERE ${where}`),
  );
  await past(`UPDATE ${table} SET ${set} WHERE ${where}`);
  return () => past(`UPDATE ${table} SET ${column} = $1 WHERE ${where}`, [kept.rows[0]!.value]);
}
