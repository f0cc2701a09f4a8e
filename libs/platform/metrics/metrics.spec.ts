import { describe, expect, it } from '@jest/globals';
import { Metrics } from './metrics.js';

describe('metrics', () => {
  it('are exposed with the name of the service, each process for itself', async () => {
    const [worker, gateway] = [new Metrics('worker'), new Metrics('gateway')];
    worker.counter('activities_total', 'Activities', ['outcome']).inc({ outcome: 'done' });
    worker.timer('transition', 'Transitions').observe(0.02);
    const { body, contentType } = await worker.expose();
    expect(contentType).toContain('text/plain');
    expect(body).toContain('minglu_activities_total{outcome="done",service="worker"} 1');
    expect(body).toContain('minglu_transition_seconds_bucket{le="0.025",service="worker"} 1');
    expect((await gateway.expose()).body).not.toContain('minglu_activities_total');
  });
});
