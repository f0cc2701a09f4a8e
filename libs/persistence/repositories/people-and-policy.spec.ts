import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { verifyPassword } from '../../platform/crypto/passwords.js';
import { SHIPPED_PACKS } from '../../rules/packs/shipped-packs.js';
import { ALLOWED } from '../../rules/verdict.js';
import { CROSS_FIELD, ROLES } from '../../rules/words.js';
import { createDataSource } from '../data-source.js';
import type { FirstSignIn } from '../demonstration/first-accounts.js';
import { loadDemonstration } from '../demonstration/load-demonstration.js';
import { migrate } from '../migrate.js';
import { CalendarRepository } from './calendar.repository.js';
import { DepartmentRepository } from './department.repository.js';
import { FieldRepository } from './field.repository.js';
import { IncidentRepository } from './incident.repository.js';
import { PackVersionChanged, PolicyPackRepository } from './policy-pack.repository.js';
import { SessionRepository } from './session.repository.js';
import { StandardRepository } from './standard.repository.js';
import { UserRepository } from './user.repository.js';
import { WorkflowHistoryRepository } from './workflow-history.repository.js';

let postgres: TestPostgres;
let source: DataSource;
let dataDir: string;
let told: FirstSignIn[];

const AT = new Date('2026-03-02T02:00:00.000Z');
const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000);
const load = (given: DataSource, embedded: boolean) =>
  loadDemonstration(given, { dataDir, embedded, now: AT });
const readTold = async () =>
  JSON.parse(await readFile(join(dataDir, 'first-sign-in.json'), 'utf8')) as FirstSignIn[];

beforeAll(async () => {
  postgres = await startPostgres();
  dataDir = await mkdtemp(join(tmpdir(), 'minglu-first-'));
  source = await createDataSource({ url: postgres.url }).initialize();
  await migrate(source);
  await Promise.all([load(source, true), load(source, true)]);
  told = await readTold();
});
afterAll(async () => {
  await source?.destroy();
  await rm(dataDir, { recursive: true, force: true });
  await postgres?.stop();
});

describe('the demonstration', () => {
  it('has an account for each role, whose passwords are in a file only its owner reads', async () => {
    expect(new Set(told.flatMap(({ roles }) => roles))).toEqual(new Set(ROLES));
    expect((await stat(join(dataDir, 'first-sign-in.json'))).mode & 0o777).toBe(0o600);
    const users = new UserRepository(source);
    for (const { username, password, roles } of told.slice(0, 2)) {
      const user = await users.findByUsername(username.toUpperCase());
      expect(user).toMatchObject({ roles, mustChangePassword: false, active: true });
      expect(await verifyPassword(user?.passwordHash ?? '', password)).toBe(true);
    }
  });

  it('R2.3 has makers and checkers in two departments', () => {
    const departmentsOf = (role: string) =>
      new Set(
        told.filter(({ roles }) => (roles as string[]).includes(role)).map(({ department }) => department),
      );
    expect(departmentsOf('maker').size).toBe(2);
    expect(departmentsOf('checker')).toEqual(departmentsOf('maker'));
  });

  it('loaded again changes nothing, and leaves an edited calendar alone', async () => {
    const calendar = new CalendarRepository(source);
    const edited = {
      year: 2026,
      certainty: 'confirmed' as const,
      documentNo: '样例明电〔2026〕9号',
      days: [],
    };
    const { revision } = await calendar.replaceYear(edited, { system: 'release' }, AT);
    expect(await load(source, true)).toEqual({ packs: 0, calendarYears: 0, accounts: 0 });
    expect(await readTold()).toEqual(told);
    expect(await calendar.year(2026)).toEqual(edited);
    expect(await calendar.revision()).toBe(revision);
  });

  it('R10.2 on an external database makes one account with a one-time password', async () => {
    const external = await createDataSource({ url: await postgres.createDatabase() }).initialize();
    await migrate(external);
    expect(await load(external, false)).toMatchObject({ packs: 3, accounts: 1 });
    expect(await new UserRepository(external).findByUsername('admin')).toMatchObject({
      mustChangePassword: true,
    });
    await external.destroy();
  });

  it('loaded again leaves departments and fields as the district calls them now, out of use too', async () => {
    const [departments, fields] = [new DepartmentRepository(source), new FieldRepository(source)];
    const { id } = (await departments.list()).find(({ code }) => code === 'court')!;
    const renamed = { name: '样例法院', active: false };
    await departments.change(id, 1, renamed, () => ALLOWED);
    await fields.change('tax', 1, { name: '税务' }, () => ALLOWED);
    await load(source, true);
    expect(await departments.find(id)).toMatchObject({ ...renamed, version: 2 });
    expect(await fields.find('tax')).toMatchObject({ name: '税务', version: 2 });
  });

  it('R1.4 gives every field a standard for each list that is drafted, and departments of every kind', async () => {
    const standards = new StandardRepository(source);
    const fields = (await new FieldRepository(source).list()).filter(({ code }) => code !== CROSS_FIELD);
    for (const { code } of fields) {
      for (const list of ['red', 'black', 'watch'] as const) {
        const found = await standards.inForce(code, list, '2026-03-02');
        expect(found).toMatchObject({ fieldCode: code, listKind: list, version: 1 });
        expect(await standards.inForce(code, list, '2018-07-29')).toBeNull();
      }
    }
    const kinds = (await new DepartmentRepository(source).list()).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['recognising', 'implementing', 'creditOffice']));
  });
});

