import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { startPostgres, type TestPostgres } from '../../test/support/postgres.js';
import { MasterKey } from '../platform/crypto/master-key.js';
import { migrate } from './migrate.js';
import { PersistenceModule } from './persistence.module.js';
import { RecordTransitionRepository } from './record/record-transition.repository.js';
import { ReprojectionRepository } from './record/reprojection.repository.js';
import { EntryListRepository } from './repositories/entry-list.repository.js';
import { ImportRowRepository } from './repositories/import-row.repository.js';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.stop());

describe('the persistence module', () => {
  it('gives every repository, and closes its connections with the application', async () => {
    const options = {
      database: { url: postgres.url, poolSize: 3 },
      masterKey: new MasterKey(randomBytes(32)),
    };
    const app = await Test.createTestingModule({ imports: [PersistenceModule.forRoot(options)] }).compile();
    await app.init();
    await migrate(app.get(DataSource));
    expect(
      await app.get(RecordTransitionRepository).readRecord('00000000-0000-0000-0000-000000000001'),
    ).toBeNull();
    expect(await app.get(ReprojectionRepository).countToReproject(1)).toBe(0);
    expect(await app.get(EntryListRepository).list({ q: '样例' })).toEqual({ items: [], next: null });
    expect(app.get(ImportRowRepository).rowKey('x')).toHaveLength(32);
    await app.close();
    expect(app.get(DataSource).isInitialized).toBe(false);
  });
});
