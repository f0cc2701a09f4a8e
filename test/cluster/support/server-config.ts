import { parse } from 'yaml';
import { readDocker } from './docker-files.js';
import { renderTemplate } from './go-template.js';

type Sql = Record<string, string | number>;

export const PARTS = ['frontend', 'history', 'matching', 'worker'] as const;
type Part = (typeof PARTS)[number];

/** What the tests look at in the configuration of the Temporal server. */
export interface ServerConfig {
  persistence: { datastores: Record<'record' | 'visibility', { sql: Sql }> };
  global: { metrics: { prometheus: { listenAddress: string } } };
  services: Record<Part, { rpc: { grpcPort: number; membershipPort: number; bindOnIP: string } }>;
  clusterMetadata: { clusterInformation: { active: { rpcAddress: string } } };
  dynamicConfigClient: { filepath: string };
}

export const serverTemplate = readDocker('temporal/minglu.yaml');

/** The configuration as the server reads it in an environment. */
export const parseServerConfig = (
  environment: Readonly<Record<string, string>>,
  template = serverTemplate,
): ServerConfig => parse(renderTemplate(template, environment), { merge: true }) as ServerConfig;