describe('R10.2 accounts', () => {
  const lockOut = { tries: 5, until: later(15) };

  it('lock after five wrong passwords, also when they come at once, and start anew afterwards', async () => {
    const users = new UserRepository(source);
    const id = (await users.findByUsername('legal'))?.id ?? '';
    const states = await Promise.all(Array.from({ length: 5 }, () => users.countFailure(id, AT, lockOut)));
    expect(states.map(({ failedAttempts }) => failedAttempts).sort()).toEqual([1, 2, 3, 4, 5]);
    expect((await users.findById(id))?.lockedUntil).toEqual(later(15));
    expect(await users.countFailure(id, later(16), { tries: 5, until: later(31) })).toEqual({
      ...{ failedAttempts: 1, lockedUntil: null },
    });
    await users.countSuccess(id, later(17));
    expect(await users.findById(id)).toMatchObject({ failedAttempts: 0, lastSignInAt: later(17) });
  });

  it('have one name whatever its case, and change their password', async () => {
    const users = new UserRepository(source);
    const account = (await users.findByUsername('head'))!;
    const { displayName, departmentId, roles } = account;
    const twin = {
      username: ' HEAD',
      displayName,
      departmentId,
      roles,
      passwordHash: 'x',
      mustChangePassword: true,
    };
    await expect(users.create(twin, AT)).rejects.toThrow('uq_app_user_username');
    const id = await users.create({ ...twin, username: 'Second.Head' }, AT);
    await users.changePassword(id, 'y', later(1));
    expect(await users.findById(id)).toMatchObject({
      ...{
        username: 'second.head',
        passwordHash: 'y',
        mustChangePassword: false,
        passwordChangedAt: later(1),
      },
    });
    expect([...(await users.displayNames([id, 'no uuid']))]).toEqual([[id, displayName]]);
  });

  it('have sessions that end by idleness, by age, on sign-out and all at once', async () => {
    const sessions = new SessionRepository(source);
    const userId = (await new UserRepository(source).findByUsername('operator'))?.id ?? '';
    const put = (id: string) =>
      sessions.put({
        ...{ id, userId, data: { csrf: id }, createdAt: AT, lastSeenAt: AT, expiresAt: later(720) },
      });
    for (const id of ['one', 'two', 'three']) await put(id);
    const find = (id: string, now: Date) => sessions.find(id, now, new Date(now.getTime() - 15 * 60_000));
    expect(await find('one', later(14))).toMatchObject({ userId, data: { csrf: 'one' } });
    expect(await find('one', later(15))).toBeNull();
    await sessions.touch('one', later(719));
    expect(await find('one', later(719))).not.toBeNull();
    expect(await find('one', later(720))).toBeNull();
    await sessions.endOfUser(userId, 'two');
    expect(await find('one', later(1))).toBeNull();
    expect(await find('two', later(1))).not.toBeNull();
    expect(await sessions.purge(later(20), later(5))).toBe(1);
  });
});

