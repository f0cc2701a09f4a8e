import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import { Column, DataSource, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { ensureLinks } from '../../scripts/lib/postgres.mjs';
import { isAlive } from '../../scripts/lib/processes.mjs';
import { GuardedProcess, removeFolder, throwAwayFolder } from '../support/guard.js';
import { startPostgres, type TestPostgres } from '../support/postgres.js';
import { startTemporalDev, type TestTemporal } from '../support/temporal.js';
import { spawn } from 'node:child_process';
import { join } from 'node:path';

@Entity()
class Note {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  text!: string;
}

async function withNotes<T>(url: string, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    entities: [Note],
    synchronize: true,
  }).initialize();
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

const readTexts = (url: string) =>
  withNotes(url, async (source) => (await source.getRepository(Note).find()).map(({ text }) => text));

describe('the PostgreSQL server for tests', () => {
  let postgres: TestPostgres;

  beforeAll(async () => {
    postgres = await startPostgres();
    await withNotes(postgres.url, (source) => source.getRepository(Note).save({ text: '名录' }));
  });
  afterAll(() => postgres?.stop());

  it('keeps its data over a restart', async () => {
    await postgres.restart();
    expect(await readTexts(postgres.url)).toEqual(['名录']);
  });

  it('recovers its data after kill -9', async () => {
    await postgres.kill();
    await expect(readTexts(postgres.url)).rejects.toThrow(/ECONNREFUSED/);
    await postgres.start();
    expect(await readTexts(postgres.url)).toEqual(['名录']);
  });

  it('makes the links of its package once, however many start at the same time', async () => {
    const folder = await throwAwayFolder('links');
    try {
      const native = join(folder, 'native');
      await mkdir(join(native, 'lib'), { recursive: true });
      const links = Array.from({ length: 20 }, (_, at) => ({
        source: 'native/lib/libpq.so.5.18',
        target: `native/lib/libpq.so.${at}`,
      }));
      await writeFile(join(native, 'lib/libpq.so.5.18'), 'libpq');
      await writeFile(join(native, 'pg-symlinks.json'), JSON.stringify(links));
      await Promise.all(Array.from({ length: 8 }, () => ensureLinks(native)));
      for (const { target } of links) expect(await readFile(join(folder, target), 'utf8')).toBe('libpq');
      expect(await readdir(join(native, 'lib'))).toHaveLength(links.length + 1);
    } finally {
      await removeFolder(folder);
    }
  });

  it('makes further empty databases', async () => {
    expect(await readTexts(await postgres.createDatabase())).toEqual([]);
  });

  it('writes no values of failed statements into its log', async () => {
    await withNotes(postgres.url, (source) =>
      expect(source.query(`insert into note(id, text) values (1, 'secret-value')`)).rejects.toThrow(
        /duplicate key/,
      ),
    );
    const log = await readFile(postgres.logFile, 'utf8');
    expect(log).toMatch(/duplicate key/);
    expect(log).not.toContain('secret-value');
  });
});

describe('the Temporal server for tests', () => {
  let temporal: TestTemporal;

  beforeAll(async () => {
    temporal = await startTemporalDev();
  });
  afterAll(() => temporal?.stop());

  async function withClient<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const connection = await Connection.connect({ address: temporal.address });
    try {
      return await work(new Client({ connection, namespace: temporal.namespace }));
    } finally {
      await connection.close();
    }
  }

  const start = (workflowId: string) =>
    withClient((client) => client.workflow.start('anything', { workflowId, taskQueue: 'nobody', args: [] }));
  const status = (workflowId: string) =>
    withClient(async (client) => (await client.workflow.getHandle(workflowId).describe()).status.name);

  it('keeps its workflows over a restart and over kill -9', async () => {
    await start('black/kept');
    await temporal.restart();
    expect(await status('black/kept')).toBe('RUNNING');
    await temporal.kill();
    await temporal.start();
    expect(await status('black/kept')).toBe('RUNNING');
  });

  it('knows the search attributes that operators use, and keeps closed runs for 30 days', async () => {
    await withClient(async ({ connection }) => {
      const { namespace } = temporal;
      const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
      expect(Object.keys(customAttributes)).toEqual(
        expect.arrayContaining(['ListKind', 'State', 'DueAt', 'EntryNo']),
      );
      const { config } = await connection.workflowService.describeNamespace({ namespace });
      expect(Number(config?.workflowExecutionRetentionTtl?.seconds)).toBe(30 * 86_400);
    });
  });

  it('offers its Web UI', async () => {
    expect((await fetch(temporal.uiUrl)).status).toBe(200);
  });
});

describe('the guard of test processes', () => {
  it('stops a process that ignores the polite signal', async () => {
    const stubborn = "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000);";
    const child = spawn(process.execPath, ['-e', stubborn], {
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const guarded = new GuardedProcess(child, { graceMs: 100 });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await guarded.stop();
    expect(isAlive(guarded.pid)).toBe(false);
  });

  it('removes its folders', async () => {
    const folder = await throwAwayFolder('guard');
    await removeFolder(folder);
    await expect(readFile(join(folder, 'x'))).rejects.toThrow(/ENOENT/);
  });
});
