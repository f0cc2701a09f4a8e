import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { WORKFLOW_TYPES } from '../../libs/contract/batch.messages.js';
import type { EntryInput } from '../../libs/contract/entry.messages.js';
import { RecordTransitionRepository } from '../../libs/persistence/record/record-transition.repository.js';
import { recordInForce, takenUp } from '../support/in-force.js';
import type { Wanted } from './candidates.js';
import { waiting } from './engine.js';
import { inLanes } from './life.js';
import type { BenchServers } from './servers.js';
import { SKELETON_LISTING_WORKFLOW, SKELETON_QUEUE } from './skeleton.messages.js';

const LANES = 24;
/** Listed so long before its end, so that a validity of whole hours ends at any instant. */
const VALIDITY_MS = 48 * 3_600_000;
const VALIDITY = 'PT48H';
/** For entries that are to stay: their recognition still lies in the past. */
export const LONG_MS = VALIDITY_MS / 2;

/** Bare listings that end at one instant, as many as asked; answers their workflows when all of them wait. */
export async function bareListings({ client }: BenchServers, count: number, until: number) {
  const ids = Array.from({ length: count }, () => `skeleton-listing/${randomUUID()}`);
  const options = { taskQueue: SKELETON_QUEUE, args: [until] };
  await opened(client, ids, (workflowId) =>
    client.workflow.start(SKELETON_LISTING_WORKFLOW, { ...options, workflowId }),
  );
  return ids;
}

/** The same of the product: entries in force whose validity ends at one instant. */
export async function listings(
  servers: BenchServers,
  count: number,
  until: number,
  wanted: Partial<Wanted>,
): Promise<EntryInput[]> {
  const { client, candidates } = servers;
  const record = candidates.get(RecordTransitionRepository);
  const at = new Date(until - VALIDITY_MS).toISOString();
  const inputs = await candidates.prepare(count, { pack: 'zhangdian-2018', ...wanted });
  await opened(client, inputs, async (input) =>
    takenUp(client, await recordInForce(record, input, { at, validity: VALIDITY })),
  );
  return inputs;
}

/** Starts a workflow for each and sees that it waits. */
const opened = <T>(
  client: Client,
  items: readonly T[],
  start: (item: T) => Promise<{ workflowId: string }>,
): Promise<void> => inLanes(items, LANES, async (item) => waiting(client, (await start(item)).workflowId));

export const LISTING_WORKFLOWS = {
  skeleton: SKELETON_LISTING_WORKFLOW,
  red: WORKFLOW_TYPES.red,
  black: WORKFLOW_TYPES.black,
} as const;
