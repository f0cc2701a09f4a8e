import { spawn } from 'node:child_process';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root } from '../../scripts/lib/paths.mjs';
import { freePort } from '../../scripts/lib/ports.mjs';
import { faultLine } from '../../scripts/lib/say.mjs';
import { removeFolder, throwAwayFolder } from '../support/guard.js';

let folder: string;
beforeAll(async () => {
  folder = await throwAwayFolder('start-faults');
});
afterAll(async () => {
  await removeFolder(folder);
});

interface Ended {
  code: number | null;
  faults: string[];
}

const PORTS = ['GATEWAY_PORT', 'WORKER_HEALTH_PORT', 'SANDBOX_PORT', 'TEMPORAL_PORT', 'TEMPORAL_UI_PORT'];

/** Runs the start command until it ends by itself, with nothing on the path but Node. */
async function startWith(env: Record<string, string>): Promise<Ended> {
  const ports = await Promise.all(PORTS.map(async (name) => [name, String(await freePort())] as const));
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: {
      PATH: dirname(process.execPath),
      HOME: folder,
      MINGLU_DATA_DIR: join(folder, 'data'),
      MINGLU_CACHE_DIR: join(folder, 'cache'),
      ...Object.fromEntries(ports),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, faults: errors.split('\n').filter((line) => line !== '') };
}

const listening = (port: number): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

describe('npm start says in one line what to do', () => {
  it('when the engine can be had in no way', async () => {
    const { code, faults } = await startWith({
      TEMPORAL_ARCHIVE_URL: `http://127.0.0.1:${String(await freePort())}`,
    });
    expect(code).toBe(1);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/install the Temporal CLI .* or Go .* or set TEMPORAL_CLI/);
  });

  it('when TEMPORAL_CLI names something else', async () => {
    const other = join(folder, 'other');
    await writeFile(other, '#!/bin/sh\necho other 1.0\n');
    await chmod(other, 0o755);
    const { code, faults } = await startWith({ TEMPORAL_CLI: other });
    expect({ code, count: faults.length }).toEqual({ code: 1, count: 1 });
    expect(faults[0]).toContain(`TEMPORAL_CLI=${other} is no Temporal CLI`);
  });

  it('when the data folder is a file', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const { code, faults } = await startWith({ MINGLU_DATA_DIR: file });
    expect({ code, count: faults.length }).toEqual({ code: 1, count: 1 });
    expect(faults[0]).toMatch(/cannot be written .* choose another with MINGLU_DATA_DIR/);
  });

  it('when the master key beside a database is gone', async () => {
    const data = join(folder, 'lost-key');
    await mkdir(join(data, 'postgres'), { recursive: true });
    await writeFile(join(data, 'postgres', 'PG_VERSION'), '18');
    const { code, faults } = await startWith({ MINGLU_DATA_DIR: data });
    expect({ code, count: faults.length }).toEqual({ code: 1, count: 1 });
    expect(faults[0]).toMatch(/master key .* is missing.* put it back from your backup/);
  });

  it('when a port is no port, or busy', async () => {
    const wrong = await startWith({ GATEWAY_PORT: '70000', TEMPORAL_CLI: process.execPath });
    expect(wrong.code).toBe(1);
    expect(wrong.faults).toHaveLength(1);
    const port = await freePort();
    const server = await listening(port);
    const busy = await startWith({ GATEWAY_PORT: String(port) });
    server.close();
    expect({ code: busy.code, count: busy.faults.length }).toEqual({ code: 1, count: 1 });
    expect(busy.faults[0]).toContain(String(port));
  });

  it('when the disk is full, or not to be written', () => {
    expect(faultLine(Object.assign(new Error('x'), { code: 'ENOSPC' }))).toBe(
      'The disk is full: free some space and start again.',
    );
    expect(faultLine(Object.assign(new Error('x'), { code: 'EROFS', path: 'data' }))).toMatch(
      /^No permission to write \(data\): .* MINGLU_DATA_DIR/,
    );
  });
});
