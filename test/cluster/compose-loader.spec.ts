import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findOnPath } from '../../scripts/lib/processes.mjs';
import { run } from '../../scripts/lib/run.mjs';
import { dockerFolder, parseCompose, readDocker, type Service } from './support/docker-files.js';
import { isUnreachable, obtainGoTools } from './support/go-tools.js';

const version = '2.16.2';
const loader = {
  folder: `compose-loader-${version}`,
  label: `Building the loader of docker compose ${version} with Go (seconds, once)`,
  version,
  programs: { 'github.com/compose-spec/compose-go/v2/cmd': 'compose-loader' },
};
const tools = await obtainGoTools(loader);
const suite = 'absent' in tools ? describe.skip : describe;
const why = 'absent' in tools ? ` (skipped: ${tools.absent})` : '';

/** Reads and merges compose files with the library of docker compose, without an engine. */
async function load(files: string[], ...flags: string[]) {
  const program = join((tools as { folder: string }).folder, 'compose-loader');
  const { code, output } = await run(program, ['-format', 'json', ...flags, ...files], {
    cwd: dockerFolder,
    env: {},
  });
  return {
    code,
    output,
    services: () => (JSON.parse(output) as { services: Record<string, Service> }).services,
  };
}

/** The loader answers an environment as a list when it is not asked to fill in values. */
const settingsOf = ({ environment }: Service): Record<string, string> =>
  Object.fromEntries(
    (environment as unknown as string[]).map((line) => [
      line.split('=')[0]!,
      line.slice(line.indexOf('=') + 1),
    ]),
  );

const withoutProfile = (services: Record<string, Service>): string[] =>
  Object.keys(services)
    .filter((name) => !services[name]!.profiles)
    .sort();

suite(`compose files read by docker compose's own loader${why}`, () => {
  const cloudFiles = ['compose.yaml', 'compose.temporal-cloud.yaml'];

  it('compose.yaml is sound, and its defaults are filled in', async () => {
    const { code, services } = await load(['compose.yaml']);
    expect(code).toBe(0);
    expect(withoutProfile(services())).toEqual(
      withoutProfile(parseCompose(readDocker('compose.yaml')).services),
    );
    expect(services().gateway!.environment).toMatchObject({ COOKIE_SECURE: 'true', LOG_LEVEL: 'info' });
    expect(services().gateway!.image).toBe('minglu/gateway:dev');
  });

  it('on Temporal Cloud nothing of the own cluster starts, and gateway and worker turn to the other', async () => {
    const { code, services } = await load(cloudFiles, '-no-interpolation');
    expect(code).toBe(0);
    expect(withoutProfile(services())).toEqual(['gateway', 'migrate', 'postgres', 'worker']);
    for (const name of ['gateway', 'worker']) {
      const { depends_on, networks } = services()[name]!;
      const environment = settingsOf(services()[name]!);
      expect(environment.TEMPORAL_ADDRESS).toMatch(/^\$\{TEMPORAL_ADDRESS:\?/);
      expect(environment.TEMPORAL_API_KEY_FILE).toBe('/run/secrets/temporal_api_key');
      expect(environment.DATABASE_URL).toBe('postgres://minglu@postgres:5432/minglu');
      expect(Object.keys(depends_on!)).toEqual(['migrate']);
      expect(Object.keys(networks!)).toEqual(expect.arrayContaining(['record', 'edge']));
    }
  });

  it('on Temporal Cloud a missing address is said by name', async () => {
    const { code, output } = await load(cloudFiles);
    expect(code).not.toBe(0);
    expect(output).toMatch(/TEMPORAL_ADDRESS is missing a value: the address/);
  });
});

describe('programs built by Go', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'minglu-go-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are absent without Go', async () => {
    expect(await obtainGoTools(loader, { MINGLU_CACHE_DIR: folder, PATH: folder })).toEqual({
      absent: 'Go is not installed',
    });
  });

  (findOnPath(['go']) ? it : it.skip)(
    'are absent when Go cannot fetch the modules, and nothing half made is left',
    async () => {
      const unreachable = {
        GOPROXY: 'off',
        GOMODCACHE: join(folder, 'modules'),
        GOCACHE: join(folder, 'build'),
      };
      const { PATH, HOME } = process.env;
      const found = await obtainGoTools(loader, { PATH, HOME, MINGLU_CACHE_DIR: folder, ...unreachable });
      expect(found).toEqual({ absent: expect.stringContaining('Go cannot fetch the modules') });
      expect(readdirSync(folder).filter((name) => name.startsWith('compose-loader'))).toEqual([]);
    },
  );

  it.each([
    ['Get "https://modules.example/x": dial tcp: lookup modules.example: no such host', true],
    ['module lookup disabled by GOPROXY=off', true],
    ['undefined: foo', false],
  ])('%s: out of reach is %s', (output, expected) => expect(isUnreachable(output)).toBe(expected));
});
