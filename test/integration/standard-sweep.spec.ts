import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENTRY_UPDATES } from '../../libs/contract/entry.messages.js';
import { sweepCommandId } from '../../activities/sweep/standard-exit.js';
import { RecordTransitionRepository } from '../../libs/persistence/record/record-transition.repository.js';
import { DossierRepository } from '../../libs/persistence/repositories/dossier.repository.js';
import { ruleOf } from '../workflows/time-machine.js';
import { BY_CONDUCT, CONDUCT, SweepGround, type SweepHand } from '../support/sweeps.js';
import { until } from '../support/until.js';

let ground: SweepGround;
beforeAll(async () => {
  ground = await SweepGround.start();
});
afterAll(async () => {
  await ground?.stop();
});

const entries = () => ground.server.stage.entries;

/** The exits in the record of an entry, with the sweep that each names. */
async function exitsOf(entryId: string) {
  const events = await entries().events(entryId);
  return events
    .filter(({ type }) => type === 'exited')
    .map(({ data: { ground: why, sweepId, reasons }, article }) => ({ why, sweepId, reasons, article }));
}

/** Every one of these left once, by this sweep. */
async function expectEachLeftOnce(sweep: SweepHand, ids: readonly string[], article: string): Promise<void> {
  for (const entryId of ids) {
    expect(await exitsOf(entryId)).toEqual([
      { ...{ why: 'standardChanged', sweepId: sweep.id, article }, reasons: ['conductTooOldToday'] },
    ]);
  }
}

/** A red entry leaves on another ground. */
async function endOtherwise(entryId: string): Promise<void> {
  const actor = ground.server.stage.officer('head');
  const data = { ground: 'incentivesMisused' } as const;
  const handle = ground.server.client.workflow.getHandle(`red/${entryId}`);
  await handle.executeUpdate(ENTRY_UPDATES.exit, {
    args: [{ id: randomUUID(), actor, data, reasonGiven: true }],
  });
}

/** A dry run that awaits approval, over so many red entries that fall out. */
async function awaiting(count: number) {
  const versions = await ground.standard('red', BY_CONDUCT);
  const ids = await ground.reds(count, versions.earlier, CONDUCT.old);
  const starter = ground.officer('creditOffice');
  const sweep = await ground.sweep(versions, starter);
  await sweep.reaches('awaitingApproval');
  return { versions, ids, starter, sweep };
}

