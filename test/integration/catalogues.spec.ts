import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FilingRecounts } from '../../activities/reprojection/filing-recounts.js';
import { CalendarRepository } from '../../libs/persistence/repositories/calendar.repository.js';
import { DueReasonsReader } from '../../libs/persistence/repositories/due-reasons.reader.js';
import { CatalogueRepository } from '../../libs/persistence/repositories/catalogue.repository.js';
import { shanghaiDate } from '../../libs/rules/calendar/shanghai.js';
import { addDays } from '../../libs/rules/calendar/dates.js';
import { SHIPPED_CATALOGUES } from '../../libs/rules/catalogues/kinds.js';
import type { SharingCatalogue } from '../../libs/rules/sharing/catalogue.js';
import { RECIPIENTS } from '../../libs/rules/sharing/recipients.js';
import { FilingGround } from '../support/filing-ground.js';
import { until } from '../support/until.js';

let ground: FilingGround;
let catalogues: CatalogueRepository;
beforeAll(async () => {
  ground = await FilingGround.start();
  catalogues = ground.server.stage.app.get(CatalogueRepository);
});
afterAll(() => ground?.stop());

const today = (): string => shanghaiDate(new Date().toISOString());
const without = (item: string, effectiveFrom: string): SharingCatalogue => ({
  ...{ ...SHIPPED_CATALOGUES.sharing, effectiveFrom },
  items: SHIPPED_CATALOGUES.sharing.items.map((one) => (one.item === item ? { ...one, to: [] } : one)),
});
const draft = (catalogue: SharingCatalogue, id = randomUUID()) =>
  catalogues.draft({ id, kind: 'sharing', catalogue, authorId: 'first' }, new Date());

describe('catalogues in versions (R6.2, R7.1)', () => {
  it('begin as the release brought them', async () => {
    expect(await catalogues.inForce('sharing')).toEqual(SHIPPED_CATALOGUES.sharing);
    expect(await catalogues.inForce('measures')).toEqual(SHIPPED_CATALOGUES.measures);
  });

  it('a draft binds nobody; approved by a second officer, what leaves is cut to it from its day on', async () => {
    const { version } = await draft(without('facts', today()));
    expect((await catalogues.inForce('sharing')).version).toBe(1);
    expect(await catalogues.approve('sharing', version, 'first', new Date())).toMatchObject({
      ...{ allowed: false, rule: 'catalogue-four-eyes' },
    });
    const coming = await draft(without('entryNo', addDays(today(), 1)));
    expect(await catalogues.approve('sharing', version, 'second', new Date())).toBe('approved');
    expect(await catalogues.approve('sharing', coming.version, 'second', new Date())).toBe('approved');
    const entry = await ground.recognised();
    const filings = await ground.allReceived(entry, RECIPIENTS.length);
    const [message] = (await ground.sandbox.messagesAt('national')).filter(({ id }) =>
      filings.some((one) => one.id === id),
    );
    expect(message!.items).not.toHaveProperty('facts');
    expect(message!.items).toHaveProperty('entryNo');
  });

  it('the same request drafts once; officers who draft at once have numbers of their own', async () => {
    const [id, catalogue] = [randomUUID(), without('lei', addDays(today(), 9))];
    const first = await draft(catalogue, id);
    expect(await draft(catalogue, id)).toEqual({ ...first, outcome: 'same' });
    expect(await draft(without('uscc', addDays(today(), 9)), id)).toMatchObject({ outcome: 'different' });
    const drafted = await Promise.all(Array.from({ length: 5 }, () => draft(catalogue)));
    expect(new Set(drafted.map(({ version }) => version)).size).toBe(5);
  });

  it.each([
    ['edited', `UPDATE catalogue_version SET content = '{}' WHERE version = 2`],
    [
      'edited while it is approved',
      `UPDATE catalogue_version SET issued_by = 'x', approved_by = 'y', approved_at = now() WHERE approved_at IS NULL`,
    ],
    [
      'given another first day',
      `UPDATE catalogue_version SET effective_from = '2018-01-01' WHERE version = 3`,
    ],
    [
      'approved by its author',
      `UPDATE catalogue_version SET approved_by = author_id, approved_at = now() WHERE approved_at IS NULL`,
    ],
    ['taken away', 'DELETE FROM catalogue_version'],
  ])('a version cannot be %s, not even in the database', async (_, sql) => {
    await expect(ground.server.stage.source.query(sql)).rejects.toThrow(/catalogue_version|append-only/);
  });
});

