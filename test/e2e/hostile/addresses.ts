import { command, get, post, type Ask } from './ask.js';
import { attempts, is, malformed, noRoute, notFound, type Row } from './attempt.js';

const NOWHERE = '00000000-0000-4000-8000-000000000000';
const path =
  (text: string): (() => Ask) =>
  () => ({ method: 'GET', path: text });
const method =
  (name: string, where: string): (() => Ask) =>
  () => ({ method: name, path: where });

const IDS: Row[] = [
  ['an unknown entry', () => get(`/entries/${NOWHERE}`), notFound],
  ['an id that is no UUID', () => get('/entries/1'), malformed],
  ['an id with SQL', () => get(`/entries/${encodeURIComponent("1' OR '1'='1")}`), malformed],
  ['an id with a NUL', () => get('/entries/%00'), malformed],
  ['an id that climbs', () => get(`/entries/${encodeURIComponent('../../../etc/passwd')}`), malformed],
  ['an id that is a list', () => get(`/entries/${NOWHERE},${NOWHERE}`), malformed],
  ['an id as long as a book', () => get(`/entries/${'a'.repeat(5000)}`), malformed],
  ['events of an unknown entry', () => get(`/entries/${NOWHERE}/events`), notFound],
  ['deadlines of an unknown entry', () => get(`/entries/${NOWHERE}/deadlines`), notFound],
  ['actions on an unknown entry', () => get(`/entries/${NOWHERE}/actions`), notFound],
  ['runs of an unknown entry', () => get(`/entries/${NOWHERE}/runs`), notFound],
  ['documents of an unknown entry', () => get(`/entries/${NOWHERE}/documents`), notFound],
  ['the public view of an unknown entry', () => get(`/entries/${NOWHERE}/public-view`), notFound],
  ['a command to an unknown entry', () => command(NOWHERE, 'submit'), notFound],
  ['entries of an unknown subject', () => get(`/subjects/${NOWHERE}/entries`), notFound],
  ['an unknown import', () => get(`/imports/${NOWHERE}`), notFound],
  ['confirming an unknown import', () => post(`/imports/${NOWHERE}/confirm`), notFound],
  ['an unknown standard', () => get(`/standards/${NOWHERE}`), notFound],
  [
    'a suggestion on an unknown standard',
    () => post(`/standards/${NOWHERE}/suggestions`, { text: '样例' }),
    notFound,
  ],
  [
    'a raw run that is none',
    ({ draft, people }) => get(`/entries/${draft}/runs/../raw`, { by: people.operator }),
    notFound,
  ],
  [
    'an unknown run',
    ({ draft, people }) => get(`/entries/${draft}/runs/${NOWHERE}/raw`, { by: people.operator }),
    notFound,
  ],
  [
    'a run that is no UUID',
    ({ draft, people }) => get(`/entries/${draft}/runs/x'y/raw`, { by: people.operator }),
    notFound,
  ],
  ['an unknown procedure', () => get('/procedures/purple'), notFound],
  ['a procedure that every object has', () => get('/procedures/constructor'), notFound],
  ['a procedure that is a prototype', () => get('/procedures/__proto__'), notFound],
  ['an unknown policy pack', () => get('/policy-packs/zhangdian-2018/99'), notFound],
  ['an unknown command', ({ draft }) => command(draft, 'enthrone'), noRoute],
  ['a command of the clock', ({ draft }) => command(draft, 'expire'), noRoute],
  ['a command that every object has', ({ draft }) => command(draft, 'constructor'), noRoute],
  ['an unknown bulk', ({ draft }) => post('/bulk/expire', { ids: [draft], preview: false }), notFound],
  [
    'a bulk that every object has',
    ({ draft }) => post('/bulk/toString', { ids: [draft], preview: false }),
    notFound,
  ],
  ['a year that is no number', () => get('/calendar/years/next'), malformed],
  ['a year far away', () => get('/calendar/years/999999999'), notFound],
  ['a year of too many digits', () => get('/calendar/years/99999999999999999999'), malformed],
  ['a re-projection that never was', () => get('/calendar/reprojections/999999999'), notFound],
];

const METHODS: Row[] = [
  ['PATCH of the entries', method('PATCH', '/api/v1/entries'), is('method-not-allowed')],
  ['PUT of the session', method('PUT', '/api/v1/session'), is('method-not-allowed')],
  ['DELETE of an entry', method('DELETE', `/api/v1/entries/${NOWHERE}`), is('method-not-allowed')],
  ['OPTIONS of the entries', method('OPTIONS', '/api/v1/entries'), is('method-not-allowed')],
  ['TRACE of the entries', method('TRACE', '/api/v1/entries'), is('method-not-allowed')],
  ['PROPFIND of the entries', method('PROPFIND', '/api/v1/entries'), is('method-not-allowed')],
  ['POST of what is only read', method('POST', '/api/v1/me'), is('method-not-allowed')],
  [
    'GET of what is only done',
    ({ draft }) => get(`/entries/${draft}/commands/submit`),
    is('method-not-allowed'),
  ],
];

const ROUTES: Row[] = [
  ['an unknown address of the API', path('/api/v1/nothing'), noRoute],
  ['another version of the API', path('/api/v2/entries'), noRoute],
  ['the API itself', path('/api'), noRoute],
  [
    'an unknown address, as a browser asks',
    () => ({ method: 'GET', path: '/api/v1/nothing', headers: { accept: 'text/html' } }),
    noRoute,
  ],
  ['an address that climbs', path('/api/v1/../../etc/passwd'), noRoute],
  ['an address that climbs in disguise', path('/api/v1/%2e%2e/%2e%2e/etc/passwd'), noRoute],
  ['an asset that climbs in disguise', path('/assets/..%2f..%2f..%2fpackage.json'), noRoute],
  ['an address with broken escapes', path('/api/v1/entries/%ff'), malformed],
  ['an address with half an escape', path('/api/v1/entries/%'), malformed],
  ['an address of two slashes', path('//evil.example/api/v1/me'), noRoute],
  ['an address of 9,000 characters', path(`/api/v1/${'a'.repeat(9000)}`), noRoute],
  ['a prototype for an address', path('/api/v1/__proto__'), noRoute],
  ['single sign-on where there is none', path('/api/v1/session/sso'), is('sso-not-offered')],
  [
    'a return from where nobody was sent',
    path('/api/v1/session/sso/callback?code=x&state=y'),
    is('sso-not-offered'),
  ],
  ['a dot file', path('/.git/config'), noRoute],
];

/** Addresses and methods that lead nowhere. */
export const ADDRESSES = attempts([...IDS, ...METHODS, ...ROUTES]);
