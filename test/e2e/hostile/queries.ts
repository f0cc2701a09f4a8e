import { get, post, type Ask } from './ask.js';
import { attempts, invalid, is, type Row } from './attempt.js';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
const cursor = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
const entries =
  (query: string): (() => Ask) =>
  () =>
    get(`/entries?${query}`);
const due =
  (query: string): (() => Ask) =>
  () =>
    get(`/calendar/due?${query}`);

const QUERIES: Row[] = [
  ['limit 0', entries('limit=0'), invalid('limit')],
  ['limit −1', entries('limit=-1'), invalid('limit')],
  ['limit 1e9', entries('limit=1e9'), invalid('limit')],
  ['limit 1.5', entries('limit=1.5'), invalid('limit')],
  ['limit as hexadecimal', entries('limit=0x10'), invalid('limit')],
  ['no limit after all', entries('limit='), invalid('limit')],
  ['two limits', entries('limit=1&limit=2'), invalid('limit')],
  ['an unknown parameter', entries('offset=5'), invalid('offset')],
  ['a parameter that is a prototype', entries('__proto__=x'), invalid('__proto__')],
  ['a parameter with brackets', entries('q[$ne]=x'), invalid('q[$ne]')],
  ['two lists', entries('list=black&list=watch'), invalid('list')],
  ['a list that every object has', entries('list=__proto__'), invalid('list')],
  ['a state that is none', entries("state=draft'--"), invalid('state')],
  ['a department that is no UUID', entries('department=market'), invalid('department')],
  ['an impossible date', entries('dueBefore=2026-02-30'), invalid('dueBefore')],
  ['a name in the address', entries(`q=${encodeURIComponent('样例甲')}`), invalid('q')],
  ['a term of 41 characters', entries(`q=${'1'.repeat(41)}`), invalid('q')],
  ['a NUL in a parameter', entries('field=%00'), invalid('field')],
  ['a cursor of nonsense', entries('cursor=nonsense'), is('invalid-cursor')],
  ['an empty cursor', entries('cursor='), invalid('cursor')],
  ['a cursor of 401 characters', entries(`cursor=${'a'.repeat(401)}`), invalid('cursor')],
  [
    'a cursor with too few parts',
    entries(`cursor=${cursor(['2026-01-01T00:00:00.000Z'])}`),
    is('invalid-cursor'),
  ],
  ['a cursor of objects', entries(`cursor=${cursor([{}, []])}`), is('invalid-cursor')],
  ['a cursor of nothing', entries(`cursor=${cursor([null, null])}`), is('invalid-cursor')],
  [
    'a cursor with SQL',
    entries(`cursor=${cursor(["x'; DROP TABLE entry; --", NOWHERE])}`),
    is('invalid-cursor'),
  ],
  [
    'a cursor of an impossible date',
    entries(`cursor=${cursor(['2026-13-45T99:99:99.999Z', NOWHERE])}`),
    is('invalid-cursor'),
  ],
  [
    'a cursor of another list',
    ({ people }) =>
      get(`/audit?cursor=${cursor(['2026-01-01T00:00:00.000Z', NOWHERE])}`, { by: people.auditor }),
    is('invalid-cursor'),
  ],
  ['a cursor of standards among entries', entries(`cursor=${cursor([1])}`), is('invalid-cursor')],
  [
    'nothing as a cursor of the audit log',
    ({ people }) => get(`/audit?cursor=${cursor([null])}`, { by: people.auditor }),
    is('invalid-cursor'),
  ],
  [
    'nothing as a cursor of standards',
    () => get(`/standards?cursor=${cursor([null])}`),
    is('invalid-cursor'),
  ],
  [
    'nothing as a cursor of imports',
    () => get(`/imports?cursor=${cursor([null, null])}`),
    is('invalid-cursor'),
  ],
  ['a search whose term is an object', () => post('/entries/search', { q: { $regex: '.*' } }), invalid('q')],
  [
    'a search with a limit of a million',
    () => post('/entries/search', { q: '样例', limit: 1_000_000 }),
    invalid('limit'),
  ],
  ['a subject by nothing', () => post('/subjects/search', {}), invalid('uscc')],
  ['a subject by two numbers', () => post('/subjects/search', { uscc: 'x', idNumber: 'y' }), invalid('uscc')],
  ['a subject by SQL', () => post('/subjects/search', { uscc: "' OR 1=1 --" }), invalid('uscc')],
  ['a due date from an impossible day', due('from=2026-02-30&workingDays=7'), invalid('from')],
  [
    'a due date from an impossible hour',
    due('from=2026-02-10T25:00:00%2B08:00&workingDays=7'),
    invalid('from'),
  ],
  ['a due date in 0 working days', due('from=2026-02-10&workingDays=0'), invalid('workingDays')],
  [
    'a due date in a billion working days',
    due('from=2026-02-10&workingDays=1000000000'),
    invalid('workingDays'),
  ],
  ['a due date from nothing', due('workingDays=7'), invalid('from')],
  ['a due date before all calendars', due('from=0001-01-01&workingDays=7'), invalid('from')],
  ['a due date at the end of time', due('from=9999-12-31&workingDays=2500'), invalid('from')],
  ['personal data without a purpose', ({ draft }) => get(`/entries/${draft}/personal`), invalid('purpose')],
  [
    'personal data for no purpose',
    ({ draft }) => get(`/entries/${draft}/personal?purpose=%20%20%20%20%20`),
    invalid('purpose'),
  ],
  [
    'a file for two purposes',
    ({ draft, document }) => get(`/entries/${draft}/documents/${document}?purpose=abcd&purpose=efgh`),
    invalid('purpose'),
  ],
];

/** Parameters, cursors and searches that say nothing good. */
export const QUERIES_AND_CURSORS = attempts(QUERIES);
