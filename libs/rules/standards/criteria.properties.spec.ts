import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../calendar/dates.js';
import { RECOGNITION_BASIS_KINDS, SUBJECT_KINDS } from '../words.js';
import {
  parseStandardCriteria,
  stillQualifies,
  type EntryUnderStandard,
  type StandardCriteria,
  type StandardJudgement,
} from './criteria.js';

const date = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2016-01-01', days));
const known = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 });
const someOf = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });

const entries: fc.Arbitrary<EntryUnderStandard> = fc.record({
  subjectKind: fc.constantFrom(...SUBJECT_KINDS),
  basisKinds: known(fc.array(fc.constantFrom(...RECOGNITION_BASIS_KINDS), { maxLength: 5 })),
  conductDate: known(date),
  recognisedOn: known(date),
});

const asked: fc.Arbitrary<StandardCriteria> = fc
  .record(
    {
      subjectKinds: someOf(SUBJECT_KINDS),
      bases: fc.record(
        { kinds: someOf(RECOGNITION_BASIS_KINDS), least: fc.integer({ min: 1, max: 4 }) },
        { requiredKeys: ['least'] },
      ),
      conductAge: fc.record({
        most: fc.integer({ min: 1, max: 60 }).map((months) => `P${String(months)}M`),
        countedTo: fc.constantFrom('recognition' as const, 'today' as const),
      }),
    },
    { requiredKeys: [] },
  )
  .filter((criteria) => Object.keys(criteria).length > 0);

const codes = (judgement: StandardJudgement): string[] =>
  judgement.qualifies === true ? [] : judgement.reasons.map(({ code }) => code);

describe('R8.4 whoever is judged, and by whatever criteria', () => {
  it('the criteria are ones that can be written down', () => {
    fc.assert(fc.property(asked, (criteria) => parseStandardCriteria(criteria).ok));
  });

  it('who falls out or cannot be judged is told why, and nobody else is', () => {
    fc.assert(
      fc.property(asked, entries, date, (criteria, entry, today) => {
        const judgement = stillQualifies(criteria, entry, today);
        expect(codes(judgement).length > 0).toBe(judgement.qualifies !== true);
      }),
    );
  });

  it('nothing falls out for what is not known: learning it could have saved the entry, or it was out anyway', () => {
    fc.assert(
      fc.property(asked, entries, date, (criteria, entry, today) => {
        const bare = { ...entry, basisKinds: null, conductDate: null, recognisedOn: null };
        const judgement = stillQualifies(criteria, bare, today);
        if (judgement.qualifies === false) expect(codes(judgement)).toEqual(['subjectKindNotCovered']);
      }),
    );
  });

  it('who falls out with something unknown falls out whatever it is', () => {
    fc.assert(
      fc.property(asked, entries, entries, date, (criteria, entry, other, today) => {
        fc.pre(stillQualifies(criteria, entry, today).qualifies === false);
        const learnt: EntryUnderStandard = {
          ...entry,
          basisKinds: entry.basisKinds ?? other.basisKinds,
          conductDate: entry.conductDate ?? other.conductDate,
          recognisedOn: entry.recognisedOn ?? other.recognisedOn,
        };
        expect(stillQualifies(criteria, learnt, today).qualifies).toBe(false);
      }),
    );
  });

  it('asking for more lets nobody in', () => {
    fc.assert(
      fc.property(asked, asked, entries, date, (criteria, more, entry, today) => {
        fc.pre(stillQualifies(criteria, entry, today).qualifies === false);
        const both = { ...more, ...criteria };
        expect(stillQualifies(both, entry, today).qualifies).toBe(false);
      }),
    );
  });

  it('the order of the bases does not matter', () => {
    fc.assert(
      fc.property(asked, entries, date, (criteria, entry, today) => {
        const turned = { ...entry, basisKinds: entry.basisKinds && [...entry.basisKinds].reverse() };
        expect(stillQualifies(criteria, turned, today)).toEqual(stillQualifies(criteria, entry, today));
      }),
    );
  });

  it('conduct does not grow younger', () => {
    fc.assert(
      fc.property(asked, entries, date, fc.nat({ max: 3000 }), (criteria, entry, today, days) => {
        fc.pre(stillQualifies(criteria, entry, today).qualifies === false);
        expect(stillQualifies(criteria, entry, addDays(today, days)).qualifies).toBe(false);
      }),
    );
  });

  it('a repealed standard keeps nobody', () => {
    fc.assert(
      fc.property(entries, date, (entry, today) => {
        expect(codes(stillQualifies({ repealed: true }, entry, today))).toEqual(['standardRepealed']);
      }),
    );
  });
});
