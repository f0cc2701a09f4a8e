import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CorrectionEffect } from '../../activities/correction/correction.effect.js';
import { CorrectionRecounts } from '../../activities/reprojection/correction-recounts.js';
import { ChangeFeedRepository } from '../../libs/persistence/repositories/change-feed.repository.js';
import { CorrectionRepository } from '../../libs/persistence/repositories/correction.repository.js';
import { CorrectionHand } from '../support/correction-hand.js';
import { until } from '../support/until.js';
import { holidayOn } from './holiday.js';
import { TimeMachine, type EntryHand } from './time-machine.js';

let machine: TimeMachine;
beforeAll(async () => {
  machine = await TimeMachine.start();
});
afterAll(async () => {
  await machine?.stop();
});

/** Off the list as a mistake, with nobody outside who would have to be told. */
async function misidentified(): Promise<{ entry: EntryHand; correction: CorrectionHand }> {
  const entry = await (await machine.draft()).approved();
  await entry.give('waivePriorProcedure', machine.stage.officer('head'), {});
  await entry.recognised();
  await entry.give('exit', machine.stage.officer('head'), { ground: 'misidentified' });
  const effect = machine.stage.app.get(CorrectionEffect);
  const feed = machine.stage.app.get(ChangeFeedRepository);
  while ((await feed.read('dispatch', 200, (manager, changes) => effect.owe(manager, changes))) > 0);
  await effect.tell(50);
  return { entry, correction: new CorrectionHand(entry) };
}

const rungOf = async ({ input }: EntryHand) =>
  (await machine.stage.app.get(CorrectionRepository).find(input.entryId))!.rung;
const climbed = (entry: EntryHand, role: string) =>
  until(`${role} is told`, async () => (await rungOf(entry)) === role);

describe('the terms of a correction (R9.4)', () => {
  it('letters that nobody serves climb to the credit office; served, the erasure climbs towards its own day', async () => {
    const { entry, correction } = await misidentified();
    const letters = (await correction.facts()).dues.letters!;
    expect(letters.term).toEqual({ workingDays: 1 });
    expect(await rungOf(entry)).not.toBe('creditOffice');
    await machine.passTo(letters.dueAt);
    await climbed(entry, 'creditOffice');

    await correction.lettersAndAll();
    const { dues } = await correction.told();
    expect(Object.keys(dues)).toEqual(['erasure']);
    expect(Date.parse(dues.erasure!.dueAt)).toBeGreaterThan(Date.parse(letters.dueAt));
    expect(await rungOf(entry)).not.toBe('creditOffice');
    await machine.passTo(dues.erasure!.dueAt);
    await climbed(entry, 'creditOffice');
  });

  it('R1.6 an edited calendar moves the day of the letters: the old one passes in silence, the new one climbs', async () => {
    const { entry, correction } = await misidentified();
    const before = (await correction.facts()).dues.letters!;
    const revision = await holidayOn(machine, before.dueOn);
    const recounts = machine.stage.app.get(CorrectionRecounts);
    expect(await recounts.count(revision)).toBeGreaterThan(0);
    await recounts.recountAll(revision, () => undefined);
    expect(await recounts.count(revision)).toBe(0);
    await machine.stage.app.get(CorrectionEffect).tell(50);
    const after = (await correction.facts()).dues.letters!;
    expect(Date.parse(after.dueAt)).toBeGreaterThan(Date.parse(before.dueAt));
    await machine.passTo(before.dueAt);
    expect(await rungOf(entry)).not.toBe('creditOffice');
    await machine.passTo(after.dueAt);
    await climbed(entry, 'creditOffice');
    expect(await correction.events()).toContain('deadlinesReprojected');
    await correction.lettersAndAll();
    expect((await correction.told()).letters.apology?.servedOn).toBeTruthy();
  });
});
