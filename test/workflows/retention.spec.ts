import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ErasureEffect } from '../../activities/erasure/erasure.effect.js';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import { erasureWorkflowId, RETENTION } from '../../libs/contract/ids.js';
import { TASK_QUEUES } from '../../libs/contract/task-queues.js';
import { ErasureRepository } from '../../libs/persistence/erasure/erasure.repository.js';
import { ChangeFeedRepository } from '../../libs/persistence/repositories/change-feed.repository.js';
import { RetentionRepository } from '../../libs/persistence/repositories/retention.repository.js';
import { until } from '../support/until.js';
import { TimeMachine, type EntryHand } from './time-machine.js';

const DAY_MS = 86_400_000;
/** 01:30 in Shanghai, as worker's schedule has it: this server knows cron and no schedules. */
const EVERY_NIGHT = '30 17 * * *';
/** The retention ends at midnight in Shanghai. */
const TO_THE_NIGHT_MS = 90 * 60_000;

let machine: TimeMachine;
beforeAll(async () => {
  machine = await TimeMachine.start();
});
afterAll(async () => {
  await machine?.stop();
});

const get = <T>(one: new (...parts: never[]) => T): T => machine.stage.app.get(one);

/** The feed passes on what has changed. */
async function dispatched(): Promise<void> {
  const feed = get(ChangeFeedRepository);
  const owe = get(ErasureEffect).owe.bind(get(ErasureEffect));
  while ((await feed.read('dispatch', 200, owe)) > 0);
}

const erasureOf = ({ input }: EntryHand) => get(ErasureRepository).find(input.entryId);
const erasing = ({ input }: EntryHand) =>
  machine.client.workflow.getHandle(erasureWorkflowId(input.entryId)).describe();

/** Listed at once, and off the list again when their validity ended; each kept for its term, or as the pack says. */
async function ended(...terms: (string | undefined)[]): Promise<EntryHand[]> {
  const entries: EntryHand[] = [];
  for (const retention of terms)
    entries.push(await machine.watched(retention ? { terms: { retention } } : {}));
  await entries.at(-1)!.letPass('validity');
  for (const entry of entries) await entry.reaches('exited');
  return entries;
}

/** The last of the runs that wait for their night each: it began when the night before was over. */
const lastRun = () => machine.client.workflow.getHandle(RETENTION).describe();

it('R8.5 when the pack’s retention is over the erasure begins by itself, and not a day before', async () => {
  const [kept, entry] = (await ended(undefined, 'P2D')) as [EntryHand, EntryHand];
  await dispatched();
  const { keptUntil, endedAt } = (await get(RetentionRepository).find(entry.input.entryId))!;
  expect(keptUntil.getTime() - endedAt.getTime()).toBeGreaterThanOrEqual(2 * DAY_MS);

  await machine.client.workflow.start(WORKFLOW_TYPES.retention, {
    ...{ workflowId: RETENTION, taskQueue: TASK_QUEUES.entries, cronSchedule: EVERY_NIGHT },
  });
  await machine.passTo(keptUntil.toISOString(), -1000);
  const dayBefore = keptUntil.getTime() - DAY_MS;
  await until('the night before is over', async () => (await lastRun()).startTime.getTime() > dayBefore);
  expect(await erasureOf(entry)).toBeNull();
  await expect(erasing(entry)).rejects.toThrow();

  // No further: with the erasure, which nobody here carries out, time stands still on this server.
  await machine.passTo(new Date(keptUntil.getTime() + TO_THE_NIGHT_MS).toISOString());
  const ordered = await until('the erasure is ordered', () => erasureOf(entry));
  expect(ordered).toMatchObject({ ground: 'retentionEnded', orderedBy: { system: 'clock' } });
  const late = ordered.orderedAt.getTime() - keptUntil.getTime();
  expect(late).toBeGreaterThanOrEqual(0);
  expect(late).toBeLessThan(DAY_MS);
  const begun = await until('its workflow', () => erasing(entry).catch(() => null));
  expect(begun.status.name).toBe('RUNNING');
  expect(await erasureOf(kept)).toBeNull();
}, 180_000);
