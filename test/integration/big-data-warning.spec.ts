import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SERVICE_UPDATES } from '../../libs/contract/entry.messages.js';
import { FIELDS } from '../../libs/persistence/demonstration/district.js';
import { keyFieldStanding } from '../../libs/rules/procedure/key-fields.js';
import { LiveServer } from '../support/live-server.js';
import { until } from '../support/until.js';
import type { EntryHand } from '../workflows/time-machine.js';

let server: LiveServer;
beforeAll(async () => {
  server = await LiveServer.start();
});
afterAll(async () => {
  await server?.stop();
});

/** Three key fields and one that is none: enough to be above, at and below the number that a warning needs. */
const CHOICE = ['tax', 'wages', 'environment', 'food-drug', 'transport'];
const KEY = new Set<string>(FIELDS.filter(({ isKey }) => isKey).map(({ code }) => code));

type Step =
  | { do: 'list'; field: string; department: number }
  | { do: 'end'; nth: number }
  | { do: 'tell' }
  | { do: 'restart' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('list' as const),
      field: fc.constantFrom(...CHOICE),
      department: fc.integer({ min: 0, max: 2 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('end' as const), nth: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.constant({ do: 'tell' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
);
/** Steps of one batch happen at once; batches come one after another. */
const lives = fc.array(fc.array(step, { minLength: 3, maxLength: 6, size: 'max' }), {
  ...{ minLength: 4, maxLength: 7, size: 'max' },
});

/** The subject's life, and the simple model of it: which listings are in force. */
class WatchedSubject {
  private readonly inForce = new Map<string, EntryHand>();
  /** Field and department of the listings in force or under way. */
  private readonly taken = new Set<string>();

  private constructor(readonly subjectId: string) {}

  static async invent(): Promise<WatchedSubject> {
    const { subjectId } = await server.stage.candidate();
    return new WatchedSubject(subjectId);
  }

  async take(batch: readonly Step[]): Promise<void> {
    const works = batch.filter((each) => each.do !== 'restart').map((each) => this.begin(each));
    if (batch.some((each) => each.do === 'restart')) await server.restartWorker();
    await Promise.all(works);
  }

  private async begin(given: Exclude<Step, { do: 'restart' }>): Promise<unknown> {
    if (given.do === 'tell') return server.stage.activities.tellWarning({ subjectId: this.subjectId });
    return given.do === 'list' ? this.list(given) : this.end(given);
  }

  /** A department lists a subject once in a field; another may do so beside it. */
  private async list({ field, department }: Extract<Step, { do: 'list' }>): Promise<void> {
    const place = `${field}/${String(department)}`;
    if (this.taken.has(place)) return;
    this.taken.add(place);
    const { departmentId, otherDepartmentIds } = server.stage;
    const candidate = server.stage.candidate({
      ...{ list: 'watch', field, subjectId: this.subjectId, validity: 'P6M' },
      departmentId: [departmentId, ...otherDepartmentIds][department]!,
    });
    this.inForce.set(place, await server.enter(await candidate));
  }

  private async end({ nth }: Extract<Step, { do: 'end' }>): Promise<void> {
    const chosen = [...this.inForce][nth % Math.max(1, this.inForce.size)];
    if (!chosen) return;
    const [place, hand] = chosen;
    this.inForce.delete(place);
    const id = randomUUID();
    await hand.handle.executeUpdate(SERVICE_UPDATES.moveToBlack, {
      updateId: id,
      args: [{ id, data: { ground: 'movedToBlack', byEntryId: randomUUID() } }],
    });
    this.taken.delete(place);
  }

  /** What ought to be. */
  expected(): boolean {
    const fields = [...this.inForce.keys()].map((place) => place.split('/')[0]!);
    return new Set(fields.filter((field) => KEY.has(field))).size >= 3;
  }

  async warned(): Promise<number> {
    const rows = await server.stage.entries.ofSubject(this.subjectId);
    return rows.filter(({ listKind, open }) => listKind === 'warning' && open).length;
  }
}

it('R5.2 the warning follows the different key fields on the watch list, however listings come and go', async () => {
  let changes = 0;
  await fc.assert(
    fc.asyncProperty(lives, async (batches) => {
      const subject = await WatchedSubject.invent();
      let before = false;
      for (const batch of batches) {
        await subject.take(batch);
        const expected = subject.expected();
        await until('the warning follows', async () => (await subject.warned()) === (expected ? 1 : 0));
        if (expected !== before) changes += 1;
        before = expected;
      }
    }),
    { numRuns: 8, seed: 20_261_124 },
  );
  // Subjects did come onto the warning list and leave it, so the property is not empty.
  expect(changes).toBeGreaterThan(3);
}, 400_000);

it('the model is the rule: the same field twice counts once, other fields not at all', () => {
  const listed = (fieldCode: string) => ({ fieldCode, isKey: KEY.has(fieldCode), keyFields: 3 });
  expect(keyFieldStanding(['tax', 'tax', 'wages', 'transport'].map(listed))).toEqual({
    ...{ warned: false, needed: 3 },
    fields: ['tax', 'wages'],
  });
  expect(keyFieldStanding(['tax', 'wages', 'environment'].map(listed)).warned).toBe(true);
  expect(keyFieldStanding([{ ...listed('tax'), keyFields: null }])).toEqual({
    ...{ warned: false, needed: null },
    fields: [],
  });
});
