import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkflowNotFoundError } from '@temporalio/client';
import { warningWorkflowId } from '../../libs/contract/ids.js';
import type { SubjectKind } from '../../libs/rules/words.js';
import { freshPlatforms } from '../support/platform-data.js';
import { until } from '../support/until.js';
import { ruleOf, TimeMachine, type EntryHand } from './time-machine.js';

let machine: TimeMachine;
beforeAll(async () => {
  machine = await TimeMachine.start();
});
afterAll(async () => {
  await machine?.stop();
});

type Pack = 'zhangdian-2018' | 'national-2026';
const checker = () => machine.stage.officer('checker');
const legal = () => machine.stage.officer('legalReviewer');

const verdictOn = async (attempt: Promise<unknown>): Promise<string> => (await ruleOf(attempt)) ?? 'allowed';

/** On the black list, by the way that the pack asks for. */
async function blackListed(pack: Pack): Promise<EntryHand> {
  const entry = await (await machine.draft({ pack })).approved();
  if (pack === 'zhangdian-2018') {
    await entry.give('waivePriorProcedure', checker(), {});
    await entry.recognised({ validity: 'P12M' });
    return entry;
  }
  await (await entry.noticeServed()).letPass('windowToState');
  await entry.give('passLegalReview', legal(), {});
  await entry.recognised({ severity: 'general', validity: 'P12M', repairPeriod: 'P3M' });
  return entry;
}

describe('the same steps under both packs', () => {
  it.each<[Pack, SubjectKind, string, string]>([
    ['zhangdian-2018', 'naturalPerson', 'notice-not-waivable', 'legal-review-off'],
    ['zhangdian-2018', 'enterprise', 'allowed', 'legal-review-off'],
    ['national-2026', 'naturalPerson', 'notice-not-waivable', 'allowed'],
    ['national-2026', 'enterprise', 'notice-not-waivable', 'allowed'],
  ])(
    'R1.2 %s, %s on the black list: a waiver of notice %s, a legal review %s',
    async (pack, kind, waiver, review) => {
      const entry = await (await machine.draft({ pack, subjectKind: kind })).approved();
      expect(await verdictOn(entry.give('waivePriorProcedure', checker(), {}))).toBe(waiver);
      if (waiver) await (await entry.noticeServed()).letPass('windowToState');
      expect((await entry.facts()).state).toBe('awaitingRecognition');
      expect(await verdictOn(entry.give('passLegalReview', legal(), {}))).toBe(review);
    },
  );

  it.each<[Pack, string, string, string]>([
    ['zhangdian-2018', 'single', 'P60M', 'allowed'],
    ['national-2026', 'minor', 'P6M', 'validity-out-of-bounds'],
    ['national-2026', 'general', 'P24M', 'validity-out-of-bounds'],
    ['national-2026', 'serious', 'P60M', 'validity-out-of-bounds'],
    ['national-2026', 'single', 'P24M', 'severity-unknown'],
  ])('R1.2 %s: recognised as %s for %s: %s', async (pack, severity, validity, rule) => {
    const entry = await (await machine.draft({ pack, subjectKind: 'naturalPerson' })).approved();
    await (await entry.noticeServed()).letPass('windowToState');
    if (pack === 'national-2026') await entry.give('passLegalReview', legal(), {});
    const wanted = { severity, validity, repairPeriod: 'P1M' } as Parameters<typeof entry.recognised>[0];
    expect(await verdictOn(entry.recognised(wanted))).toBe(rule);
  });

  it.each<[Pack]>([['zhangdian-2018'], ['national-2026']])(
    'R4.2 %s: a red candidate is made public and recognised by itself, for 24 months',
    async (pack) => {
      await freshPlatforms(machine.stage.source, await machine.now());
      const entry = await (await machine.draft({ pack, list: 'red' })).approved();
      await entry.reaches('publicity');
      await freshPlatforms(machine.stage.source, (await entry.facts()).deadlines.publicity!);
      await entry.letPass('publicity');
      await entry.reaches('recognised');
      expect(await entry.facts()).toMatchObject({ validity: 'P24M', notice: null });
    },
  );
});

