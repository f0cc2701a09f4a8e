import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker } from '@temporalio/worker';
import { root } from '../../scripts/lib/paths.mjs';
import { PROCEDURES } from '../../libs/rules/procedure/procedures.js';
import { ERASURE_WAYS } from './erasure-ways.js';
import { CASE_WAYS } from './case-ways.js';
import { CORRECTION_WAYS } from './correction-ways.js';
import { FILING_WAYS } from './filing-ways.js';
import { MEASURE_WAYS } from './measure-ways.js';
import { NOTIFICATION_WAYS } from './notification-ways.js';
import { PUBLICATION_WAYS } from './publication-ways.js';
import { STATISTICS_WAYS } from './statistics-ways.js';
import { PULL_WAYS, REMOVAL_WAYS, SNAPSHOT_WAYS } from './platform-ways.js';
import { RECONCILIATION_WAYS } from './reconciliation-ways.js';
import { SUCCESSION_WAYS } from './succession-ways.js';
import { SWEEP_WAYS } from './sweep-ways.js';
import { WEBHOOK_WAYS } from './webhook-ways.js';
import { workflowBundle } from '../support/workflow-bundle.js';

const folder = join(root, 'workflows/histories');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort();

interface Json {
  events: { eventType: string; [attributes: string]: unknown }[];
}
const read = (name: string): Json => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json;

let bundle: Awaited<ReturnType<typeof workflowBundle>>;
beforeAll(async () => {
  bundle = await workflowBundle();
});

const replay = (history: Json, workflowId: string) =>
  Worker.runReplayHistory({ workflowBundle: bundle }, historyFromJSON(history), workflowId);

describe('recorded histories replay with the code of today', () => {
  it.each(files)('%s', async (name) => {
    await expect(replay(read(name), name)).resolves.toBeUndefined();
  });
});

describe('the recorded histories', () => {
  const recorded = (list: string) => files.map((name) => new RegExp(`/${list}-(.+)\\.json$`).exec(name)?.[1]);

  it.each(Object.entries(PROCEDURES))('hold every state of the %s list', (list, { states }) => {
    expect(recorded(list)).toEqual(expect.arrayContaining([...states]));
  });

  const BESIDE = {
    case: CASE_WAYS,
    correction: CORRECTION_WAYS,
    removal: REMOVAL_WAYS,
    pull: PULL_WAYS,
    snapshot: SNAPSHOT_WAYS,
    succession: SUCCESSION_WAYS,
    reconciliation: RECONCILIATION_WAYS,
    sweep: SWEEP_WAYS,
    filing: FILING_WAYS,
    webhook: WEBHOOK_WAYS,
    notification: NOTIFICATION_WAYS,
    measures: MEASURE_WAYS,
    publication: PUBLICATION_WAYS,
    erasure: ERASURE_WAYS,
    statistics: STATISTICS_WAYS,
  };
  it.each(Object.entries(BESIDE))('hold every way of a %s', (kind, ways) => {
    expect(recorded(kind)).toEqual(expect.arrayContaining(Object.keys(ways)));
  });

  it('R10.3 name nobody: ids, codes and instants only', () => {
    for (const name of files) expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('are a gate: a history in which the workflow did something else does not replay', async () => {
    const history = read(files.find((name) => name.endsWith('black-exited.json'))!);
    const timer = history.events.findIndex(({ eventType }) => eventType === 'EVENT_TYPE_TIMER_STARTED');
    const { timerStartedEventAttributes, ...event } = history.events[timer]!;
    history.events[timer] = {
      ...event,
      eventType: 'EVENT_TYPE_ACTIVITY_TASK_SCHEDULED',
      activityTaskScheduledEventAttributes: { activityId: '1', activityType: { name: 'other' } },
    };
    expect(timerStartedEventAttributes).toBeDefined();
    await expect(replay(history, 'black/tampered')).rejects.toThrow(DeterminismViolationError);
  });
});
