import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { TestRecord } from '../testing/test-record.js';
import { ImportRowRepository } from './import-row.repository.js';
import { ImportRepository, type NewImport } from './import.repository.js';

let postgres: TestPostgres;
let record: TestRecord;
let imports: ImportRepository;
let rows: ImportRowRepository;

beforeAll(async () => {
  postgres = await startPostgres();
  record = await TestRecord.open(postgres.url);
  imports = new ImportRepository(record.source, record.keys, record.index);
  rows = new ImportRowRepository(record.source, record.keys, record.index);
});
afterAll(async () => {
  await record?.close();
  await postgres?.stop();
});

const AT = new Date('2026-03-02T02:00:00.000Z');
const OFFICER = randomUUID();

interface Row {
  name: string;
}

async function checked(changes: Partial<NewImport> = {}): Promise<NewImport> {
  const batch: NewImport = {
    ...{ id: randomUUID(), fileSha256: randomUUID(), listKind: 'black', uploadedBy: OFFICER, createdAt: AT },
    ...{ departmentId: record.departments['market'] ?? '', packCode: 'zhangdian-2018', packVersion: '1.0.0' },
    ...changes,
  };
  await imports.create(batch);
  await rows.stage<Row>(
    batch.id,
    [1, 2, 3].map((rowNo) => ({
      ...{
        rowNo,
        key: `${batch.id}/${rowNo}`,
        entryId: randomUUID(),
        content: { name: `样例甲0000${rowNo}` },
      },
    })),
  );
  await imports.finishCheck(batch.id, {
    rowsTotal: 3,
    rowsGood: 3,
    faults: [],
    report: { normalised: ['样例'] },
  });
  return batch;
}

describe('R2.1 a preliminary list', () => {
  it('is checked, confirmed and drafted in chunks; then its rows and its key are gone', async () => {
    const { id } = await checked();
    expect(await imports.find(id)).toMatchObject({
      status: 'checked',
      rowsTotal: 3,
      rowsGood: 3,
      faults: [],
    });
    expect(await imports.report(id)).toEqual({ normalised: ['样例'] });
    expect(await imports.confirm(id, OFFICER, AT)).toBe('confirmed');
    await imports.start(id);
    const chunk = await rows.staged<Row>(id, 0, 2);
    expect(chunk.map(({ rowNo, content }) => [rowNo, content.name])).toEqual([
      [1, '样例甲00001'],
      [2, '样例甲00002'],
    ]);
    await rows.settle(id, [1], 'drafted');
    await rows.settle(id, [2], 'skipped');
    expect(await rows.counts(id)).toEqual({ total: 3, staged: 1, drafted: 1, skipped: 1 });
    expect((await rows.staged<Row>(id, 0, 10)).map(({ rowNo }) => rowNo)).toEqual([3]);
    await imports.finish(id, AT);
    await imports.finish(id, AT);
    expect(await imports.find(id)).toMatchObject({ status: 'done', confirmedBy: OFFICER, finishedAt: AT });
    await expect(rows.staged(id, 0, 10)).rejects.toMatchObject({ reason: 'destroyed' });
    expect(await imports.report(id)).toBeNull();
  });

  it('with a fault keeps no row and cannot be confirmed', async () => {
    const { id } = await checked();
    await record.source.query(`UPDATE import_batch SET status = 'checking' WHERE id = $1`, [id]);
    const faults = [{ row: 2, column: '统一社会信用代码', fault: 'check digit' }];
    await imports.finishCheck(id, { rowsTotal: 3, rowsGood: 2, faults, report: null });
    expect(await imports.find(id)).toMatchObject({ status: 'faulty', faults });
    expect(await rows.counts(id)).toMatchObject({ total: 0 });
    expect(await imports.confirm(id, OFFICER, AT)).toBe('notChecked');
  });

  it('of the same file is confirmed once per department and list, also at once', async () => {
    const fileSha256 = 'ab'.repeat(32);
    const batches = [await checked({ fileSha256 }), await checked({ fileSha256: fileSha256.toUpperCase() })];
    const answers = await Promise.all(batches.map(({ id }) => imports.confirm(id, OFFICER, AT)));
    expect([...answers].sort()).toEqual(['confirmed', 'sameFile']);
    const taken = batches[answers.indexOf('confirmed')]!;
    expect((await imports.confirmedBefore(taken))?.id).toBe(taken.id);
    expect(await imports.confirm(taken.id, OFFICER, AT)).toBe('repeated');
    const elsewhere = await checked({ fileSha256, departmentId: record.departments['labour'] });
    expect(await imports.confirmedBefore(elsewhere)).toBeNull();
    expect(await imports.confirm(elsewhere.id, OFFICER, AT)).toBe('confirmed');
  });

  it('knows the rows that open entries came from', async () => {
    const rowKey = rows.rowKey('a row').toString('hex');
    const { header } = await record.draft({ rowKey });
    expect([...(await rows.keysInUse(header!.departmentId, ['a row', 'another']))]).toEqual(['a row']);
    expect((await rows.keysInUse(record.departments['tax'] ?? '', ['a row'])).size).toBe(0);
  });

  it('keeps nothing readable of its rows, and lists batches page by page', async () => {
    const departmentId = record.departments['environment'] ?? '';
    for (let i = 0; i < 3; i++) await checked({ departmentId });
    const [sealed] = await record.source.query<{ text: string }[]>(
      `SELECT string_agg(encode(sealed, 'escape'), '') AS text FROM import_row`,
    );
    expect(sealed?.text).not.toContain('00001');
    const first = await imports.list(departmentId, { limit: 2 });
    const second = await imports.list(departmentId, { limit: 2, cursor: first.next });
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
    expect(second.next).toBeNull();
  });
});
