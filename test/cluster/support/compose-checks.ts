import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { SETTINGS } from '../../../libs/platform/config/settings.js';
import { PLATFORM_SETTINGS } from '../../../libs/platform/platforms/platform-config.js';
import { root } from '../../../scripts/lib/paths.mjs';
import { faultsOf, runsOnce, type ComposeFile, type Service } from './docker-files.js';

let validate: ValidateFunction | undefined;

/** Against the compose specification's JSON schema (Apache-2.0), as the package `dclint` ships it. */
export function schemaFaults(file: unknown): string[] {
  if (!validate) {
    const schema = readFileSync(join(root, 'node_modules/dclint/schemas/compose.schema.json'), 'utf8');
    const ajv = new Ajv({ allErrors: true, strict: false });
    addFormats.default(ajv);
    validate = ajv.compile({ ...JSON.parse(schema), $schema: undefined });
  }
  if (validate(file)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

export const rootUsers = (file: ComposeFile) =>
  faultsOf(file, ({ user }) =>
    /^[1-9]\d*:\d+$/.test(user ?? '') ? null : 'its user is not a number other than 0',
  );

export const unwatched = (file: ComposeFile) =>
  faultsOf(file, (service) => (service.healthcheck || runsOnce(service) ? null : 'no health check'));

/** Third-party images name a release; ours are built from this checkout. */
export const floatingImages = (file: ComposeFile) =>
  faultsOf(file, ({ image = '', build }) => {
    if (build) return null;
    const tag = image.split(':')[1] ?? '';
    return /^v?\d+\.\d+/.test(tag) ? null : `image ${image} names no release`;
  });

/** Ports are on the loopback address, and none belongs to the database or the engine. */
export const openDoors = (file: ComposeFile) =>
  faultsOf(file, ({ ports = [] }, name) => {
    if (['postgres', 'temporal'].includes(name) && ports.length > 0) return 'has a published port';
    return ports.every((port) => port.startsWith('127.0.0.1:')) ? null : 'published beyond this host';
  });

/** The database stands in networks without a way out. */
export function databaseInOpenNetwork({ services, networks = {} }: ComposeFile): string[] {
  const of = services.postgres?.networks ?? ['default'];
  return of
    .filter((name) => !networks[name]?.internal)
    .map((name) => `postgres is in the open network ${name}`);
}

export const unhardened = (file: ComposeFile) =>
  faultsOf(file, (service) => {
    if (!service.read_only) return 'its root file system can be written';
    if (!service.cap_drop?.includes('ALL')) return 'keeps capabilities';
    return service.security_opt?.includes('no-new-privileges:true') ? null : 'may gain privileges';
  });

export const unlimited = (file: ComposeFile) =>
  faultsOf(file, ({ deploy, logging }) => {
    const { cpus, memory } = deploy?.resources?.limits ?? {};
    if (!cpus || !memory) return 'no limit of CPU or memory';
    return logging?.options['max-size'] && logging.options['max-file'] ? null : 'its logs grow without end';
  });

/** Named after passwords, and none. */
const HOLDS_NONE: ReadonlySet<string> = new Set(['LOCAL_PASSWORDS']);

/** Passwords and keys come as files: nothing secret stands in an environment or an address. */
export const openSecrets = (file: ComposeFile) =>
  faultsOf(file, ({ environment = {} }) => {
    const names = Object.keys(environment).filter(
      (name) =>
        /PASSWORD|SECRET|API_KEY|MASTER_KEY|TOKEN/.test(name) &&
        !name.endsWith('_FILE') &&
        !HOLDS_NONE.has(name),
    );
    const urls = Object.values(environment).filter((value) => /:\/\/[^/@]*:[^/@]*@/.test(value));
    return names.length + urls.length > 0
      ? `secrets in the environment: ${[...names, ...urls.map(() => 'URL')].join()}`
      : null;
  });

/** Secrets that a service uses and the file does not define, or that it reads from where none is mounted. */
export const missingSecrets = (file: ComposeFile) =>
  faultsOf(file, ({ secrets = [], environment = {} }) => {
    const read = Object.values(environment).flatMap(
      (value) => /^\/run\/secrets\/(.+)$/.exec(value)?.[1] ?? [],
    );
    const undefinedOnes = secrets.filter((name) => !file.secrets?.[name]);
    const unmounted = read.filter((name) => !secrets.includes(name));
    return undefinedOnes.length + unmounted.length > 0
      ? `no secret ${[...undefinedOnes, ...unmounted].join()}`
      : null;
  });

const isOurs = ({ image }: Service): boolean => image?.startsWith('minglu/') ?? false;

/** Names in our own services' environments that no process of ours reads. */
export const unknownSettings = (file: ComposeFile) =>
  faultsOf(file, (service) => {
    const names = isOurs(service) ? Object.keys(service.environment ?? {}) : [];
    const unknown = names.filter((name) => !Object.hasOwn(SETTINGS, name));
    return unknown.length > 0 ? `unknown settings ${unknown.join()}` : null;
  });

/** The worker speaks to the platforms: it is told of them all, but no credential, and has a way out. */
export function platformsOutOfReach({ services, networks = {} }: ComposeFile): string[] {
  const { environment = {}, networks: of = [] } = services.worker ?? {};
  const missing = PLATFORM_SETTINGS.filter(
    (name) => !name.endsWith('_TOKEN') && !Object.hasOwn(environment, name),
  );
  const out = of.some((name) => !networks[name]?.internal);
  return [
    ...missing.map((name) => `worker: is not passed ${name}`),
    ...(out ? [] : ['worker: has no way out']),
  ];
}

/** Who is waited for exists, and can become what is waited for. */
export const hopelessWaits = (file: ComposeFile) =>
  faultsOf(file, ({ depends_on = {} }) => {
    const hopeless = Object.entries(depends_on).filter(([name, { condition }]) => {
      const target = file.services[name];
      if (!target) return true;
      return condition === 'service_completed_successfully' ? !runsOnce(target) : !target.healthcheck;
    });
    return hopeless.length > 0 ? `waits in vain for ${hopeless.map(([name]) => name).join()}` : null;
  });

/** Services that wait for each other in a circle. */
export function circularWaits({ services }: ComposeFile): string[] {
  const settled = new Set<string>();
  for (;;) {
    const next = Object.keys(services).find(
      (name) =>
        !settled.has(name) &&
        Object.keys(services[name]?.depends_on ?? {}).every((other) => settled.has(other)),
    );
    if (next === undefined) break;
    settled.add(next);
  }
  return Object.keys(services).filter((name) => !settled.has(name));
}
