import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Metrics } from '../../../libs/platform/metrics/metrics.js';
import { filesUnder } from '../../../scripts/lib/sources.mjs';
import { root } from '../../../scripts/lib/paths.mjs';

interface Panel {
  title: string;
  type: string;
  targets?: { expr: string }[];
}

/** The queries of a Grafana dashboard by panel. */
export function queriesOf(dashboard: string): { panel: string; expr: string }[] {
  const { panels } = JSON.parse(dashboard) as { panels: Panel[] };
  return panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }) => ({ panel: title, expr })));
}

const functions = ['sum', 'rate', 'histogram_quantile'];

/** Names of metrics in a PromQL expression: what is left without functions, label lists and selectors. */
export function metricsIn(expr: string): string[] {
  const bare = expr.replace(/\{[^}]*\}|\[[^\]]*\]|\bby \([^)]*\)/g, '');
  return (bare.match(/[a-z_][a-z0-9_]*/gi) ?? []).filter((word) => !functions.includes(word));
}

/** Metrics that gateway and worker make: prom-client's own, and those of our code. */
export async function appMetrics(): Promise<Set<string>> {
  const own = new Set((await new Metrics('test').registry.getMetricsAsJSON()).map(({ name }) => name));
  const sources = await filesUnder(['apps/gateway', 'apps/worker', 'activities', 'libs'], (file) =>
    /(?<!spec)\.ts$/.test(file),
  );
  for (const file of sources) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const [, kind, name] of text.matchAll(/\.(counter|gauge|timer)\(\s*'(\w+)'/g)) {
      for (const suffix of kind === 'timer' ? ['_seconds_bucket', '_seconds_sum', '_seconds_count'] : ['']) {
        own.add(`minglu_${name}${suffix}`);
      }
    }
  }
  return own;
}

/** Whether the Temporal SDK's native part knows the metric: its names stand in the library as text. */
export function sdkKnows(metric: string): boolean {
  const bridge = dirname(createRequire(import.meta.url).resolve('@temporalio/core-bridge/package.json'));
  const platform = { linux: 'unknown-linux-gnu', darwin: 'apple-darwin', win32: 'pc-windows-msvc' }[
    process.platform as string
  ];
  const cpu = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  library ??= readFileSync(join(bridge, 'releases', `${cpu}-${platform}`, 'index.node'));
  return library.includes(metric.replace(/^temporal_/, '').replace(/_(bucket|sum|count)$/, ''));
}

let library: Buffer | undefined;