describe('R8.4 a sweep', () => {
  it('lists who falls out and why, waits for a second officer, and exits each, recorded one by one', async () => {
    const versions = await ground.standard('red', BY_CONDUCT);
    const old = await ground.reds(3, versions.earlier, CONDUCT.old);
    const recent = await ground.red(versions.earlier, CONDUCT.recent);
    const undated = await ground.red(versions.earlier, null);
    const underNewer = await ground.red(versions.newer, CONDUCT.old);
    const starter = ground.officer('creditOffice');
    const sweep = await ground.sweep(versions, starter);
    await sweep.reaches('awaitingApproval');

    const lines = new Map(
      (await sweep.items()).map(({ id, verdict, reasons }) => [id, { verdict, reasons }]),
    );
    for (const id of old) {
      expect(lines.get(id)).toEqual({ verdict: 'fallsOut', reasons: ['conductTooOldToday'] });
    }
    expect(lines.get(recent)).toEqual({ verdict: 'stays', reasons: [] });
    expect(lines.get(undated)).toEqual({ verdict: 'undecidable', reasons: ['conductDateMissing'] });
    expect(lines.has(underNewer)).toBe(false);
    expect(await entries().find(old[0]!)).toMatchObject({ state: 'recognised' });

    expect(await ruleOf(sweep.give('approve', starter))).toBe('sweep-four-eyes');
    expect(await ruleOf(sweep.give('approve', ground.officer('head')))).toBe('other-department');
    expect(await ruleOf(sweep.give('pause', starter))).toBe('sweep-not-in-this-state');
    const second = ground.officer('creditOffice');
    expect(await ruleOf(sweep.give('approve', second, { reasonGiven: false }))).toBe('reason-required');
    await sweep.give('approve', second);
    await sweep.reaches('done');

    expect(await sweep.row()).toMatchObject({ approvedBy: second.id, startedBy: starter.id });
    expect(await sweep.counts()).toEqual({ 'fallsOut/exited': 3, 'stays/-': 1, 'undecidable/-': 1 });
    await expectEachLeftOnce(sweep, old, '§18');
    for (const id of [recent, undated, underNewer]) {
      expect(await entries().find(id)).toMatchObject({ state: 'recognised', open: true });
    }
    const settled = (await sweep.items()).filter(({ outcome }) => outcome === 'exited');
    expect(settled.map(({ exitSeq }) => exitSeq)).toEqual([2, 2, 2]);
  });

  it('an entry that names no standard is for an officer to judge', async () => {
    const versions = await ground.standard('red', { repealed: true });
    const nameless = await ground.red(null, CONDUCT.old);
    const named = await ground.red(versions.earlier, CONDUCT.old);
    const sweep = await ground.sweep(versions, ground.officer('creditOffice'));
    await sweep.reaches('awaitingApproval');
    const lines = new Map(
      (await sweep.items()).map(({ id, verdict, reasons }) => [id, [verdict, ...reasons]]),
    );
    expect(lines.get(named)).toEqual(['fallsOut', 'standardRepealed']);
    expect(lines.get(nameless)).toEqual(['undecidable', 'standardUnknown']);
    await sweep.give('cancel', ground.officer('creditOffice'));
    // Later tests sweep the same field and list.
    await endOtherwise(nameless);
  });

  it('a department sweeps its own entries', async () => {
    const versions = await ground.standard('red', BY_CONDUCT);
    await ground.reds(1, versions.earlier, CONDUCT.old);
    const elsewhere = ground.officer('creditOffice').departmentId;
    expect(elsewhere).not.toBe(ground.server.stage.departmentId);
    const maker = ground.officer('maker');
    const sweep = await ground.sweep(versions, maker, maker.departmentId);
    await sweep.reaches('awaitingApproval');
    expect(await ruleOf(sweep.give('approve', ground.officer('maker')))).toBe('role-required');
    await sweep.give('approve', ground.officer('head'));
    await sweep.reaches('done');
    expect(await sweep.exited()).toBe(1);
  });

  it('with nobody on its list is done, and holds the standard no longer', async () => {
    const versions = await ground.standard('red', BY_CONDUCT);
    await ground.red(versions.earlier, CONDUCT.recent);
    const starter = ground.officer('creditOffice');
    await (await ground.sweep(versions, starter)).reaches('done');
    await (await ground.sweep(versions, starter)).reaches('done');
  });

  it('holds its standard: a second one is not opened, and another standard is free', async () => {
    const { versions, starter, sweep } = await awaiting(1);
    await expect(ground.sweep(versions, starter)).rejects.toThrow('not opened: held');
    const other = await awaiting(1);
    for (const each of [sweep, other.sweep]) await each.give('cancel', starter);
    const again = await ground.sweep(versions, starter);
    await again.reaches('awaitingApproval');
    await again.give('cancel', starter);
  });

  it('puts nobody out by a version that is not in force yet', async () => {
    const versions = await ground.standard('red', BY_CONDUCT, '2099-01-01');
    const [id] = await ground.reds(1, versions.earlier, CONDUCT.old);
    const sweep = await ground.sweep(versions, ground.officer('creditOffice'));
    await sweep.reaches('awaitingApproval');
    const second = ground.officer('creditOffice');
    expect(await ruleOf(sweep.give('approve', second))).toBe('standard-not-in-force');
    expect((await sweep.row()).state).toBe('awaitingApproval');
    await sweep.give('cancel', second);
    expect(await entries().find(id!)).toMatchObject({ state: 'recognised' });
  });

  it('a black entry leaves under §17 and its subject is watched at once', async () => {
    const versions = await ground.standard('black', BY_CONDUCT);
    const entry = await ground.server.enter(await ground.candidate(versions.earlier, CONDUCT.old));
    await entry.approved();
    await entry.give('waivePriorProcedure', ground.server.stage.officer('head'), {});
    await entry.recognised();
    const sweep = await ground.sweep(versions, ground.officer('creditOffice'));
    await sweep.reaches('awaitingApproval');
    await sweep.give('approve', ground.officer('creditOffice'));
    await sweep.reaches('done');
    const { entryId } = entry.input;
    await expectEachLeftOnce(sweep, [entryId], '§17');
    const watch = await until('the watch entry', async () => (await entries().successors(entryId))[0]);
    expect(watch).toMatchObject({ listKind: 'watch', state: 'listed' });
  });
});

describe('R8.4 what has changed since the dry run', () => {
  it('is judged again: who ended or meets the standard now is skipped, and the report says why', async () => {
    const { ids, sweep } = await awaiting(4);
    const [ended, mended, erased, stays] = ids as [string, string, string, string];
    await endOtherwise(ended);
    const dossiers = ground.get(DossierRepository);
    await dossiers.save(mended, { ...(await dossiers.open(mended)), conductDate: CONDUCT.recent });
    await dossiers.erase(erased, new Date());
    await sweep.give('approve', ground.officer('creditOffice'));
    await sweep.reaches('done');
    const lines = new Map((await sweep.items()).map(({ id, outcome, skip }) => [id, [outcome, skip]]));
    expect(lines.get(ended)).toEqual(['skipped', 'entryEnded']);
    expect(lines.get(mended)).toEqual(['skipped', 'qualifiesNow']);
    expect(lines.get(erased)).toEqual(['skipped', 'undecidableNow']);
    expect(lines.get(stays)).toEqual(['exited', null]);
    expect(await exitsOf(ended)).toMatchObject([{ why: 'incentivesMisused' }]);
  });

  it('an entry whose workflow is gone is left, said to have failed, and holds nobody else up', async () => {
    const { ids, sweep } = await awaiting(3);
    await ground.server.client.workflow.getHandle(`red/${ids[0]!}`).terminate('lost');
    await sweep.give('approve', ground.officer('creditOffice'));
    await sweep.reaches('done');
    expect(await sweep.counts()).toEqual({ 'fallsOut/exited': 2, 'fallsOut/failed': 1 });
    const failed = (await sweep.items()).find(({ outcome }) => outcome === 'failed');
    expect(failed).toMatchObject({ id: ids[0], skip: 'workflowGone', state: 'recognised' });
  });
});

