import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catchUpSignal, caughtUpUpdate } from '../../libs/contract/entry.messages.js';
import type { CommandData, CommandName } from '../../libs/rules/procedure/commands.js';
import { recordBehind } from '../support/record-behind.js';
import { TimeMachine, type EntryHand } from './time-machine.js';

let machine: TimeMachine;
beforeAll(async () => {
  machine = await TimeMachine.start();
});
afterAll(async () => {
  await machine?.stop();
});

async function recordBehindItsBack<C extends CommandName>(
  { input }: EntryHand,
  name: C,
  data: CommandData[C],
  id: string = randomUUID(),
) {
  const entry = (await machine.stage.entries.find(input.entryId))!;
  const actor = machine.stage.officer('head', 'head');
  const at = await machine.now();
  return recordBehind(machine.stage.activities, entry, { name, data, actor, at, id });
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

  it('a command after the catching up is judged by what was found', async () => {
    const entry = await awaitingRecognition();
    await recordBehindItsBack(entry, 'recognise', recognition);
    const head = machine.stage.officer('head', 'head');
    await expect(entry.give('suspend', head, {})).rejects.toMatchObject({
      cause: { details: [{ rule: 'not-in-this-state' }] },
    });
    await entry.handle.executeUpdate(caughtUpUpdate);
    expect(await entry.give('suspend', head, {})).toMatchObject({ state: 'recognised' });
    expect((await entry.events()).slice(-2)).toEqual(['recognised', 'suspended']);
  });

  it('catching up with nothing to catch up changes nothing', async () => {
    const entry = await machine.draft();
    await entry.handle.signal(catchUpSignal);
    await entry.give('submit', machine.stage.officer('maker'), {});
    expect(await entry.events()).toEqual(['drafted', 'submitted']);
  });
});
