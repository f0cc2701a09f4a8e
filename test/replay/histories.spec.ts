import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { historyFromJSON } from '@temporalio/common/lib/proto-utils.js';
import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker } from '@temporalio/worker';
import { root } from '../../scripts/lib/paths.mjs';
import { BLACK_STATES, WATCH_STATES } from '../../libs/rules/procedure/states.js';
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

  it('hold every state of a black-list entry and of a watch-list entry', () => {
    expect(recorded('black')).toEqual(expect.arrayContaining([...BLACK_STATES]));
    expect(recorded('watch')).toEqual(expect.arrayContaining([...WATCH_STATES]));
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
