import { readFile, stat } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isFree } from '../../scripts/lib/ports.mjs';
import { Officer, type SignIn } from '../../scripts/rehearsal/officer.mjs';
import { removeFolder, throwAwayFolder } from '../support/guard.js';
import { drafted, RECOGNITION, type Case } from './support/entries.js';
import { alive, Installation } from './support/npm-start.js';

/** On a machine with nothing else to do; where others compete for the processors it may take as much longer. */
const SECOND_START_S = 20;
const competition = () => Math.max(1, loadavg()[0]! / availableParallelism());
/** Long enough to outlast a stop and a start. */
const VALIDITY = 'PT50S';

describe('npm start, as a person runs it (issue 3, story 1 and 9)', () => {
  let folder: string;
  let minglu: Installation;
  let first: string;

  beforeAll(async () => {
    folder = await throwAwayFolder('start');
    minglu = await Installation.in(folder);
    first = await minglu.start();
  }, 150_000);
  afterAll(async () => {
    await minglu?.stop();
    if (folder) await removeFolder(folder);
  });

  async function officer(username: string): Promise<Officer> {
    const accounts = JSON.parse(await readFile(join(folder, 'first-sign-in.json'), 'utf8')) as SignIn[];
    return new Officer(
      minglu.gateway,
      accounts.find((one) => one.username === username)!,
    ).signIn();
  }

  it('prints where everything is, and the first sign-in', async () => {
    for (const address of [minglu.gateway, `${minglu.gateway}/api/docs`, minglu.temporalUi, folder])
      expect(first).toContain(address);
    for (const name of ['maker.a', 'checker.b', 'operator', 'auditor']) expect(first).toContain(name);
    expect((await stat(join(folder, 'first-sign-in.json'))).mode & 0o777).toBe(0o600);
    expect((await officer('head')).name).toBe('负责人');
  });

  it('serves the admin UI, the API description, health, metrics and the Temporal Web UI', async () => {
    const page = await (await fetch(minglu.gateway)).text();
    expect(page).toMatch(/<div id="root">/);
    for (const path of ['/api/openapi.json', '/health/live', '/health/ready', '/metrics'])
      expect([path, (await fetch(minglu.gateway + path)).status]).toEqual([path, 200]);
    expect((await fetch(minglu.temporalUi)).status).toBe(200);
  });

  it('npm run rehearsal plays its lives on it, in under two minutes', async () => {
    const began = Date.now();
    const { code, output } = await minglu.npm(['run', '--silent', 'rehearsal']);
    expect(output).toMatch(/4 of 4 lives came out as narrated/);
    expect(output).toMatch(/被拒绝：.*规则 prior-notice-required，§6/);
    expect(output).toMatch(/被拒绝：.*规则 window-to-state-open，§6/);
    expect(code).toBe(0);
    expect(Date.now() - began).toBeLessThan(120_000);
  }, 150_000);

  it('npm run verify-record finds the record whole', async () => {
    const { code, output } = await minglu.npm(['run', '--silent', 'verify-record']);
    expect(output).toContain('The record is whole.');
    expect(code).toBe(0);
  });

  it('a second start on the same folder, and one on a busy port, say in one line what to do', async () => {
    const twice = await minglu.npm(['start', '--silent']);
    expect(twice).toMatchObject({ code: 1, output: expect.stringMatching(/^Minglu already runs on .+\n$/) });
    const elsewhere = await minglu.npm(['start', '--silent'], { MINGLU_DATA_DIR: join(folder, 'other') });
    const { GATEWAY_PORT } = minglu.env;
    expect(elsewhere.code).toBe(1);
    expect(elsewhere.output.trim().split('\n')).toEqual([
      expect.stringMatching(
        new RegExp(`^Port ${GATEWAY_PORT} .* is taken .*: stop that one, or choose another`),
      ),
    ]);
  }, 30_000);

  describe('Ctrl-C, and npm start again', () => {
    let running: Case;
    let dueMeanwhile: Case;
    let validUntil: string;
    let readyAgain: number;

    beforeAll(async () => {
      running = await (await drafted({ officer }, 'rehearsal')).approved();
      await running.checker.command(running.id, 'waivePriorProcedure', { reason: '样例' });
      const recognition = { ...RECOGNITION, validity: VALIDITY, repairPeriod: 'PT30S' };
      await running.head.command(running.id, 'recognise', recognition);
      validUntil = (await running.page()).validUntil!;
      dueMeanwhile = await (await drafted({ officer }, 'rehearsal')).approved();
      await dueMeanwhile.maker.command(dueMeanwhile.id, 'startPublicity');
    });

    it('Ctrl-C ends every child in order', async () => {
      const children = await minglu.children();
      expect(children.map(({ name }) => name).sort()).toEqual([
        'PostgreSQL',
        'Temporal',
        'gateway',
        'sandbox',
        'worker',
      ]);
      expect(alive(children)).toHaveLength(5);
      const said = await minglu.interrupt();
      expect(said).toMatch(/Stopping gateway[^]*Stopping worker[^]*Stopping Temporal[^]*Stopping PostgreSQL/);
      expect(said).toContain('Stopped. Everything is kept');
      expect(alive(children)).toEqual([]);
      for (const [name, port] of Object.entries(minglu.env))
        if (name.endsWith('_PORT')) expect([name, await isFree(Number(port))]).toEqual([name, true]);
    }, 60_000);

    it(`is ready again within ${SECOND_START_S} s, and shows no passwords again`, async () => {
      const began = Date.now();
      const said = await minglu.start();
      readyAgain = Date.now();
      expect((readyAgain - began) / 1000).toBeLessThan(SECOND_START_S * competition());
      expect(said).not.toContain('shown this once');
    }, 150_000);

    it('everything is where it was, sessions too, and timers go on', async () => {
      expect(await running.page()).toMatchObject({ validUntil, validity: VALIDITY });
      await dueMeanwhile.reaches('awaitingRecognition', 30_000);
      const { exitedAt } = await running.reaches('exited', 60_000);
      expect(Date.parse(exitedAt!)).toBeGreaterThanOrEqual(Date.parse(validUntil));
      // At the instant; or, when the machine was too slow to be up by then, at once.
      expect(Date.parse(exitedAt!)).toBeLessThan(Math.max(Date.parse(validUntil), readyAgain) + 30_000);
    }, 90_000);
  });

  it('the rehearsal says plainly when a password has been changed', async () => {
    const maker = await officer('maker.a');
    const next = `${maker.account.password}-Changed1`;
    await maker.post('/session/password', { current: maker.account.password, next });
    const { code, output } = await minglu.npm(['run', '--silent', 'rehearsal']);
    expect(output).toMatch(
      /^maker\.a cannot sign in with the password in .+: it has been changed since\. .+\n$/,
    );
    expect(code).toBe(1);
  }, 30_000);
});
