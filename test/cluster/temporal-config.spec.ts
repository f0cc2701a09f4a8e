import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { namespace, searchAttributes } from '../../scripts/lib/temporal.mjs';
import { parseCompose, readDocker, withDefaults } from './support/docker-files.js';
import { renderTemplate } from './support/go-template.js';
import { parseServerConfig, PARTS, serverTemplate } from './support/server-config.js';

const { services } = parseCompose(readDocker('compose.yaml'));

/** The server's environment as compose gives it, with what start-server.sh adds. */
const environment: Record<string, string> = {
  ...services.temporal!.environment,
  TEMPORAL_LOG_LEVEL: withDefaults(services.temporal!.environment!.TEMPORAL_LOG_LEVEL!),
  SQL_PASSWORD: 'quote " brace }} colon: hash # 名',
  DYNAMIC_CONFIG_FILE: '/etc/minglu/temporal/dynamic.yaml',
};

describe('the configuration of the Temporal server', () => {
  it('is a template for the server itself', () =>
    expect(serverTemplate.slice(0, 1024)).toMatch(/^# enable-template/));

  it('renders to YAML with the environment of compose', () => {
    const { persistence, services: parts, dynamicConfigClient } = parseServerConfig(environment);
    expect(persistence.datastores.record.sql).toMatchObject({
      pluginName: 'postgres12',
      databaseName: 'temporal',
      connectAddr: 'postgres:5432',
      user: 'temporal',
      password: environment.SQL_PASSWORD,
    });
    expect(persistence.datastores.visibility.sql).toMatchObject({
      databaseName: 'temporal_visibility',
      maxConns: 10,
    });
    expect(Object.keys(parts)).toEqual(PARTS);
    expect(dynamicConfigClient.filepath).toBe(environment.DYNAMIC_CONFIG_FILE);
  });

  it('listens where compose, the Web UI and the clients look for it', () => {
    const { services: parts, clusterMetadata } = parseServerConfig(environment);
    expect(services.gateway!.environment!.TEMPORAL_ADDRESS).toBe(`temporal:${parts.frontend.rpc.grpcPort}`);
    const ui = renderTemplate(readDocker('temporal-ui/minglu.yaml'), services['temporal-ui']!.environment!);
    expect(parse(ui)).toMatchObject({
      temporalGrpcAddress: `temporal:${parts.frontend.rpc.grpcPort}`,
      defaultNamespace: namespace,
      port: 8080,
    });
    expect(clusterMetadata.clusterInformation.active.rpcAddress).toBe(
      `127.0.0.1:${parts.frontend.rpc.grpcPort}`,
    );
    expect(services.temporal!.healthcheck!.test).toContain(`127.0.0.1:${parts.frontend.rpc.grpcPort}`);
  });

  it('gives every listener a port of its own', () => {
    const { services: parts } = parseServerConfig(environment);
    const ports = Object.values(parts).flatMap(({ rpc }) => [rpc.grpcPort, rpc.membershipPort]);
    expect(ports.every((port) => Number.isInteger(port))).toBe(true);
    expect(new Set(ports).size).toBe(8);
  });

  it('keeps on 127.0.0.1 unless told otherwise', () => {
    const { BIND_ON_IP: _, ...rest } = environment;
    for (const { rpc } of Object.values(parseServerConfig(rest).services)) {
      expect(rpc.bindOnIP).toBe('127.0.0.1');
    }
  });

  it.each([
    ['an unknown function', '| toJson }}', '| toYaml }}', /unknown call toYaml/],
    ['an unquoted password', '{{ env "SQL_PASSWORD" | toJson }}', '{{ env "SQL_PASSWORD" }}', /./],
  ])('%s would be caught', (_what, sound, spoilt, says) => {
    expect(() => parseServerConfig(environment, serverTemplate.replace(sound, spoilt))).toThrow(says);
  });
});

describe('docker/temporal/create-namespace.sh', () => {
  const script = readDocker('temporal/create-namespace.sh');

  it('creates the search attributes that `npm start` creates', () => {
    const keywords = /for name in ([\w ]+); do/.exec(script)![1]!.split(' ');
    const created = { ...Object.fromEntries(keywords.map((name) => [name, 'Keyword'])), DueAt: 'Datetime' };
    expect(created).toEqual(searchAttributes);
    expect(script).toMatch(/search-attribute create --name DueAt --type Datetime/);
  });
});

describe('docker/temporal/dynamic.yaml', () => {
  it('is a list of values for each key', () => {
    const dynamic = parse(readDocker('temporal/dynamic.yaml')) as Record<string, { value: unknown }[]>;
    expect(dynamic['limit.maxIDLength']).toEqual([{ value: 255 }]);
    for (const values of Object.values(dynamic)) expect(values[0]).toHaveProperty('value');
  });
});
