import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '../../scripts/lib/ports.mjs';
import { spawnService } from '../../scripts/lib/processes.mjs';
import { GuardedProcess } from '../support/guard.js';
import { startTemporalDev, type TestTemporal } from '../support/temporal.js';
import { parseCompose, readDocker, dockerFolder } from './support/docker-files.js';
import { obtainGoTools } from './support/go-tools.js';

const service = parseCompose(readDocker('compose.yaml')).services['temporal-ui']!;
const version = /^temporalio\/ui:(\d+\.\d+\.\d+)$/.exec(service.image!)![1]!;
const tools = await obtainGoTools({
  folder: `temporal-ui-${version}`,
  label: `Building the Temporal Web UI ${version} with Go (half a minute, once)`,
  version,
  programs: { 'github.com/temporalio/ui-server/v2/cmd/server': 'ui-server' },
});
const suite = 'absent' in tools ? describe.skip : describe;
const why = 'absent' in tools ? ` (skipped: ${tools.absent})` : '';

interface Namespaces {
  namespaces: { namespaceInfo: { name: string } }[];
}

suite(`the Web UI of docker/ run natively${why}`, () => {
  let temporal: TestTemporal;
  let ui: GuardedProcess;
  let url: string;
  const get = async (path: string) => fetch(`${url}${path}`);

  /** The words of compose.yaml, with the folder that is mounted there as it is here. */
  const words = service.entrypoint!.slice(1).map((word) => word.replace('/etc/minglu', dockerFolder));

  beforeAll(async () => {
    temporal = await startTemporalDev();
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const env = { TEMPORAL_ADDRESS: temporal.address, UI_HOST: '127.0.0.1', UI_PORT: `${port}` };
    const program = join((tools as { folder: string }).folder, 'ui-server');
    ui = new GuardedProcess(spawnService(program, words, { env, logFile: `${temporal.logFile}.ui` }), {
      graceMs: 5000,
    });
    while (!ui.ended() && !(await get('/healthz').catch(() => undefined))?.ok) await delay(50);
  }, 60_000);
  afterAll(async () => {
    await ui?.stop();
    await temporal?.stop();
  });

  it('answers where compose looks for its health', async () => {
    expect(service.healthcheck!.test.at(-1)).toBe('http://127.0.0.1:8080/healthz');
    expect((await get('/healthz')).status).toBe(200);
  });

  it('shows the namespace of the service, and looks only', async () => {
    expect(await (await get('/api/v1/settings')).json()).toMatchObject({
      DefaultNamespace: temporal.namespace,
      DisableWriteActions: true,
      NotifyOnNewVersion: false,
    });
    const { namespaces } = (await (await get('/api/v1/namespaces')).json()) as Namespaces;
    expect(namespaces.map(({ namespaceInfo }) => namespaceInfo.name)).toContain('minglu');
  });

  it('lets nobody end a workflow past the gateway', async () => {
    const home = await get('/');
    const cookies = home.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!);
    const token = cookies.find((cookie) => cookie.startsWith('_csrf='))?.slice('_csrf='.length) ?? '';
    const answer = await fetch(`${url}/api/v1/namespaces/minglu/workflows/black/terminate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: cookies.join('; '), 'x-csrf-token': token },
      body: '{}',
    });
    expect(answer.status).toBe(405);
  });
});
