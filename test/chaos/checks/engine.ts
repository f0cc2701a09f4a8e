import type { WorkflowExecutionInfo } from '@temporalio/client';
import { lookAgainSignal } from '../../../libs/contract/erasure.messages.js';
import { correctionWorkflowId, entryWorkflowId, erasureWorkflowId } from '../../../libs/contract/ids.js';
import type { ListKind } from '../../../libs/rules/words.js';
import { rowsOf } from '../../e2e/support/database.js';
import type { World } from '../../e2e/support/world.js';
import { inParallel } from '../../support/in-parallel.js';
import { until } from '../../support/until.js';
import { differences } from './occasions.js';

interface EntryRow {
  id: string;
  listKind: ListKind;
  state: string;
  open: boolean;
  /** Its clock's deadline stands open in the record. */
  waits: boolean;
}

const ENTRIES = `
SELECT e.id, e.list_kind AS "listKind", e.state, e.open, EXISTS (SELECT 1 FROM deadline d
  WHERE d.entry_id = e.id AND d.status = 'open' AND d.kind IN ('validity', 'publicity', 'windowToState')) AS waits
FROM entry e`;

const ENTRY_WORKFLOWS = /^(red|black|watch|warning)\/[0-9a-f-]{36}$/;

const found = async ({ engine }: World, query: string): Promise<WorkflowExecutionInfo[]> => {
  const all: WorkflowExecutionInfo[] = [];
  for await (const one of engine.workflow.list({ query })) all.push(one);
  return all;
};

/** Open entries have a running workflow that agrees with the record; everything else has come to its end. */
export async function engineFaults(world: World): Promise<string[]> {
  const waiting = await erasuresLookAgain(world);
  const rows = await rowsOf<EntryRow>(world, ENTRIES);
  const running = (await found(world, 'ExecutionStatus = "Running"')).map(({ workflowId }) => workflowId);
  const broken = await found(world, 'ExecutionStatus IN ("Failed", "TimedOut", "Terminated", "Canceled")');
  const open = rows.filter((row) => row.open);
  const disagreeing = await inParallel(open, 8, (row) => disagreement(world, row));
  return [
    ...differences(
      'a running workflow',
      open.map(({ id, listKind }) => entryWorkflowId(listKind, id)),
      running.filter((id) => ENTRY_WORKFLOWS.test(id)),
    ),
    ...(await roundFaults(world, running)),
    ...(await correctionFaults(world, running)),
    ...differences(
      'an erasure that waits for departments',
      waiting,
      running.filter((id) => id.startsWith(ERASURE)),
    ),
    ...running
      .filter((id) => !ENTRY_WORKFLOWS.test(id) && !BESIDE.test(id))
      .map((id) => `${id} does not end`),
    ...broken.map(({ workflowId, status }) => `${workflowId} ended as ${status.name}`),
    ...disagreeing.flat(),
  ];
}

/** Begun by a schedule at any time; or waiting for departments, as long as they take for measures, statistics and corrections. */
const BESIDE =
  /^(platform-pull|history-archive|daily-snapshot|statistics|temporal-sys|measure-round|correction|erasure)/;

const ERASURE = 'erasure/';
const UNFINISHED = `
SELECT x.entry_id AS id, EXISTS (SELECT FROM measure_task t WHERE t.entry_id = x.entry_id AND t.body IS NULL
  AND t.answered_at IS NULL AND t.cancelled_at IS NULL) AS waits
FROM erasure x WHERE x.finished_at IS NULL`;

/**
 * The retention of a rehearsal is over within minutes. An erasure waits until every department has answered, up to an
 * hour from one look to the next: those that have nothing to wait for are told to look now. Answers whose may wait.
 */