describe('R8.4 a sweep under way', () => {
  it('tells an entry of its exit when a worker died between the record and the workflow', async () => {
    const { ids, sweep } = await awaiting(2);
    const [entryId] = ids as [string, string];
    const { facts, workflowId } = (await entries().find(entryId))!;
    const at = new Date().toISOString();
    await ground.get(RecordTransitionRepository).recordTransition({
      ...{ entryId, workflowId, seq: 2, commandId: sweepCommandId(sweep.id, entryId), type: 'exited' },
      ...{ article: '§18', at, from: 'recognised', to: 'exited', closes: true, actor: { system: 'service' } },
      ...{ facts: { ...facts, state: 'exited', exitGround: 'standardChanged' }, opens: [], meets: [] },
      data: { ground: 'standardChanged', sweepId: sweep.id, reasons: ['conductTooOldToday'] },
      cancels: [],
    });
    await sweep.give('approve', ground.officer('creditOffice'));
    await sweep.reaches('done');
    expect(await sweep.counts()).toEqual({ 'fallsOut/exited': 2 });
    expect(await ground.server.outcomeOf(workflowId)).toEqual({ entryId, state: 'exited', seq: 2 });
    await expectEachLeftOnce(sweep, ids, '§18');
  });

  it('stops when it is paused, goes on when it is resumed, and asks each entry once', async () => {
    const { ids, starter, sweep } = await awaiting(240);
    const second = ground.officer('creditOffice');
    await sweep.give('approve', second);
    await until('five exits', async () => (await sweep.exited()) >= 5);
    const paused = await sweep.give('pause', starter);
    expect(paused.state).toBe('paused');
    const left = await sweep.exited();
    expect(left).toBeLessThan(240);
    const { raw } = await sweep.handle.describe();
    expect(raw.pendingActivities ?? []).toEqual([]);
    expect(await ruleOf(sweep.give('pause', starter))).toBe('sweep-not-in-this-state');
    expect(await sweep.exited()).toBe(left);
    await sweep.give('resume', second);
    await sweep.reaches('done');
    expect(await sweep.counts()).toEqual({ 'fallsOut/exited': 240 });
    await expectEachLeftOnce(sweep, ids, '§18');
  });

  it('leaves the rest in force when it is cancelled', async () => {
    const { ids, sweep } = await awaiting(150);
    await sweep.give('approve', ground.officer('creditOffice'));
    await until('five exits', async () => (await sweep.exited()) >= 5);
    await sweep.give('cancel', ground.officer('creditOffice'));
    const exited = await sweep.exited();
    expect(await sweep.handle.result()).toMatchObject({ state: 'cancelled' });
    expect(await sweep.exited()).toBe(exited);
    const rows = await entries().findMany(ids);
    expect(rows.filter(({ state }) => state === 'exited')).toHaveLength(exited);
    expect(rows.filter(({ state, open }) => state === 'recognised' && open)).toHaveLength(150 - exited);
    expect((await sweep.row()).finishedAt).not.toBeNull();
  });

  it('does what it is asked once, however often it is asked', async () => {
    const { ids, sweep } = await awaiting(2);
    const second = ground.officer('creditOffice');
    const id = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => sweep.give('approve', second, { id })));
    expect(new Set(answers.map(({ at }) => at)).size).toBe(1);
    await sweep.reaches('done');
    await expectEachLeftOnce(sweep, ids, '§18');
  });

  it('whose run is lost is taken up from the record by another, and each entry leaves once', async () => {
    const { ids, sweep } = await awaiting(120);
    await sweep.give('approve', ground.officer('creditOffice'));
    await until('five exits', async () => (await sweep.exited()) >= 5);
    await sweep.handle.terminate('lost');
    await sweep.run();
    await sweep.reaches('done');
    expect(await sweep.counts()).toEqual({ 'fallsOut/exited': 120 });
    await expectEachLeftOnce(sweep, ids, '§18');
  });

  it('of hundreds of entries flows, in few activities', async () => {
    const { ids, sweep } = await awaiting(400);
    await sweep.give('approve', ground.officer('creditOffice'));
    await sweep.reaches('done', 300_000);
    expect(await sweep.counts()).toEqual({ 'fallsOut/exited': 400 });
    const sample = ids.filter((_, index) => index % 50 === 0);
    await expectEachLeftOnce(sweep, sample, '§18');
    const { events } = await sweep.handle.fetchHistory();
    const scheduled = (events ?? []).filter((each) => each.activityTaskScheduledEventAttributes);
    expect(scheduled.length).toBeLessThan(12);
  }, 600_000);
});
