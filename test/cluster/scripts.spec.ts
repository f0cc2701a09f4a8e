import { mkdtempSync, cpSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MasterKey } from '../../libs/platform/crypto/master-key.js';
import { run } from '../../scripts/lib/run.mjs';
import { dockerFolder } from './support/docker-files.js';

describe('docker/secrets/create.sh', () => {
  let folder: string;
  const create = () => run('sh', [join(folder, 'create.sh')]);
  const others = ['create.sh', 'platforms', 'sso'];
  const secrets = () => readdirSync(folder).filter((name) => !others.includes(name));
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const mode = (name: string) => (statSync(join(folder, name)).mode & 0o777).toString(8);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'minglu-secrets-'));
    cpSync(join(dockerFolder, 'secrets/create.sh'), join(folder, 'create.sh'));
    expect(await create()).toMatchObject({ code: 0 });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('makes different secrets that containers can read, in a folder that nobody else can enter', () => {
    expect(new Set(secrets().map(read)).size).toBe(5);
    expect(secrets().map(mode)).toEqual(Array(5).fill('444'));
    expect(mode('.')).toBe('700');
    expect(['platforms', 'sso'].map(mode)).toEqual(['755', '755']);
  });

  it('makes a master key that the service takes', () => {
    expect(() => new MasterKey(Buffer.from(read('master_key').trim(), 'base64'))).not.toThrow();
  });

  it('never touches a secret that is there', async () => {
    const before = Object.fromEntries(secrets().map((name) => [name, read(name)]));
    rmSync(join(folder, 'grafana_password'), { force: true });
    const { output } = await create();
    expect(output).toMatch(/master_key: kept[\s\S]*grafana_password: made/);
    const { grafana_password: old, ...kept } = before;
    expect(read('grafana_password')).not.toBe(old);
    for (const [name, secret] of Object.entries(kept)) expect(read(name)).toBe(secret);
  });
});

describe('docker/app/health.mjs', () => {
  let server: Server | undefined;
  const healthOf = (url: string) => run(process.execPath, [join(dockerFolder, 'app/health.mjs'), url]);
  const answering = (status: number) =>
    new Promise<string>((resolve) => {
      server = createServer((_request, response) => response.writeHead(status).end());
      server.listen(0, '127.0.0.1', () =>
        resolve(`http://127.0.0.1:${(server!.address() as AddressInfo).port}/`),
      );
    });

  afterEach(() => {
    server?.close();
  });

  it('is content with 200', async () => {
    expect(await healthOf(await answering(200))).toMatchObject({ code: 0, output: '' });
  });

  it.each([404, 500, 503])('is not with %d', async (status) => {
    expect(await healthOf(await answering(status))).toMatchObject({ code: 1, output: `${status}\n` });
  });

  it('is not when nobody answers', async () => {
    const url = await answering(200);
    await new Promise((resolve) => server!.close(resolve));
    expect(await healthOf(url)).toMatchObject({ code: 1, output: 'ECONNREFUSED\n' });
  });
});

describe('the shell scripts of docker/', () => {
  const scripts = readdirSync(dockerFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.sh'),
  );

  it.each(scripts)(
    '%s is a script that any POSIX shell reads and that stops at the first fault',
    async (name) => {
      expect(await run('sh', ['-n', join(dockerFolder, name)])).toMatchObject({ code: 0, output: '' });
      const text = readFileSync(join(dockerFolder, name), 'utf8');
      expect(text).toMatch(/^#!\/bin\/sh\n/);
      expect(text).toMatch(/^set -eu$/m);
    },
  );
});