async function erasuresLookAgain(world: World): Promise<string[]> {
  const unfinished = await rowsOf<{ id: string; waits: boolean }>(world, UNFINISHED);
  const [waiting, due] = [true, false].map((waits) =>
    unfinished.filter((one) => one.waits === waits).map(({ id }) => erasureWorkflowId(id)),
  ) as [string[], string[]];
  await inParallel(due, 8, (id) => world.engine.workflow.getHandle(id).signal(lookAgainSignal));
  const ended = async () => {
    const running = await found(world, 'ExecutionStatus = "Running"');
    return !running.some(({ workflowId }) => due.includes(workflowId));
  };
  // What is left then is named by the comparison.
  await until('the erasures', ended, { withinMs: 60_000, everyMs: 500 }).catch(() => undefined);
  return waiting;
}

/** A correction is followed until its erasure is ordered, which nobody does here. */
async function correctionFaults(world: World, running: readonly string[]): Promise<string[]> {
  const sql = 'SELECT entry_id AS id FROM correction WHERE ordered_at IS NULL';
  const owed = await rowsOf<{ id: string }>(world, sql);
  return differences(
    'a running correction',
    owed.map(({ id }) => correctionWorkflowId(id)),
    running.filter((id) => id.startsWith('correction/')),
  );
}

const OWED = `
SELECT entry_id AS "entryId", bool_or(rung IS DISTINCT FROM 'creditOffice') AS warns FROM measure_task
WHERE body IS NULL AND answered_at IS NULL AND cancelled_at IS NULL GROUP BY entry_id`;
const ROUND = 'measure-round/';

/** Whoever owes a step of a measure is waited for by a workflow, with the timer of a rung that is left; nobody else is. */
async function roundFaults(world: World, running: readonly string[]): Promise<string[]> {
  const owed = await rowsOf<{ entryId: string; warns: boolean }>(world, OWED);
  const followed = running.filter((id) => id.startsWith(ROUND));
  const warning = new Set(owed.filter(({ warns }) => warns).map(({ entryId }) => ROUND + entryId));
  const waiting = await inParallel(followed, 8, async (workflowId) => {
    const { timers, faults } = await underWay(world, workflowId);
    const idle = timers === 0 && warning.has(workflowId);
    return [...(idle ? [`${workflowId} waits for nothing`] : []), ...faults];
  });
  return [
    ...differences(
      'a measure round that is followed',
      owed.map(({ entryId }) => ROUND + entryId),
      followed,
    ),
    ...waiting.flat(),
  ];
}

/** What a workflow waits for, and what of it keeps failing. */
async function underWay(world: World, workflowId: string): Promise<{ timers: number; faults: string[] }> {
  const handle = world.engine.workflow.getHandle(workflowId);
  const { raw } = await handle.describe();
  const { events = [] } = await handle.fetchHistory();
  const timers = (events ?? []).reduce(
    (
      sum,
      {
        timerStartedEventAttributes: started,
        timerFiredEventAttributes: fired,
        timerCanceledEventAttributes: gone,
      },
    ) => sum + (started ? 1 : 0) - (fired ? 1 : 0) - (gone ? 1 : 0),
    0,
  );
  const tries = Number(raw.pendingWorkflowTask?.attempt ?? 0);
  const faults = [
    ...(tries > 1 ? [`a task of ${workflowId} is tried for the ${String(tries)}. time`] : []),
    ...(raw.pendingActivities ?? []).map(
      ({ activityType }) => `${workflowId}: ${activityType?.name ?? ''} is pending`,
    ),
  ];
  return { timers, faults };
}

async function disagreement(world: World, { id, listKind, state, waits }: EntryRow): Promise<string[]> {
  const workflowId = entryWorkflowId(listKind, id);
  const handle = world.engine.workflow.getHandle(workflowId);
  try {
    const said = await handle.query<{ state: string }>('entryState');
    const { timers, faults } = await underWay(world, workflowId);
    return [
      ...(said.state === state ? [] : [`${workflowId} says ${said.state}, the record ${state}`]),
      ...(waits && timers === 0 ? [`${workflowId} waits for nothing`] : []),
      ...faults,
    ];
  } catch (error) {
    return [`${workflowId} cannot be asked: ${(error as Error).message}`];
  }
}
