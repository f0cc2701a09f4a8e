import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compareAgainSignal } from '../../libs/contract/entry.messages.js';
import { freshPlatforms, platformSnapshot } from '../support/platform-data.js';
import { until } from '../support/until.js';
import { ruleOf, TimeMachine, type EntryHand } from './time-machine.js';

let machine: TimeMachine;
beforeAll(async () => {
  machine = await TimeMachine.start();
});
afterAll(async () => {
  await machine?.stop();
});

const freshNow = async () => freshPlatforms(machine.stage.source, await machine.now());

/** Approved, and clean at the first comparison. */
async function inPublicity(subjectId?: string): Promise<EntryHand> {
  await freshNow();
  const entry = await (await machine.draft({ list: 'red', ...(subjectId && { subjectId }) })).approved();
  await entry.reaches('publicity');
  return entry;
}

/** After publicity, compared again with data that has come in meanwhile. */
async function recognised(subjectId?: string): Promise<EntryHand> {
  const entry = await inPublicity(subjectId);
  await entry.letPass('publicity');
  await entry.reaches('comparingAgain');
  await freshNow();
  await entry.handle.signal(compareAgainSignal);
  await entry.reaches('recognised');
  return entry;
}

async function blackRecognised(subjectId: string): Promise<EntryHand> {
  const black = await (await machine.draft({ subjectId })).approved();
  await black.give('waivePriorProcedure', machine.stage.officer('head'), {});
  await black.recognised();
  return black;
}

describe('a red-list candidate (R4)', () => {
  it('R4.1 waits while a platform’s data is missing or stale, says for which, and goes on by itself when it comes', async () => {
    const entry = await (await machine.draft({ list: 'red' })).approved();
    await until('it was compared', async () => (await entry.facts()).comparison);
    expect((await entry.facts()).comparison).toMatchObject({
      outcome: 'waits',
      waitsFor: ['municipal', 'provincial', 'national'],
    });
    const now = await machine.now();
    await platformSnapshot(machine.stage.source, 'municipal', now);
    await platformSnapshot(machine.stage.source, 'national', now);
    await entry.handle.signal(compareAgainSignal);
    await until('it waits for one', async () => (await entry.facts()).comparison?.waitsFor.length === 1);
    expect((await entry.facts()).comparison?.waitsFor).toEqual(['provincial']);
    await platformSnapshot(machine.stage.source, 'provincial', '2020-01-01T00:00:00Z');
    await entry.handle.signal(compareAgainSignal);
    await platformSnapshot(machine.stage.source, 'provincial', now);
    await entry.handle.signal(compareAgainSignal);
    await entry.reaches('publicity');
    expect((await entry.events()).filter((type) => type === 'comparedWith')).toHaveLength(3);
  });

  it('R4.2 R4.3 is recognised by itself after publicity and a second comparison, with the pack’s validity', async () => {
    const entry = await recognised();
    const facts = await entry.facts();
    expect(facts).toMatchObject({ validity: 'P24M', recognition: { officerId: 'checker' } });
    expect(facts.deadlines).toHaveProperty('filingMunicipal');
    const events = await machine.stage.entries.events(entry.input.entryId);
    expect(events.at(-1)).toMatchObject({ type: 'recognised', actor: { system: 'service' } });
  });

  it('R4.1 is dropped when a platform lists its subject black', async () => {
    const entry = await machine.draft({ list: 'red' });
    await freshPlatforms(machine.stage.source, await machine.now(), {
      provincial: [{ subjectId: entry.input.subjectId, list: 'black', reference: 'P-1' }],
    });
    await entry.approved();
    expect(await entry.outcome()).toMatchObject({ state: 'dropped' });
    const last = (await machine.stage.entries.events(entry.input.entryId)).at(-1);
    expect(last?.data).toMatchObject({ hits: [{ source: 'provincial', list: 'black', reference: 'P-1' }] });
  });
});

describe('black against red (R3.4, R4.4)', () => {
  it('a black recognition ends a red entry and drops a candidate of the same subject at once', async () => {
    const red = await recognised();
    const candidate = await machine.draft({ list: 'red', subjectId: red.input.subjectId, field: 'wages' });
    const black = await blackRecognised(red.input.subjectId);
    await red.reaches('exited');
    await candidate.reaches('dropped');
    const exit = (await machine.stage.entries.events(red.input.entryId)).at(-1);
    expect(exit).toMatchObject({
      article: '§18',
      data: { ground: 'listedBlackOrWatch', byEntryId: black.input.entryId },
    });
  });

  it('a subject in force on the black list gets no red entry, whatever was compared before', async () => {
    const candidate = await inPublicity();
    await blackRecognised(candidate.input.subjectId);
    await candidate.reaches('dropped');
    const late = await (
      await machine.draft({ list: 'red', subjectId: candidate.input.subjectId })
    ).approved();
    await late.reaches('dropped');
  });

  it('an objection holds the candidate; misuse of the incentives ends the entry', async () => {
    const held = await inPublicity();
    const objection = { objectionId: randomUUID(), by: 'other' as const, documentIds: [] };
    await held.give('fileObjection', machine.stage.officer('maker'), objection);
    expect((await held.facts()).state).toBe('objectionHeld');
    await held.give('decideObjection', machine.stage.officer('checker'), { outcome: 'sustained' });
    expect((await machine.stage.entries.find(held.input.entryId))?.state).toBe('dismissed');
    const red = await recognised();
    const head = machine.stage.officer('head');
    expect(await ruleOf(red.give('exit', head, { ground: 'repaired' }))).toBe('exit-ground-unknown');
    await red.give('exit', head, { ground: 'incentivesMisused' });
    expect((await machine.stage.entries.find(red.input.entryId))?.exitGround).toBe('incentivesMisused');
  });
});
