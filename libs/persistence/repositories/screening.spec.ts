import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import type { QueryRegisterEntity } from '../entities/query-register.entity.js';
import { dossierOf, next, TestRecord } from '../testing/test-record.js';
import { QueryRegisterRepository } from './query-register.repository.js';
import { ScreeningRepository } from './screening.repository.js';

let postgres: TestPostgres;
let record: TestRecord;
let screening: ScreeningRepository;

beforeAll(async () => {
  postgres = await startPostgres();
  record = await TestRecord.open(postgres.url);
  screening = new ScreeningRepository(record.source, record.index);
});
afterAll(async () => {
  await record?.close();
  await postgres?.stop();
});

const NOW = new Date('2026-03-10T00:00:00.000Z');
const hashOf = (value: string): Buffer => record.index.identifierHash('uscc', value);

async function listed(value: string, name = dossierOf().name, validUntil: string | null = null) {
  const subjectId = await record.subjects.findOrCreate({ kind: 'enterprise', scheme: 'uscc', value });
  const draft = await record.draft({ subjectId });
  await record.dossiers.save(draft.entryId, dossierOf({ name }));
  await record.record(next(draft, { type: 'recognised', to: 'recognised' }));
  await record.source.query('UPDATE entry SET valid_until = $2 WHERE id = $1', [draft.entryId, validUntil]);
  return { subjectId, entryId: draft.entryId };
}

const idsFor = async (value: string): Promise<string[]> =>
  ((await screening.listed([hashOf(value)], NOW)).get(hashOf(value).toString('hex')) ?? []).map(
    ({ id }) => id,
  );

describe('screening (R7.3)', () => {
  it('finds the entries in force by a number of the subject, also by another that succession has joined', async () => {
    const [now, before] = [randomUUID(), randomUUID()];
    const { subjectId, entryId } = await listed(now);
    const old = await record.subjects.findOrCreate({ kind: 'enterprise', scheme: 'uscc', value: before });
    expect(await idsFor(before)).toEqual([]);
    await record.source.query('UPDATE subject SET root_id = $2 WHERE id = $1', [old, subjectId]);
    expect(await idsFor(before)).toEqual([entryId]);
    expect(await idsFor(now)).toEqual([entryId]);
    expect(await idsFor(randomUUID())).toEqual([]);
  });

  it('tells of no entry before its recognition, after its exit, or at the end of its validity', async () => {
    const value = randomUUID();
    const subjectId = await record.subjects.findOrCreate({ kind: 'enterprise', scheme: 'uscc', value });
    const draft = await record.draft({ subjectId });
    expect(await idsFor(value)).toEqual([]);
    const recognised = next(draft, { type: 'recognised', to: 'recognised' });
    await record.record(recognised);
    expect(await idsFor(value)).toEqual([draft.entryId]);
    await record.record(next(recognised, { type: 'exited', to: 'exited', closes: true }));
    expect(await idsFor(value)).toEqual([]);
    const [ends, lasts] = [randomUUID(), randomUUID()];
    await listed(ends, undefined, NOW.toISOString());
    const { entryId } = await listed(lasts, undefined, new Date(NOW.getTime() + 1).toISOString());
    expect(await idsFor(ends)).toEqual([]);
    expect(await idsFor(lasts)).toEqual([entryId]);
  });

  it('tells of an entry whose validity stands still, also past the day on which it would have ended', async () => {
    const value = randomUUID();
    const { entryId } = await listed(value, '淄博停钟表行', '2026-03-01T00:00:00.000Z');
    const stands = (until: string | null) =>
      record.source.query(
        `UPDATE entry SET facts = facts || jsonb_build_object('suspensions', $2::jsonb) WHERE id = $1`,
        [entryId, JSON.stringify([{ kind: 'validity', since: 'x', dueAt: 'y', until }])],
      );
    expect(await idsFor(value)).toEqual([]);
    await stands(null);
    const byNumber = await screening.listed([hashOf(value)], NOW);
    expect([...byNumber.values()]).toMatchObject([[{ id: entryId, validUntil: null }]]);
    const byName = await screening.candidates(['淄博停钟表行'], NOW);
    expect(byName.get(0)).toMatchObject([{ id: entryId, validUntil: null }]);
    await stands('2026-03-05T00:00:00.000Z');
    expect(await idsFor(value)).toEqual([]);
  });

  it('suggests by the telling part of a name those that share the most of it', async () => {
    const alike = await listed(randomUUID(), '淄博金石榴花木有限公司');
    const less = await listed(randomUUID(), '张店金石磨具有限公司');
    await listed(randomUUID(), '淄博白玉兰运输有限公司');
    const found = await screening.candidates(['山东金石榴花木股份有限公司', '有限公司', '别无分号'], NOW);
    expect(found.get(0)!.map(({ id }) => id)).toEqual([alike.entryId, less.entryId]);
    expect(found.has(2)).toBe(false);
  });

  it('does not search by what too many names have, as the statistics of the database say', async () => {
    const rare = await listed(randomUUID(), '样例独此一家花木');
    await record.source.query(
      `INSERT INTO entry_dossier (entry_id, sealed, name_tokens)
       SELECT gen_random_uuid(), '\\x00', $1 FROM generate_series(1, 2000)`,
      [record.index.nameTokens('样例花木')],
    );
    await record.source.query('ANALYZE entry_dossier');
    const fresh = new ScreeningRepository(record.source, record.index);
    const found = await fresh.candidates(['样例花木', '独此一家花木'], NOW);
    expect(found.has(0)).toBe(false);
    expect(found.get(1)!.map(({ id }) => id)).toEqual([rare.entryId]);
  });
});

describe('the register of queries (R10.1)', () => {
  it('keeps its lines: no change, no deletion; what the purpose says is sealed', async () => {
    const register = new QueryRegisterRepository(record.source, record.keys);
    const [{ id: userId }] = await record.source.query<[{ id: string }]>(
      `INSERT INTO app_user (id, username, display_name, department_id, roles, password_hash, must_change_password,
         created_at, password_changed_at)
       SELECT gen_random_uuid(), 'register', '样例', id, '{auditor}', '-', false, now(), now() FROM department LIMIT 1
       RETURNING id`,
    );
    const id = await register.append({
      ...{ at: NOW, kind: 'screening', credentialId: null, userId, departmentId: null, ip: '127.0.0.1' },
      ...{ purpose: 'other', text: '样例：核实某人', asked: 1, found: [], suggested: [] },
      ...{ missed: [hashOf('1')], correlationId: null },
    });
    const [line] = await record.source.query<[QueryRegisterEntity]>(
      'SELECT *, entry_id AS "entryId", credential_id AS "credentialId", user_id AS "userId", sealed_text AS "sealedText" FROM query_register',
    );
    expect(JSON.stringify(line)).not.toContain('核实');
    expect((await register.texts([line])).get(id)).toBe('样例：核实某人');
    await expect(record.source.query("UPDATE query_register SET purpose = 'x'")).rejects.toThrow();
    await expect(record.source.query('DELETE FROM query_register')).rejects.toThrow();
  });
});
