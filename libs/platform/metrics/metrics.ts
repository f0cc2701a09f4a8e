import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds; from a database round trip to a slow import. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * The metrics of one process in a registry of its own (tests start several in one process). Labels are codes from
 * closed lists: no ids, no names.
 */
export class Metrics {
  readonly registry = new Registry();

  constructor(service: string) {
    this.registry.setDefaultLabels({ service });
    collectDefaultMetrics({ register: this.registry });
  }

  counter<L extends string>(name: string, help: string, labelNames: readonly L[] = []): Counter<L> {
    return new Counter({ name: `minglu_${name}`, help, labelNames, registers: [this.registry] });
  }

  gauge(name: string, help: string): Gauge {
    return new Gauge({ name: `minglu_${name}`, help, registers: [this.registry] });
  }

  /** Durations in seconds. */
  timer<L extends string>(name: string, help: string, labelNames: readonly L[] = []): Histogram<L> {
    return new Histogram({
      name: `minglu_${name}_seconds`,
      help,
      labelNames,
      buckets: BUCKETS,
      registers: [this.registry],
    });
  }

  /** Prometheus text format, with its content type. */
  async expose(): Promise<{ contentType: string; body: string }> {
    return { contentType: this.registry.contentType, body: await this.registry.metrics() };
  }
}
