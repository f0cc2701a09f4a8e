import { command, get, post, put, type Ask } from './ask.js';
import { attempts, invalid, notFound, refusedBy, type Row } from './attempt.js';

const NOWHERE = '00000000-0000-4000-8000-000000000000';

const FOREIGN: Row[] = [
  [
    'a command to an entry of another department',
    ({ foreign }) => command(foreign, 'withdraw', { reason: '样例' }),
    refusedBy('other-department'),
  ],
  [
    'approval of an entry of another department',
    ({ foreign, people }) => command(foreign, 'approve', { reason: '样例' }, { by: people.checker }),
    refusedBy('other-department'),
  ],
  [
    'personal data of another department',
    ({ foreign }) => get(`/entries/${foreign}/personal?purpose=curiosity`),
    refusedBy('other-department'),
  ],
  [
    'a file of another department',
    ({ foreign, foreignDocument: id }) => get(`/entries/${foreign}/documents/${id}?purpose=curiosity`),
    refusedBy('other-department'),
  ],
  [
    'a file of another department under an entry of one’s own',
    ({ draft, foreignDocument: id }) => get(`/entries/${draft}/documents/${id}?purpose=curiosity`),
    notFound,
  ],
  ['an import of another department', ({ foreignImport }) => get(`/imports/${foreignImport}`), notFound],
  [
    'confirming an import of another department',
    ({ foreignImport }) => post(`/imports/${foreignImport}/confirm`),
    refusedBy('other-department'),
  ],
  [
    'approval by who may not approve',
    ({ approved }) => command(approved, 'approve', { reason: '样例' }),
    refusedBy('role-required'),
  ],
  [
    'a draft by an auditor',
    ({ people }) => post('/entries', {}, { by: people.auditor }),
    refusedBy('role-required'),
  ],
  [
    'an import by an operator',
    ({ people }) => get('/imports', { by: people.operator }),
    refusedBy('role-required'),
  ],
  ['the audit log for a maker', () => get('/audit'), refusedBy('role-required')],
  ['incidents for a maker', () => get('/incidents'), refusedBy('role-required')],
  ['the engine for a maker', () => get('/engine/summary'), refusedBy('role-required')],
  [
    'personal data for an implementing officer',
    ({ draft, people }) => get(`/entries/${draft}/personal?purpose=curiosity`, { by: people.implementing }),
    refusedBy('role-required'),
  ],
  [
    'the calendar by a maker',
    () => put('/calendar/years/2027', { certainty: 'provisional', documentNo: null, days: [] }),
    refusedBy('role-required'),
  ],
  [
    'an answer to a suggestion by a maker',
    () => post(`/standards/suggestions/${NOWHERE}/answer`, { status: 'accepted', text: '样例' }),
    refusedBy('role-required'),
  ],
];

const year =
  (days: object[], more: object = {}): ((scene: { people: { credit: Ask['by'] } }) => Ask) =>
  ({ people }) =>
    put(
      '/calendar/years/2027',
      { certainty: 'provisional', documentNo: null, days, ...more },
      { by: people.credit },
    );
const holiday = (date: string, kind = 'holiday') => ({ date, kind, name: '样例节' });

const CALENDAR: Row[] = [
  ['a holiday of another year', year([holiday('2028-01-01')]), invalid('days.0.date')],
  ['a holiday on an impossible day', year([holiday('2027-02-30')]), invalid('days.0.date')],
  ['a holiday twice', year([holiday('2027-01-01'), holiday('2027-01-01')]), invalid('days.1.date')],
  ['a make-up day on a Monday', year([holiday('2027-01-04', 'makeUp')]), invalid('days.0.date')],
  ['367 holidays', year(Array.from({ length: 367 }, () => holiday('2027-01-01'))), invalid('days')],
  ['a confirmed year without a document', year([], { certainty: 'confirmed' }), invalid('documentNo')],
  [
    'a year of five digits',
    ({ people }) =>
      put(
        '/calendar/years/20270',
        { certainty: 'provisional', documentNo: null, days: [] },
        { by: people.credit },
      ),
    invalid('year'),
  ],
];

/** What belongs to others, or to another office; and what even the right office may not do to the calendar. */
export const STRANGERS = attempts([...FOREIGN, ...CALENDAR]);
