import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type CollectionTag } from 'yaml';
import { root } from '../../../scripts/lib/paths.mjs';

export const dockerFolder = join(root, 'docker');

export const readDocker = (path: string): string => readFileSync(join(dockerFolder, path), 'utf8');

export interface Service {
  image?: string;
  user?: string;
  build?: { context: string; dockerfile: string; target: string };
  restart?: string;
  command?: string[];
  entrypoint?: string[];
  environment?: Record<string, string>;
  secrets?: string[];
  volumes?: string[];
  ports?: string[];
  networks?: string[];
  profiles?: string[];
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  logging?: { driver: string; options: Record<string, string> };
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
  deploy?: { resources?: { limits?: { cpus?: string; memory?: string } } };
}

export interface ComposeFile {
  services: Record<string, Service>;
  networks?: Record<string, { internal?: boolean } | null>;
  volumes?: Record<string, unknown>;
  secrets?: Record<string, { file: string }>;
}

/** `!override` tells compose how to merge two files; the value itself stays what it is. */
const override: CollectionTag = { tag: '!override', collection: 'map', resolve: (value) => value };

/** Reads a compose file as docker does: with merge keys and anchors resolved. */
export const parseCompose = (text: string): ComposeFile =>
  parse(text, { merge: true, customTags: [override] }) as ComposeFile;

/** A deep copy with a change, to show that a check finds what it is there for. */
export function broken<T>(value: T, change: (copy: T) => void): T {
  const copy = structuredClone(value);
  change(copy);
  return copy;
}

/** `${NAME:-default}` as compose replaces it when NAME is not set. */
export const withDefaults = (text: string): string => text.replace(/\$\{\w+:-([^}]*)\}/g, '$1');

/** `- service: what is wrong`, for every service of which `faultOf` says something. */
export function faultsOf(
  file: ComposeFile,
  faultOf: (service: Service, name: string) => string | null,
): string[] {
  return Object.entries(file.services).flatMap(([name, service]) => {
    const fault = faultOf(service, name);
    return fault === null ? [] : [`${name}: ${fault}`];
  });
}

export const runsOnce = (service: Service): boolean => service.restart?.startsWith('on-failure') ?? false;