describe('due dates of filings follow the calendar (R1.6, R6.3)', () => {
  it('an edit moves what is open, journals it, and has the ladder climbed anew; what was received stays', async () => {
    await ground.sandbox.playReceiver('municipal', { outage: true });
    const entry = await ground.recognised();
    const before = await until('the others', async () => {
      const filings = await ground.filingsOf(entry);
      return filings.filter(({ receivedAt }) => receivedAt).length === 4 ? filings : null;
    });
    const { source, app } = ground.server.stage;
    const open = before.find(({ recipient }) => recipient === 'municipal')!;
    await source.query(`UPDATE filing SET rung = 'officer', rung_at = now() WHERE id = $1`, [open.id]);
    const calendar = app.get(CalendarRepository);
    const year = Number(open.dueOn.slice(0, 4));
    const present = (await calendar.year(year))!;
    const days = [
      ...present.days.filter(({ date }) => date !== open.dueOn),
      { date: open.dueOn, kind: 'holiday' as const, name: '样例假日' },
    ];
    const { revision } = await calendar.replaceYear({ ...present, days }, { system: 'release' }, new Date());
    const recounts = app.get(FilingRecounts);
    let counted = await recounts.count(revision);
    expect(counted).toBeGreaterThan(0);
    await recounts.recountAll(revision, () => (counted -= 1));
    expect([counted, await recounts.count(revision)]).toEqual([0, 0]);
    const after = await ground.filingsOf(entry);
    const moved = after.find(({ id }) => id === open.id)!;
    expect(moved.dueOn > open.dueOn).toBe(true);
    expect(moved).toMatchObject({ calendarRevision: revision, rung: null, followedAt: null });
    for (const one of before.filter(({ receivedAt }) => receivedAt))
      expect(after.find(({ id }) => id === one.id)).toMatchObject({ dueOn: one.dueOn });
    const journal = await source.query<{ old: { dueOn: string }; new: { dueOn: string }; why: string }[]>(
      'SELECT old, new, why FROM filing_change WHERE filing_id = $1',
      [open.id],
    );
    expect(journal).toMatchObject([
      {
        old: { dueOn: open.dueOn },
        new: { dueOn: moved.dueOn },
        why: `calendar revision ${String(revision)}`,
      },
    ]);
    const { explanation, changes } = (await app.get(DueReasonsReader).ofFiling(open.id))!;
    expect(explanation.dueOn).toBe(moved.dueOn);
    expect(explanation.steps).toContainEqual(
      expect.objectContaining({ date: open.dueOn, counted: null, why: 'holiday' }),
    );
    expect(changes).toMatchObject([{ new: { dueAt: explanation.dueAt } }]);
    await ground.dispatched();
    const [told] = (await ground.filingsOf(entry)).filter(({ id }) => id === open.id);
    expect(told!.followedAt).not.toBeNull();
    await until('the ladder towards the new day', () => summaries(open.entryId, moved.dueAt));
    await ground.sandbox.playReceiver('municipal', {});
  });
});

/** Whether the filing's workflow waits for rungs that were counted anew: a timer was set after the last signal. */
async function summaries(entryId: string, dueAt: Date): Promise<boolean> {
  const handle = ground.server.client.workflow.getHandle(`filing/${entryId}`);
  const { events = [] } = await handle.fetchHistory();
  const signalled = events!.findLastIndex((one) => one.workflowExecutionSignaledEventAttributes);
  const timers = events!.slice(signalled).flatMap((one) => one.timerStartedEventAttributes ?? []);
  const lasts = timers.map(({ startToFireTimeout }) => Number(startToFireTimeout?.seconds ?? 0) * 1000);
  return lasts.some((ms) => ms > 600_000 && Date.now() + ms <= dueAt.getTime() + 60_000);
}