describe('policy', () => {
  it('R1.1 packs are versions that never change', async () => {
    const packs = new PolicyPackRepository(source);
    const [pack] = SHIPPED_PACKS;
    expect(await packs.load(pack!, AT)).toBe('present');
    const other = { ...pack!, effectiveTo: null };
    await expect(packs.load(other, AT)).rejects.toBeInstanceOf(PackVersionChanged);
    expect((await packs.find(pack!.code, pack!.version))?.content).toEqual(pack);
    await expect(source.query(`UPDATE policy_pack SET effective_to = NULL`)).rejects.toThrow(
      'only ever added',
    );
    expect(await packs.list()).toHaveLength(3);
  });

  it('R1.4 a department suggests on a standard and sees what became of it', async () => {
    const standards = new StandardRepository(source);
    const author = (await new UserRepository(source).findByUsername('maker.a'))!;
    const { standardId, versionId } = (await standards.inForce('tax', 'black', '2026-03-02'))!;
    const { id: authorId, departmentId } = author;
    const suggestion = { id: randomUUID(), standardId, departmentId, authorId, text: '建议明确数额' };
    const { id } = suggestion;
    expect(await standards.suggest(suggestion, AT)).toBe('建议明确数额');
    expect(await standards.suggest({ ...suggestion, text: '另一条建议' }, AT)).toBe('建议明确数额');
    expect(await standards.answer(id, 'accepted', '采纳', later(1))).toBe(true);
    expect(await standards.answer(randomUUID(), 'declined', null, AT)).toBe(false);
    expect(await standards.suggestions(departmentId)).toMatchObject([
      { id, status: 'accepted', answer: '采纳' },
    ]);
    expect(await standards.suggestions(randomUUID())).toEqual([]);
    expect(await standards.findVersion(versionId)).toMatchObject({ standardId, overrides: null });
  });
});

describe('R11.2 operators', () => {
  it('see one open incident per workflow and activity, until it went on', async () => {
    const incidents = new IncidentRepository(source);
    const failing = {
      ...{
        workflowId: 'black/1',
        activity: 'recordTransition',
        firstFailedAt: AT,
        lastFailedAt: AT,
        attempts: 1,
      },
      cause: 'QueryFailedError: database error 57P01',
    };
    await incidents.failed(failing);
    await incidents.failed({ ...failing, lastFailedAt: later(1), attempts: 2, nextTryAt: later(2) });
    expect((await incidents.list({ open: true })).items).toMatchObject([
      { attempts: 2, firstFailedAt: AT, lastFailedAt: later(1), nextTryAt: later(2), resolvedAt: null },
    ]);
    await incidents.resolved('black/1', 'recordTransition', later(3));
    await incidents.resolved('black/1', 'recordTransition', later(4));
    expect(await incidents.countOpen()).toBe(0);
    await incidents.failed({ ...failing, firstFailedAt: later(5), lastFailedAt: later(5) });
    const all = await incidents.list({ workflowId: 'black/1' }, { limit: 1 });
    expect(all.items).toMatchObject([{ resolvedAt: null }]);
    const older = await incidents.list({}, { limit: 1, cursor: all.next });
    expect(older.items).toMatchObject([{ resolvedAt: later(3) }]);
  });

  it('find the histories of closed runs after the engine has forgotten them', async () => {
    const histories = new WorkflowHistoryRepository(source);
    const run = { workflowId: 'black/1', runId: 'r1', closedAt: AT, status: 'COMPLETED', eventCount: 2 };
    const history = { events: [{ eventId: '1' }, { eventId: '2' }] };
    await histories.keep(run, history);
    await histories.keep(run, { events: [] });
    expect(await histories.history('black/1', 'r1')).toEqual(history);
    expect(await histories.history('black/1', 'r2')).toBeNull();
    expect(await histories.runs('black/1')).toEqual([run]);
    expect([...(await histories.keptAmong(['r1', 'r2']))]).toEqual(['r1']);
  });
});
