import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/lib/paths.mjs';
import { dockerFolder, faultsOf, readDocker, type ComposeFile, type Service } from './docker-files.js';
import { stages } from './dockerfile.js';

const lacks = (path: string): boolean => !existsSync(join(dockerFolder, path));

/** Bind mounts `./source:target[:ro]` of a service. */
const binds = ({ volumes = [] }: Service) =>
  volumes
    .map((volume) => volume.split(':'))
    .filter(([source]) => source!.startsWith('.'))
    .map(([source, target]) => ({ source: source!, target: target! }));

/** Paths inside the container that commands and settings name, as paths of this checkout. */
function namedFiles(service: Service): string[] {
  const words = [
    ...(service.entrypoint ?? []),
    ...(service.command ?? []),
    ...(service.healthcheck?.test ?? []),
  ];
  const paths = words.map((word) => word.replace(/^--[\w.-]+=/, '')).filter((word) => word.startsWith('/'));
  return paths.flatMap((path) => {
    if (path.startsWith('/app/')) return [join('..', path.slice('/app/'.length))];
    const bind = binds(service).find(({ target }) => path.startsWith(`${target}/`) || path === target);
    return bind ? [join(bind.source, path.slice(bind.target.length))] : [];
  });
}

/** Files and folders that a service mounts, runs or is built from, and that are not there. */
export const missingFiles = (file: ComposeFile) =>
  faultsOf(file, (service) => {
    const { build } = service;
    const mounted = binds(service).map(({ source }) => source);
    const missing = [...mounted, ...namedFiles(service)].filter(lacks);
    if (build && !existsSync(join(dockerFolder, build.context, build.dockerfile)))
      missing.push(build.dockerfile);
    return missing.length > 0 ? `missing ${missing.join()}` : null;
  });

/** Volumes, networks and build stages that a service uses and nobody defines. */
export const undefinedParts = (file: ComposeFile) =>
  faultsOf(file, ({ volumes = [], networks = [], build }) => {
    const named = volumes.map((volume) => volume.split(':')[0]!).filter((source) => !source.startsWith('.'));
    const undefinedOnes = [
      ...named.filter((name) => !Object.hasOwn(file.volumes ?? {}, name)),
      ...networks.filter((name) => !Object.hasOwn(file.networks ?? {}, name)),
      ...(build && !stages(readDocker('Dockerfile')).some(({ name }) => name === build.target)
        ? [build.target]
        : []),
    ];
    return undefinedOnes.length > 0 ? `undefined ${undefinedOnes.join()}` : null;
  });

/** Volumes and secrets that nobody uses. */
export function unusedParts({ services, volumes = {}, secrets = {} }: ComposeFile): string[] {
  const used = Object.values(services).flatMap((service) => [
    ...(service.volumes ?? []).map((volume) => volume.split(':')[0]),
    ...(service.secrets ?? []),
  ]);
  return [...Object.keys(volumes), ...Object.keys(secrets)].filter((name) => !used.includes(name));
}

/** Secrets whose file `secrets/create.sh` does not make. */
export function unmadeSecrets({ secrets = {} }: ComposeFile): string[] {
  const script = readDocker('secrets/create.sh');
  const made = /for name in ([\w ]+); do/.exec(script)?.[1]?.split(' ') ?? [];
  return Object.values(secrets)
    .map(({ file }) => file.replace('./secrets/', ''))
    .filter((name) => !made.includes(name));
}

export const checkoutHas = (path: string): boolean => existsSync(join(root, path));
