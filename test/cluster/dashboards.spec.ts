import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { appMetrics, metricsIn, queriesOf, sdkKnows } from './support/dashboards.js';
import { dockerFolder, parseCompose, readDocker } from './support/docker-files.js';
import { parseServerConfig } from './support/server-config.js';

const dashboard = readDocker('grafana/dashboards/minglu.json');
const queries = queriesOf(dashboard);
const app = await appMetrics();

/** Metrics that nobody makes: not Prometheus, not our code, not the SDK. The server's own are seen in the native run. */
const unknown = (metrics: string[]): string[] =>
  metrics.filter((name) => {
    if (name === 'up' || /^(service|persistence)_/.test(name)) return false;
    return name.startsWith('temporal_') ? !sdkKnows(name) : !app.has(name);
  });

describe('docker/grafana/dashboards', () => {
  it.each(queries)('$panel: $expr names metrics that exist', ({ expr }) => {
    const metrics = metricsIn(expr);
    expect(metrics.length).toBeGreaterThan(0);
    expect(unknown(metrics)).toEqual([]);
  });

  it('would tell a metric that nobody makes', () => {
    const spoilt =
      'sum by (le) (rate(minglu_activity_total{a="b"}[5m])) + temporal_slots_left + process_memory';
    expect(unknown(metricsIn(spoilt))).toEqual([
      'minglu_activity_total',
      'temporal_slots_left',
      'process_memory',
    ]);
  });

  it('shows every metric of our own', () => {
    const shown = queries.flatMap(({ expr }) => metricsIn(expr));
    const ours = [...app].filter((name) => /^minglu_/.test(name) && !/_(sum|count)$/.test(name));
    expect(ours.filter((name) => !shown.includes(name))).toEqual([]);
  });

  it('has one identifier a panel, and its queries go to the data source that is provisioned', () => {
    const { panels } = JSON.parse(dashboard) as {
      panels: { id: number; type: string; datasource?: { uid: string } }[];
    };
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const { datasources } = parse(readDocker('grafana/provisioning/datasources/prometheus.yaml')) as {
      datasources: [{ uid: string }];
    };
    for (const { type, datasource } of panels) {
      if (type !== 'row') expect(datasource!.uid).toBe(datasources[0].uid);
    }
  });

  it('is where Grafana looks for it', () => {
    const { providers } = parse(readDocker('grafana/provisioning/dashboards/minglu.yaml')) as {
      providers: [{ options: { path: string } }];
    };
    const mounts = parseCompose(readDocker('compose.yaml')).services.grafana!.volumes!;
    expect(mounts).toContain(`./grafana/dashboards:${providers[0].options.path}:ro`);
    expect(readdirSync(join(dockerFolder, 'grafana/dashboards'))).toEqual(['minglu.json']);
  });
});

describe('docker/prometheus/prometheus.yaml', () => {
  const { scrape_configs: jobs } = parse(readDocker('prometheus/prometheus.yaml')) as {
    scrape_configs: { job_name: string; dns_sd_configs: { names: string[]; port: number }[] }[];
  };
  const { services } = parseCompose(readDocker('compose.yaml'));

  it('asks services that there are, in a network that it is in, on the ports on which they answer', () => {
    const listening: Record<string, number> = {
      gateway: Number(services.gateway!.environment!.GATEWAY_PORT),
      worker: Number(services.worker!.environment!.WORKER_HEALTH_PORT),
      temporal: Number(parseServerConfig({}).global.metrics.prometheus.listenAddress.split(':').at(-1)),
    };
    for (const { dns_sd_configs } of jobs) {
      const { names, port } = dns_sd_configs[0]!;
      expect(port).toBe(listening[names[0]!]);
      expect(services[names[0]!]!.networks).toEqual(expect.arrayContaining(services.prometheus!.networks!));
    }
    expect(jobs.map(({ job_name }) => job_name).sort()).toEqual(Object.keys(listening).sort());
  });
});