describe('a watch candidate', () => {
  it('R5.1 zhangdian-2018: warned and listed from the approval; a notice is no step', async () => {
    const entry = await (await machine.draft({ list: 'watch', subjectKind: 'naturalPerson' })).approved();
    expect(await ruleOf(entry.noticeServed())).toBe('notice-off');
    await entry.warningServed();
    expect(await entry.events()).toEqual(['drafted', 'submitted', 'approved', 'warningServed']);
  });

  it.each<[SubjectKind]>([['naturalPerson'], ['enterprise'], ['governmentBody']])(
    'R3.1 R5.1 national-2026, %s: is heard before it is warned and listed',
    async (subjectKind) => {
      const entry = await (
        await machine.draft({ pack: 'national-2026', list: 'watch', subjectKind })
      ).approved();
      expect(await ruleOf(entry.warningServed())).toBe('prior-notice-required');
      await entry.noticeServed();
      expect(await ruleOf(entry.warningServed())).toBe('window-to-state-open');
      const statement = { kind: 'statement' as const, documentIds: [] };
      await entry.give('recordStatement', machine.stage.officer('maker'), statement);
      await entry.letPass('windowToState');
      expect((await entry.facts()).state).toBe('awaitingRecognition');
      await entry.warningServed();
      expect(await entry.facts()).toMatchObject({ state: 'listed', validity: 'P6M', statements: 1 });
      expect((await entry.facts()).deadlines).not.toHaveProperty('windowToState');
      expect(await entry.events()).toEqual([
        ...['drafted', 'submitted', 'approved', 'noticeServed', 'statementRecorded', 'windowClosed'],
        'warningServed',
      ]);
    },
  );

  it('R3.1 R11.2 a wrong date of service is corrected; a window that is suspended stands still', async () => {
    const entry = await (await machine.draft({ pack: 'national-2026', list: 'watch' })).approved();
    await machine.passTo(await machine.now(), 2 * 86_400_000);
    await entry.noticeServed();
    const head = machine.stage.officer('head');
    const { draftedOn, deadlines } = await entry.facts();
    await entry.give('correctServiceDate', head, { servedOn: draftedOn });
    const corrected = (await entry.facts()).deadlines.windowToState!;
    expect(Date.parse(corrected)).toBeLessThan(Date.parse(deadlines.windowToState!));
    await entry.give('suspend', head, {});
    await machine.passTo(corrected, 86_400_000);
    expect((await entry.facts()).state).toBe('windowToState');
    await entry.give('resume', head, {});
    await entry.letPass('windowToState');
    expect((await entry.facts()).state).toBe('awaitingRecognition');
    await entry.give('withdraw', checker(), {});
    expect((await entry.events()).slice(-2)).toEqual(['windowClosed', 'withdrawn']);
  });
});

describe('what follows under both packs', () => {
  const watchedInThreeKeyFields = async (pack: Pack): Promise<string> => {
    const first = await machine.draft({ pack, list: 'watch' });
    const { subjectId } = first.input;
    const others = await Promise.all(
      ['wages', 'environment'].map((field) => machine.draft({ pack, list: 'watch', field, subjectId })),
    );
    const all = [first, ...others];
    for (const entry of all) await entry.approved();
    if (pack === 'national-2026') {
      for (const entry of all) await entry.noticeServed();
      for (const entry of all) await entry.letPass('windowToState');
    }
    for (const entry of all) await entry.warningServed();
    return subjectId;
  };
  const warned = async (subjectId: string) =>
    (await machine.stage.entries.ofSubject(subjectId)).some(({ listKind }) => listKind === 'warning');

  it('R5.2 three key fields: a warning under the seed, none under national-2026', async () => {
    const underSeed = await watchedInThreeKeyFields('zhangdian-2018');
    const underNational = await watchedInThreeKeyFields('national-2026');
    await until('the warning', () => warned(underSeed));
    const { activities } = machine.stage;
    await activities.tellWarning({ subjectId: underNational });
    expect(await activities.countKeyFields({ subjectId: underNational })).toMatchObject({ warned: false });
    const counting = machine.client.workflow.getHandle(warningWorkflowId(underNational));
    await expect(counting.describe()).rejects.toThrow(WorkflowNotFoundError);
    expect(await warned(underNational)).toBe(false);
  });

  const following = async ({ input }: EntryHand) =>
    (await machine.stage.entries.successors(input.entryId)).map(({ listKind }) => listKind);

  it('R8.1 R8.2 national-2026: no repair before three months; the validity ends by itself', async () => {
    const entry = await blackListed('national-2026');
    await machine.passTo(await machine.now(), 60 * 86_400_000);
    expect(await ruleOf(entry.give('exit', checker(), { ground: 'repaired' }))).toBe('repair-too-early');
    await entry.letPass('validity');
    await entry.reaches('exited');
  });

  // Last: once a result was awaited or a child has begun, this server skips no time in a later sleep.
  it('R1.2 national-2026 lists nobody on the watch list after an exit', async () => {
    const underNational = await blackListed('national-2026');
    expect(await underNational.outcome()).toMatchObject({ state: 'exited' });
    expect(await following(underNational)).toEqual([]);
    const underSeed = await blackListed('zhangdian-2018');
    await underSeed.give('exit', checker(), { ground: 'repaired' });
    await until('the watch entry', async () => (await following(underSeed))[0] === 'watch');
  });
});
