import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RemedyListRepository } from '../../libs/persistence/repositories/remedy-list.repository.js';
import { until } from '../support/until.js';
import { CaseHand } from './case-hand.js';
import { ruleOf, TimeMachine, type EntryHand } from './time-machine.js';

let machine: TimeMachine;
beforeAll(async () => {
  machine = await TimeMachine.start();
});
afterAll(async () => {
  await machine?.stop();
});

const officer = (role: 'maker' | 'checker' | 'head') => machine.stage.officer(role, randomUUID());

async function announced(): Promise<EntryHand> {
  const entry = await (await machine.draft()).approved();
  await entry.give('startPublicity', machine.stage.officer('maker'), {});
  return entry;
}

async function recognised(validity = 'P36M'): Promise<EntryHand> {
  const entry = await announced();
  await entry.letPass('publicity');
  await entry.recognised({ validity });
  return entry;
}

const held = async (entry: EntryHand): Promise<EntryHand> => entry.reaches('objectionHeld');

describe('an objection before recognition (R3.2, R9.1)', () => {
  it('holds the entry beyond its deadlines, which goes on once the objection is rejected', async () => {
    const entry = await announced();
    const objection = await CaseHand.about(entry, 'objection');
    await held(entry);
    await objection.give('accept', officer('maker'));
    await machine.passTo(new Date(Date.parse(await machine.now()) + 20 * 86_400_000).toISOString());
    expect((await entry.facts()).state).toBe('objectionHeld');
    expect(
      await ruleOf(entry.give('decideObjection', machine.stage.officer('checker'), { outcome: 'rejected' })),
    ).toBe('objection-is-a-case');
    await objection.give('reject', officer('checker'));
    expect(await objection.carriedOut('rejected')).toEqual({ result: 'entryGoesOn' });
    await entry.reaches('awaitingRecognition');
  });

  it('ends the entry when it is upheld', async () => {
    const entry = await announced();
    const objection = await CaseHand.about(entry, 'objection');
    await held(entry);
    await objection.give('accept', officer('maker'));
    await objection.give('uphold', officer('checker'));
    expect(await objection.carriedOut('upheld')).toEqual({ result: 'entryDismissed' });
    expect((await entry.facts()).state).toBe('dismissed');
  });

  it('two hold it until both are settled', async () => {
    const entry = await announced();
    const [first, second] = [
      await CaseHand.about(entry, 'objection'),
      await CaseHand.about(entry, 'objection'),
    ];
    await until('both hold it', async () => (await entry.facts()).objection?.waiting?.length === 1);
    await first.give('decline', officer('checker'));
    expect(await first.carriedOut('declined')).toEqual({ result: 'entryGoesOn' });
    expect((await entry.facts()).state).toBe('objectionHeld');
    await second.give('withdraw', 'party');
    await second.carriedOut('withdrawn');
    await entry.reaches('publicity');
  });
});

describe('an objection in force (R9.1, R9.4)', () => {
  it('warns and escalates by the pack’s rungs while nobody answers, and answers its own command once', async () => {
    const entry = await recognised();
    const objection = await CaseHand.about(entry, 'objection');
    expect(await objection.file()).toMatchObject({ state: 'received', seq: 1 });
    const { answer } = (await objection.facts()).deadlines;
    await machine.passTo(answer!);
    const rung = () =>
      machine.stage.source.query<{ rung: string }[]>(
        "SELECT rung FROM remedy_deadline WHERE case_id = $1 AND kind = 'answer' AND rung = 'creditOffice'",
        [objection.id],
      );
    await until('the credit office is told', async () => (await rung()).length === 1);
    expect((await entry.facts()).state).toBe('recognised');
    const id = randomUUID();
    const maker = officer('maker');
    const accepted = await objection.give('accept', maker, { id });
    expect(await objection.give('accept', maker, { id })).toEqual(accepted);
    expect((await objection.facts()).deadlines.answer).toBeUndefined();
    expect(await objection.events()).toEqual(['filed', 'accepted', 'partyTold']);
  });

  it('R9.2 marks the entry as under objection until it is decided', async () => {
    const entry = await recognised();
    const { entryId } = entry.input;
    const marked = async () =>
      (await machine.stage.app.get(RemedyListRepository).marked([entryId])).has(entryId);
    expect(await marked()).toBe(false);
    const objection = await CaseHand.about(entry, 'objection');
    expect(await marked()).toBe(true);
    await objection.give('accept', officer('maker'));
    expect(await marked()).toBe(true);
    await objection.give('reject', officer('checker'));
    expect(await marked()).toBe(false);
  });

  it('upheld by the head, it takes the entry off the list as misidentified, and no watch list follows', async () => {
    const entry = await recognised();
    const objection = await CaseHand.about(entry, 'objection');
    await objection.give('accept', officer('maker'));
    await objection.give('uphold', officer('head'));
    expect(await objection.carriedOut('upheld')).toEqual({ result: 'entryExited', ground: 'misidentified' });
    expect(await entry.facts()).toMatchObject({ state: 'exited', exitGround: 'misidentified' });
  });
});

