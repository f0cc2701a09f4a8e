import { describe, expect, it } from '@jest/globals';
import { readPolicyMap, type PolicyMap } from '../../scripts/lib/docs/pages.mjs';
import { PROCEDURES } from '../../libs/rules/procedure/procedures.js';
import type { Procedure } from '../../libs/rules/procedure/transition.js';
import { RULES } from '../../libs/rules/rule-catalogue.js';
import { faultsIn, type Reality } from './policy-map.js';
import { testTitlesIn } from './test-titles.js';
import { textOf, trackedFiles } from './tracked-files.js';

const tracked = new Set(trackedFiles());

/** How many requirements each chapter has. */
const CHAPTERS = [6, 4, 5, 5, 3, 7, 6, 5, 5, 4, 4];
const ARTICLES = Array.from({ length: 22 }, (_, index) => `§${index + 3}`);
const REQUIREMENTS = CHAPTERS.flatMap((count, chapter) =>
  Array.from({ length: count }, (_, index) => `R${chapter + 1}.${index + 1}`),
);

const procedures: Procedure[] = Object.values(PROCEDURES);
const reality: Reality = {
  articles: ARTICLES,
  requirements: REQUIREMENTS,
  rules: RULES,
  followed: procedures.flatMap(({ first, transitions }) => [
    { article: first.article, command: first.event },
    ...transitions.map(({ article, command }) => ({ article, command })),
  ]),
  exists: (file) => tracked.has(file),
  titlesIn: (file) => testTitlesIn(file, textOf(file)),
};

/** What the first release is there for. */
const FIRST_RELEASE = [
  ...['R1.1', 'R1.2', 'R1.3', 'R1.4', 'R1.5', 'R1.6', 'R2.1', 'R2.3', 'R2.4', 'R3.1', 'R3.2', 'R3.3', 'R3.5'],
  ...['R8.2', 'R8.3', 'R10.1', 'R10.2', 'R10.3', 'R10.4'],
];

describe('the policy map', () => {
  it('is true', async () => {
    expect(faultsIn(await readPolicyMap(), reality)).toEqual([]);
  });

  it('has code for everything that the first release is there for', async () => {
    const { requirements } = await readPolicyMap();
    expect(FIRST_RELEASE.filter((id) => requirements[id]?.built === 'not')).toEqual([]);
  });
});

/** A small house whose map is true. */
const house: Reality = {
  articles: ['§3', '§4'],
  requirements: ['R1.1', 'R1.2', 'R1.3'],
  rules: { 'no-basis': { article: '§3', requirement: 'R1.1' } },
  followed: [{ article: '§3', command: 'submit' }],
  exists: (file) => ['a.ts', 'a.spec.ts'].includes(file),
  titlesIn: () => new Set(['does it']),
};
const soundMap = (): PolicyMap => ({
  articles: { '§3': 'three', '§4': 'four' },
  requirements: {
    'R1.1': { what: 'one', built: 'whole' },
    'R1.2': { what: 'two', built: 'part', left: 'half', later: [4] },
    'R1.3': { what: 'three', built: 'not', later: [5] },
  },
  map: [
    { article: '§3', requirement: 'R1.1', what: '', code: ['a.ts'], tests: [['a.spec.ts', 'does it']] },
    { article: '§4', requirement: 'R1.2', what: '', code: ['a.ts'], tests: [['a.spec.ts', 'does it']] },
    { article: null, requirement: 'R1.3', what: '' },
  ],
});

/** What YAML makes of a title with a comma and without quotes. */
const titleCutAtItsComma = ['a.spec.ts', 'does it', 'and more'] as unknown as [string, string];

type Spoil = (map: PolicyMap) => void;
const spoilt: [string, Spoil][] = [
  ['article §4 is missing', (map) => delete map.articles['§4']],
  ['article §9 does not exist', (map) => (map.articles['§9'] = 'nine')],
  ['article §4 has no row', (map) => map.map.splice(1, 1)],
  ['requirement R1.2 is missing', (map) => delete map.requirements['R1.2']],
  ['requirement R1.3 has no row', (map) => map.map.splice(2, 1)],
  ['requirement R1.3 is said to be planned and has code', (map) => (map.map[2]!.code = ['a.ts'])],
  ['requirement R1.1 is said to be built and has no code', (map) => delete map.map[0]!.code],
  ['requirement R1.3 is not whole and names no issue', (map) => delete map.requirements['R1.3']!.later],
  ['requirement R1.1 is whole and has something left', (map) => (map.requirements['R1.1']!.later = [4])],
  [
    'requirement R1.2 is built in part and does not say what is left',
    (map) => delete map.requirements['R1.2']!.left,
  ],
  ['§9 R1.1: an article that does not exist', (map) => (map.map[0]!.article = '§9')],
  ['§3 R9.9: a requirement that does not exist', (map) => (map.map[0]!.requirement = 'R9.9')],
  ['§3 R1.1: b.ts does not exist', (map) => map.map[0]!.code!.push('b.ts')],
  ['§3 R1.1: b.spec.ts does not exist', (map) => map.map[0]!.tests!.push(['b.spec.ts', 'does it'])],
  ['§3 R1.1: a.spec.ts has no test “does”', (map) => map.map[0]!.tests!.push(['a.spec.ts', 'does'])],
  ['§3 R1.1: more than file and title: a.spec.ts', (map) => map.map[0]!.tests!.push(titleCutAtItsComma)],
  ['§3 R1.1: code without a test', (map) => (map.map[0]!.tests = [])],
  ['rule no-basis has no row §3 R1.1', (map) => (map.map[0]!.article = '§4')],
  ['command submit follows §3, where nothing is built', (map) => (map.map[0]!.article = '§4')],
];

describe('the check of the map proves itself', () => {
  it('finds nothing in a map that is true', () => {
    expect(faultsIn(soundMap(), house)).toEqual([]);
  });

  it.each(spoilt)('finds: %s', (fault, spoil) => {
    const map = soundMap();
    spoil(map);
    expect(faultsIn(map, house)).toContain(fault);
  });

  it('knows the titles of tests in every form, and of cases, but no other words', () => {
    const text = [
      `describe('d', () => { it('i', f); it.each([['case', 1]])('each %s', f); it.only(\`t\`, f); });`,
      `it.each<[string]>(cases)('typed', f); const cases = [['later', 2]]; log('no title'); // it('comment')`,
    ].join('\n');
    expect([...testTitlesIn('x.spec.ts', text)].sort()).toEqual(
      ['case', 'd', 'each %s', 'i', 'later', 't', 'typed'].sort(),
    );
  });
});
