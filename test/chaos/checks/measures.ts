import { rowsOf } from '../../e2e/support/database.js';
import type { Act, Acts } from '../acts.js';
import { messagesAt } from '../record.js';
import type { Stack } from '../stack.js';
import { differences, occasionsOf } from './occasions.js';

interface Task {
  entryId: string;
  seq: number;
  round: 'apply' | 'stop';
  measure: string;
  listKind: string;
  result: string | null;
  id: string;
  acknowledgeCommandId: string | null;
  answerCommandId: string | null;
}

/** Each recognition has one round of measures, each exit one that stops what was applied; who is invited is told once. */
export async function measureFaults(stack: Stack, acts: Acts): Promise<string[]> {
  const { world } = stack;
  const tasks = await rowsOf<Task>(
    world,
    `SELECT t.entry_id AS "entryId", t.seq, t.round, t.measure_code AS measure, e.list_kind AS "listKind", t.result,
       t.id, t.acknowledge_command_id AS "acknowledgeCommandId", t.answer_command_id AS "answerCommandId"
     FROM measure_task t JOIN entry e ON e.id = t.entry_id`,
  );
  const rounds = (round: string, all = tasks) => all.filter((one) => one.round === round);
  const occasions = await occasionsOf(world);
  const lists = new Set(tasks.map(({ listKind }) => listKind));
  const kinds = new Map(
    (
      await rowsOf<{ id: string; listKind: string }>(world, 'SELECT id, list_kind AS "listKind" FROM entry')
    ).map(({ id, listKind }) => [id, listKind]),
  );
  // Lists for which the catalogue has no measure have no rounds.
  const owed = (occasion: string) =>
    occasions
      .filter((one) => one.occasion === occasion && lists.has(kinds.get(one.entryId) ?? ''))
      .map(({ entryId, seq }) => `${entryId} #${String(seq)}`);
  const opened = (round: string) => [
    ...new Set(rounds(round).map(({ entryId, seq }) => `${entryId} #${String(seq)}`)),
  ];
  const measuresOf = (all: readonly Task[]) => all.map(({ entryId, measure }) => `${entryId} ${measure}`);
  const keys = tasks.map(({ entryId, round, measure }) => `${entryId} ${round} ${measure}`);
  const ended = new Set(
    occasions.filter(({ occasion }) => occasion === 'exit').map(({ entryId }) => entryId),
  );
  const toStop = rounds('apply').filter(
    ({ entryId, result }) => ended.has(entryId) && result !== 'notApplicable',
  );
  return [
    ...differences('a round of measures', owed('recognition'), opened('apply')),
    ...differences('a round that stops', owed('exit'), opened('stop')),
    ...differences('a measure to be stopped', measuresOf(toStop), measuresOf(rounds('stop'))),
    ...differences('a measure task', [...new Set(keys)], keys),
    ...saidFaults(tasks, acts),
    ...(await invitationFaults(stack)),
  ];
}

/** What officers were told is recorded of a task stands on it. */
function saidFaults(tasks: readonly Task[], { all, seen }: Acts): string[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const lost = (acts: readonly Act[], of: 'acknowledgeCommandId' | 'answerCommandId') =>
    acts
      .filter(({ taskId, seq, commandId }) => taskId && seq !== null && byId.get(taskId)?.[of] !== commandId)
      .map(({ name, taskId }) => `${name} of ${taskId ?? ''} was acknowledged and is not on the task`);
  return [...lost(seen, 'acknowledgeCommandId'), ...lost(all, 'answerCommandId')];
}

/** A body holds each message once; the last that it was told has the receipt that we have. */
async function invitationFaults(stack: Stack): Promise<string[]> {
  const tasks = await rowsOf<{ receipt: string; body: string }>(
    stack.world,
    'SELECT receipt, body FROM measure_task WHERE body IS NOT NULL AND told_seq IS NOT NULL',
  );
  const held = (await messagesAt(stack, ['measure'])).map(
    ({ receiver, receipt }) => `${receiver} ${receipt}`,
  );
  const known = new Set(held);
  const told = tasks.map(({ body, receipt }) => `${body} ${receipt}`);
  return told.filter((key) => !known.has(key)).map((key) => `an invitation is missing: ${key}`);
}
