import { describe, expect, it } from '@jest/globals';
import { criteriaOf, type VersionValues } from './new-version-values.js';
import { parseStandardCriteria } from '../../../../libs/rules/standards/criteria.js';

const said = (values: Partial<VersionValues>) => criteriaOf(values as VersionValues);

describe('what a new version asks, from its form', () => {
  it.each<[string, Partial<VersionValues>, object]>([
    ['kinds of subject', { subjectKinds: ['enterprise'] }, { subjectKinds: ['enterprise'] }],
    [
      'bases',
      { basisKinds: ['criminalPenalty'], least: 2 },
      { bases: { kinds: ['criminalPenalty'], least: 2 } },
    ],
    ['the least number alone', { least: 2 }, { bases: { least: 2 } }],
    [
      'the age of the conduct',
      { conductMost: 'P24M', countedTo: 'today' },
      { conductAge: { most: 'P24M', countedTo: 'today' } },
    ],
    ['nothing else once repealed', { repealed: true, least: 2 }, { repealed: true }],
  ])('%s, as the rules read it', (_, values, criteria) => {
    expect(said(values)).toEqual(criteria);
    expect(parseStandardCriteria(said(values))).toEqual({ ok: true, criteria });
  });

  it('nothing where the form is blank', () => {
    expect(said({ subjectKinds: [], basisKinds: [], least: null, conductMost: null })).toBeNull();
    expect(said({ countedTo: 'today' })).toBeNull();
  });
});
