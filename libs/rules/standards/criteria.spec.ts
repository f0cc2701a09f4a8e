import { describe, expect, it } from '@jest/globals';
import {
  parseStandardCriteria,
  STANDARD_REASONS,
  stillQualifies,
  type EntryUnderStandard,
  type StandardCriteria,
} from './criteria.js';

const TODAY = '2026-03-02';
const entry = (changes: Partial<EntryUnderStandard> = {}): EntryUnderStandard => ({
  subjectKind: 'enterprise',
  basisKinds: ['administrativePenalty', 'administrativeInspection'],
  conductDate: '2024-02-29',
  recognisedOn: '2025-06-01',
  ...changes,
});

const judged = (criteria: StandardCriteria, changes: Partial<EntryUnderStandard> = {}) => {
  const judgement = stillQualifies(criteria, entry(changes), TODAY);
  return judgement.qualifies === true
    ? true
    : [judgement.qualifies, judgement.reasons.map(({ code }) => code).join()];
};

type Case = [string, StandardCriteria, Partial<EntryUnderStandard>, true | [false | 'undecidable', string]];
const cases: Case[] = [
  ['repealed altogether', { repealed: true }, {}, [false, 'standardRepealed']],
  ['a kind of subject that is covered', { subjectKinds: ['enterprise', 'governmentBody'] }, {}, true],
  ['a kind that is not', { subjectKinds: ['naturalPerson'] }, {}, [false, 'subjectKindNotCovered']],
  ['a basis of a sufficient kind', { bases: { kinds: ['administrativePenalty'] } }, {}, true],
  [
    'no basis of a sufficient kind',
    { bases: { kinds: ['criminalPenalty'] } },
    {},
    [false, 'noSufficientBasis'],
  ],
  ['as many bases as asked for', { bases: { least: 2 } }, {}, true],
  ['fewer bases than asked for', { bases: { least: 3 } }, {}, [false, 'tooFewBases']],
  [
    'enough bases, but too few of a sufficient kind',
    { bases: { kinds: ['administrativePenalty'], least: 2 } },
    {},
    [false, 'tooFewBases'],
  ],
  [
    'bases that cannot be read',
    { bases: { least: 1 } },
    { basisKinds: null },
    ['undecidable', 'basesUnknown'],
  ],
  ['no basis at all', { bases: { least: 1 } }, { basisKinds: [] }, [false, 'tooFewBases']],
  [
    'conduct as old as allowed, to the day (29 February + 2 years)',
    { conductAge: { most: 'P2Y', countedTo: 'recognition' } },
    { recognisedOn: '2026-02-28' },
    true,
  ],
  [
    'conduct a day older',
    { conductAge: { most: 'P2Y', countedTo: 'recognition' } },
    { recognisedOn: '2026-03-01' },
    [false, 'conductTooOldAtRecognition'],
  ],
  [
    'old by today, though not at recognition',
    { conductAge: { most: 'P2Y', countedTo: 'today' } },
    {},
    [false, 'conductTooOldToday'],
  ],
  ['conduct not too old by today', { conductAge: { most: 'P25M', countedTo: 'today' } }, {}, true],
  [
    'no date of the conduct',
    { conductAge: { most: 'P2Y', countedTo: 'today' } },
    { conductDate: null },
    ['undecidable', 'conductDateMissing'],
  ],
  [
    'no date of recognition',
    { conductAge: { most: 'P2Y', countedTo: 'recognition' } },
    { recognisedOn: null },
    ['undecidable', 'recognitionDateMissing'],
  ],
  [
    'one criterion not met, another not known: out on the one',
    { subjectKinds: ['naturalPerson'], conductAge: { most: 'P1Y', countedTo: 'today' } },
    { conductDate: null },
    [false, 'subjectKindNotCovered'],
  ],
  [
    'two criteria not met: both reasons',
    { subjectKinds: ['naturalPerson'], bases: { least: 3 } },
    {},
    [false, 'subjectKindNotCovered,tooFewBases'],
  ],
];

describe('R8.4 who still qualifies under a new version', () => {
  it.each(cases)('%s', (_, criteria, changes, expected) => {
    expect(judged(criteria, changes)).toEqual(expected);
  });

  it('says each reason in both languages', () => {
    const judgement = stillQualifies({ repealed: true }, entry(), TODAY);
    expect(judgement).toEqual({
      qualifies: false,
      reasons: [{ code: 'standardRepealed', ...STANDARD_REASONS.standardRepealed }],
    });
  });

  it('takes no today that is no date', () => {
    expect(() => stillQualifies({ repealed: true }, entry(), '2026-02-30')).toThrow(RangeError);
  });
});

const broken: [string, unknown, string[]][] = [
  ['nothing asked', {}, ['']],
  ['no object', [], ['']],
  ['an unknown criterion', { bases: { least: 1 }, minBases: 2 }, ['minBases']],
  ['repealed, and more', { repealed: true, bases: { least: 1 } }, ['repealed']],
  ['not repealed, said so', { repealed: false }, ['repealed']],
  ['an unknown kind of subject', { subjectKinds: ['company'] }, ['subjectKinds.0']],
  ['no kind of subject', { subjectKinds: [] }, ['subjectKinds']],
  ['a kind twice', { subjectKinds: ['enterprise', 'enterprise'] }, ['subjectKinds']],
  ['an unknown kind of basis', { bases: { kinds: ['rumour'] } }, ['bases.kinds.0']],
  ['a basis kind twice', { bases: { kinds: ['levy', 'levy'] } }, ['bases.kinds.0', 'bases.kinds.1']],
  ['bases without saying what', { bases: {} }, ['bases']],
  ['no bases', { bases: { least: 0 } }, ['bases.least']],
  ['half a basis', { bases: { least: 1.5 } }, ['bases.least']],
  ['an unknown part of bases', { bases: { least: 1, most: 3 } }, ['bases.most']],
  ['no age', { conductAge: { countedTo: 'today' } }, ['conductAge.most']],
  ['an age of nothing', { conductAge: { most: 'P0D', countedTo: 'today' } }, ['conductAge.most']],
  ['an age in hours', { conductAge: { most: 'PT5H', countedTo: 'today' } }, ['conductAge.most']],
  ['an age counted to nowhere', { conductAge: { most: 'P1Y' } }, ['conductAge.countedTo']],
  [
    'several faults at once',
    { subjectKinds: ['x'], conductAge: { most: '2 years', countedTo: 'then' } },
    ['subjectKinds.0', 'conductAge.most', 'conductAge.countedTo'],
  ],
];

describe('the criteria of a version', () => {
  it.each(broken)('are refused with the path of each fault: %s', (_, json, paths) => {
    const parsed = parseStandardCriteria(json);
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(paths);
  });

  it('are read as they were written', () => {
    const json: unknown = {
      subjectKinds: ['enterprise'],
      bases: { kinds: ['criminalPenalty', 'administrativePenalty'], least: 2 },
      conductAge: { most: 'P24M', countedTo: 'recognition' },
    };
    expect(parseStandardCriteria(json)).toEqual({ ok: true, criteria: json });
  });
});