describe('reconsideration (R9.1)', () => {
  it('closes by itself sixty days after the result', async () => {
    const objection = await CaseHand.about(await recognised(), 'objection');
    await objection.give('accept', officer('maker'));
    await objection.give('reject', officer('checker'));
    const { reconsideration, decision } = (await objection.facts()).deadlines;
    expect(decision).toBeUndefined();
    await machine.passTo(reconsideration!);
    await until('it is closed', async () => (await objection.facts()).state === 'closed');
    expect(await objection.events()).toEqual([
      ...['filed', 'accepted', 'partyTold', 'rejected', 'partyTold', 'carriedOut', 'closed'],
    ]);
  });

  it('that finds against the department is carried out', async () => {
    const entry = await recognised();
    const objection = await CaseHand.about(entry, 'objection');
    await objection.give('accept', officer('maker'));
    await objection.give('reject', officer('checker'));
    await objection.carriedOut('rejected');
    await objection.give('registerReconsideration', officer('maker'));
    await objection.give('recordReconsideration', officer('head'), { outcome: 'overturned' });
    expect(await objection.carriedOut('overturned')).toEqual({
      result: 'entryExited',
      ground: 'misidentified',
    });
    expect((await entry.facts()).exitGround).toBe('misidentified');
  });
});

describe('repair (R8.1)', () => {
  it('consent after the validity has ended finds nothing to end', async () => {
    const entry = await recognised('P12M');
    const repair = await CaseHand.about(entry, 'repair');
    await entry.letPass('validity');
    await entry.reaches('exited');
    await repair.give('uphold', officer('checker'));
    expect(await repair.carriedOut('upheld')).toEqual({ result: 'entryBeyond' });
    expect(await entry.facts()).toMatchObject({ state: 'exited', exitGround: 'expired' });
  });

  it('consent ends the listing early, and the watch list follows', async () => {
    const entry = await recognised();
    const repair = await CaseHand.about(entry, 'repair');
    await repair.give('uphold', officer('checker'));
    expect(await repair.carriedOut('upheld')).toEqual({ result: 'entryExited', ground: 'repaired' });
    expect(await entry.facts()).toMatchObject({ state: 'exited', exitGround: 'repaired' });
  });

  it('refused, the entry stays', async () => {
    const entry = await recognised();
    const repair = await CaseHand.about(entry, 'repair');
    await repair.give('reject', officer('checker'));
    expect(await repair.carriedOut('rejected')).toEqual({ result: 'nothingFollows' });
    expect((await entry.facts()).state).toBe('recognised');
  });
});

describe('verification', () => {
  it('is extended once, from the filing', async () => {
    const objection = await CaseHand.about(await recognised(), 'objection');
    await objection.give('accept', officer('maker'));
    const before = (await objection.facts()).deadlines.decision!;
    await objection.give('extend', officer('head'));
    const after = (await objection.facts()).deadlines.decision!;
    expect(Date.parse(after)).toBeGreaterThan(Date.parse(before));
    expect(await ruleOf(objection.give('extend', officer('head')))).toBe('remedy-not-extendable');
  });
});
