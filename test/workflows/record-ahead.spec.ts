import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catchUpSignal } from '../../libs/contract/entry.messages.js';
import { BLACK_LIST } from '../../libs/rules/procedure/black-list.js';
import { nextFacts } from '../../libs/rules/procedure/next-facts.js';
import { deadlineRequests } from '../../libs/rules/procedure/deadline-requests.js';
import type { CommandData, CommandName } from '../../libs/rules/procedure/commands.js';
import { TimeMachine, type EntryHand } from './time-machine.js';

let machine: TimeMachine;
beforeAll(async () => {
  machine = await TimeMachine.start();
});
afterAll(async () => {
  await machine?.stop();
});

/**
 * What a crash of worker and engine between the transaction and the engine's acceptance leaves behind: the command is
 * in the record, written by the activity, and the workflow never heard of it.
 */
async function recordBehindItsBack<C extends CommandName>(
  entry: EntryHand,
  name: C,
  data: CommandData[C],
  id = randomUUID(),
) {
  const facts = await entry.facts();
  const transition = BLACK_LIST.transitions.find((row) => row.command === name && row.from === facts.state)!;
  const at = await machine.now();
  const after = nextFacts(facts, transition, { name, data, actorId: 'head' }, at);
  const { seq } = (await machine.stage.entries.find(entry.input.entryId))!;
  await machine.stage.activities.recordTransition({
    entryId: entry.input.entryId,
    workflowId: entry.workflowId,
    runId: 'lost',
    seq: seq + 1,
    commandId: id,
    type: transition.event,
    article: transition.article,
    at,
    actor: { id: 'head', departmentId: machine.stage.departmentId, role: 'head' },
    from: facts.state,
    to: transition.to,
    closes: false,
    facts: after,
    data: { ...data },
    opens: deadlineRequests(transition.opens, after, at),
    meets: [...transition.settles],
    cancels: [],
  });
  return id;
}

const recognition: CommandData['recognise'] = {
  severity: 'single',
  validity: 'P12M',
  repairable: false,
  repairMethod: null,
  repairPeriod: null,
  basisNumbers: [1],
};

const awaitingRecognition = async () => {
  const entry = await (await machine.draft()).approved();
  await entry.give('waivePriorProcedure', machine.stage.officer('head'), {});
  return entry;
};

describe('a record that is ahead of its workflow', () => {
  it('told to catch up, the workflow arms the timer of a recognition it never heard of', async () => {
    const entry = await awaitingRecognition();
    await recordBehindItsBack(entry, 'recognise', recognition);
    expect((await entry.facts()).state).toBe('awaitingRecognition');
    await entry.handle.signal(catchUpSignal);
    expect(await entry.outcome()).toMatchObject({ state: 'exited' });
  });

  it('the next command finds the record ahead, adopts it, and is judged by what it finds', async () => {
    const entry = await awaitingRecognition();
    await recordBehindItsBack(entry, 'recognise', recognition);
    const again = entry.recognised();
    await expect(again).rejects.toMatchObject({ cause: { details: [{ rule: 'already-recognised' }] } });
    expect((await entry.facts()).state).toBe('recognised');
    expect((await entry.events()).filter((type) => type === 'recognised')).toHaveLength(1);
  });

  it('the same command asked again is answered with what was recorded', async () => {
    const entry = await awaitingRecognition();
    const id = await recordBehindItsBack(entry, 'recognise', recognition);
    const head = machine.stage.officer('head', 'head');
    expect(await entry.give('recognise', head, recognition, { id })).toMatchObject({ state: 'recognised' });
    expect((await entry.events()).filter((type) => type === 'recognised')).toHaveLength(1);
    expect(await entry.outcome()).toMatchObject({ state: 'exited' });
  });

  it('catching up with nothing to catch up changes nothing', async () => {
    const entry = await machine.draft();
    await entry.handle.signal(catchUpSignal);
    await entry.give('submit', machine.stage.officer('maker'), {});
    expect(await entry.events()).toEqual(['drafted', 'submitted']);
  });
});
