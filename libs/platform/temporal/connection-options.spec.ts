import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { Client, Connection } from '@temporalio/client';
import type { TemporalConfig } from '../config/process-config.js';
import { connectionOptions } from './connection-options.js';
import { TemporalClientModule } from './temporal-client.module.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minglu-tls-'));
  for (const name of ['cert', 'key', 'ca']) await writeFile(join(folder, name), `${name} in PEM`);
});
afterAll(() => rm(folder, { recursive: true }));

const PLAIN: TemporalConfig = {
  ...{ address: '127.0.0.1:1', namespace: 'minglu', uiUrl: null, tls: null, apiKey: null },
};

describe('the connection to Temporal', () => {
  it('is plain on one machine', () => {
    expect(connectionOptions(PLAIN)).toEqual({ address: '127.0.0.1:1', tls: undefined });
  });

  it('uses certificates from files', () => {
    const tls = { cert: join(folder, 'cert'), key: join(folder, 'key'), ca: join(folder, 'ca') };
    expect(connectionOptions({ ...PLAIN, tls }).tls).toEqual({
      serverRootCACertificate: Buffer.from('ca in PEM'),
      clientCertPair: { crt: Buffer.from('cert in PEM'), key: Buffer.from('key in PEM') },
    });
  });

  it('never sends an API key in the clear', () => {
    expect(connectionOptions({ ...PLAIN, apiKey: 'key' })).toMatchObject({ apiKey: 'key', tls: true });
  });

  it('lets the application start while Temporal is away, and is closed with it', async () => {
    const app = await Test.createTestingModule({ imports: [TemporalClientModule.forRoot(PLAIN)] }).compile();
    await app.init();
    expect(app.get(Client).options.namespace).toBe('minglu');
    // The client's own, which asks a busy engine again.
    expect(app.get(Connection).options.interceptors).toHaveLength(1);
    const close = jest.spyOn(app.get(Connection), 'close');
    await app.close();
    expect(close).toHaveBeenCalledTimes(1);
  });
});
