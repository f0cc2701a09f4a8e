import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../support/until.js';
import { ruleOf, TimeMachine } from './time-machine.js';

let machine: TimeMachine;
beforeAll(async () => {
  machine = await TimeMachine.start();
});
afterAll(async () => {
  await machine?.stop();
});

const warningOf = (subjectId: string) =>
  until('the warning', async () => {
    const all = await machine.stage.entries.ofSubject(subjectId);
    return all.find(({ listKind }) => listKind === 'warning');
  });

describe('the watch list (R5.1)', () => {
  it('is entered with a warning that names the validity; public only where the pack lets it be', async () => {
    const entry = await (await machine.draft({ list: 'watch' })).approved();
    expect(await ruleOf(entry.warningServed({ validity: 'P30M' }))).toBe('validity-out-of-bounds');
    expect(await ruleOf(entry.warningServed({ proofDocumentId: '' }))).toBe('proof-required');
    await entry.warningServed({ public: true });
    expect(await machine.stage.entries.find(entry.input.entryId)).toMatchObject({
      state: 'listed',
      public: true,
    });
    expect((await entry.facts()).deadlines).toHaveProperty('filingMunicipal');
  });

  it('R5.3 the entry ends when the black list recognises its subject, and not before', async () => {
    const watch = await machine.watched();
    const { subjectId, entryId } = watch.input;
    const black = await machine.draft({ subjectId, predecessorId: entryId });
    await black.approved();
    await black.give('waivePriorProcedure', machine.stage.officer('head'), {});
    expect((await watch.facts()).state).toBe('listed');
    await black.recognised();
    await watch.reaches('exited');
    expect(await machine.stage.entries.find(entryId)).toMatchObject({ exitGround: 'movedToBlack' });
  });
});

describe('the big-data warning (R5.2)', () => {
  it('three different key fields put the subject on it, whichever they are; falling below takes it off', async () => {
    const first = await machine.watched();
    const { subjectId } = first.input;
    await machine.watched({ field: 'wages', subjectId });
    await machine.watched({ field: 'transport', subjectId });
    const third = await machine.draft({ list: 'watch', field: 'environment', subjectId });
    expect((await machine.stage.entries.ofSubject(subjectId)).some((e) => e.listKind === 'warning')).toBe(
      false,
    );
    await (await third.approved()).warningServed({ method: 'post', validity: 'P1M' });
    const warning = await warningOf(subjectId);
    expect(warning).toMatchObject({ state: 'listed', fieldCode: 'cross-field', public: true });
    await third.letPass('validity');
    await until('the warning is withdrawn', async () => {
      const row = await machine.stage.entries.find(warning.id);
      return row?.state === 'exited' && row.exitGround === 'belowKeyFields';
    });
  });
});

// Last: after a child workflow has begun, this server skips no time in a later sleep.
describe('a black exit whose subject has an open watch entry in that field and department (R8.3)', () => {
  it('lists that one, for the longer time, heard or not; nothing is left of the second', async () => {
    const watch = await machine.draft({ list: 'watch', pack: 'national-2026' });
    const black = await (await machine.draft({ subjectId: watch.input.subjectId })).approved();
    await black.give('waivePriorProcedure', machine.stage.officer('head'), {});
    await black.recognised({ validity: 'P12M', repairPeriod: 'P1M' });
    const { validity } = (await black.facts()).deadlines;
    await machine.passTo(validity!, -60_000);
    await (await watch.approved()).noticeServed();
    await machine.passTo(validity!);
    await watch.reaches('listed');
    const facts = await watch.facts();
    expect(facts).toMatchObject({ validity: 'P12M', state: 'listed' });
    expect(facts.deadlines).not.toHaveProperty('windowToState');
    const rows = await machine.stage.entries.ofSubject(watch.input.subjectId);
    expect(rows.map(({ listKind, state }) => `${listKind} ${state}`).sort()).toEqual([
      'black exited',
      'watch listed',
    ]);
    expect(await watch.events()).toEqual([
      ...['drafted', 'submitted', 'approved', 'noticeServed', 'listedOnWatch'],
    ]);
  });
});
