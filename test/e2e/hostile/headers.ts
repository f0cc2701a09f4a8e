import { command, get, post, type Ask } from './ask.js';
import { attempts, is, type Row } from './attempt.js';
import { goodDraft } from './world.js';

const withHeaders =
  (headers: NonNullable<Ask['headers']>): (() => Ask) =>
  () =>
    post('/entries', goodDraft(), { headers });
const me =
  (headers: NonNullable<Ask['headers']>): (() => Ask) =>
  () =>
    get('/me', { headers });
const FORGED = 'A'.repeat(43);

const KEYS: Row[] = [
  ['no Idempotency-Key', withHeaders({ 'idempotency-key': null }), is('idempotency-key-required')],
  ['an empty Idempotency-Key', withHeaders({ 'idempotency-key': '' }), is('idempotency-key-required')],
  [
    'an Idempotency-Key of 129 characters',
    withHeaders({ 'idempotency-key': 'k'.repeat(129) }),
    is('idempotency-key-required'),
  ],
  [
    'an Idempotency-Key with a blank',
    withHeaders({ 'idempotency-key': 'a b' }),
    is('idempotency-key-required'),
  ],
  [
    'an Idempotency-Key beyond ASCII',
    withHeaders({ 'idempotency-key': 'clé' }),
    is('idempotency-key-required'),
  ],
  ['two Idempotency-Keys', withHeaders({ 'idempotency-key': ['a', 'b'] }), is('idempotency-key-required')],
  [
    'no Idempotency-Key with a command',
    ({ draft }) => command(draft, 'submit', {}, { headers: { 'idempotency-key': null } }),
    is('idempotency-key-required'),
  ],
  [
    'no Idempotency-Key with a bulk',
    ({ draft }) =>
      post('/bulk/submit', { ids: [draft], preview: true }, { headers: { 'idempotency-key': null } }),
    is('idempotency-key-required'),
  ],
];

const TOKENS: Row[] = [
  ['no CSRF token', withHeaders({ 'x-csrf-token': null }), is('csrf-token-invalid')],
  ['an empty CSRF token', withHeaders({ 'x-csrf-token': '' }), is('csrf-token-invalid')],
  ['a made-up CSRF token', withHeaders({ 'x-csrf-token': FORGED }), is('csrf-token-invalid')],
  [
    'the CSRF token of another session',
    ({ people }) => post('/entries', goodDraft(), { headers: { 'x-csrf-token': people.checker.csrfToken } }),
    is('csrf-token-invalid'),
  ],
  [
    'two CSRF tokens',
    ({ people }) =>
      post('/entries', goodDraft(), { headers: { 'x-csrf-token': [people.maker.csrfToken, FORGED] } }),
    is('csrf-token-invalid'),
  ],
  [
    'no CSRF token with a search',
    () => post('/entries/search', { q: '样例' }, { headers: { 'x-csrf-token': null } }),
    is('csrf-token-invalid'),
  ],
];

const COOKIES: Row[] = [
  ['no session', me({ cookie: null }), is('sign-in-required')],
  [
    'a change without a session',
    () => post('/entries', goodDraft(), { by: null, headers: { 'idempotency-key': 'k' } }),
    is('sign-in-required'),
  ],
  ['a made-up session', me({ cookie: `minglu_session=${FORGED}` }), is('session-expired')],
  [
    'a session cut short',
    ({ people }) => get('/me', { headers: { cookie: people.maker.cookie.slice(0, -1) } }),
    is('session-expired'),
  ],
  [
    'a session with another last letter',
    ({ people }) => get('/me', { headers: { cookie: `${people.maker.cookie.slice(0, -2)}!!` } }),
    is('session-expired'),
  ],
  ['a session with SQL', me({ cookie: "minglu_session=' OR 1=1 --" }), is('session-expired')],
  [
    'a session of 8,000 characters',
    me({ cookie: `minglu_session=${'A'.repeat(8000)}` }),
    is('session-expired'),
  ],
  [
    'a made-up session before the good one',
    ({ people }) => get('/me', { headers: { cookie: `minglu_session=${FORGED}; ${people.maker.cookie}` } }),
    is('session-expired'),
  ],
  [
    'a session in the address',
    ({ people }) => get(`/entries?${people.maker.cookie}`, { headers: { cookie: null } }),
    is('sign-in-required'),
  ],
  [
    'a session as a bearer token',
    ({ people }) =>
      get('/me', { headers: { cookie: null, authorization: `Bearer ${people.maker.cookie.split('=')[1]}` } }),
    is('sign-in-required'),
  ],
];

/** What must come beside the body, and what cannot be forged. */
export const HEADERS = attempts([...KEYS, ...TOKENS, ...COOKIES]);
