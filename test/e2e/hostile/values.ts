import { post, type Ask } from './ask.js';
import { attempts, invalid, type Row } from './attempt.js';
import { goodDraft, personDraft } from './world.js';

const draft =
  (changes: Record<string, unknown>): (() => Ask) =>
  () =>
    post('/entries', goodDraft(changes));
const person =
  (changes: Record<string, unknown>): (() => Ask) =>
  () =>
    post('/entries', personDraft(changes));
const basis = goodDraft().bases[0]!;

const VALUES: Row[] = [
  ['the 30th of February', draft({ bases: [{ ...basis, date: '2026-02-30' }] }), invalid('bases.0.date')],
  ['the 29th of February of no leap year', draft({ conductOn: '2025-02-29' }), invalid('conductOn')],
  ['a 13th month', draft({ conductOn: '2026-13-01' }), invalid('conductOn')],
  ['a date with a time', draft({ conductOn: '2026-01-01T00:00:00Z' }), invalid('conductOn')],
  ['a date written another way', draft({ conductOn: '2026/1/5' }), invalid('conductOn')],
  ['a date in the future', draft({ conductOn: '9999-12-31' }), invalid('conductOn')],
  [
    'a second basis in the future',
    draft({ bases: [basis, { ...basis, date: '9999-12-31' }] }),
    invalid('bases.1.date'),
  ],
  ['a date before the republic', draft({ conductOn: '1900-01-01' }), invalid('conductOn')],
  ['a USCC with a wrong check digit', draft({ uscc: '91999999MA00000000' }), invalid('uscc')],
  [
    'a resident ID with a wrong check digit',
    person({ documentNumber: '999999196001011110' }),
    invalid('documentNumber'),
  ],
  [
    'an obsolete resident ID of 15 digits',
    person({ documentNumber: '999999600101111' }),
    invalid('documentNumber'),
  ],
  ['a person without a number', person({ documentNumber: undefined }), invalid('documentNumber')],
  ['a kind of subject that is none', draft({ subjectKind: 'deity' }), invalid('subjectKind')],
  ['a list that cannot be drafted', draft({ list: 'warning' }), invalid('list')],
  ['a field with SQL', draft({ field: "tax'; DROP TABLE entry; --" }), invalid('field')],
  ['a field that every object has', draft({ field: 'constructor' }), invalid('field')],
  ['a policy pack that is not there', draft({ pack: 'zhangdian-2018@99' }), invalid('pack')],
  ['a policy pack as a path', draft({ pack: '../../../etc/passwd' }), invalid('pack')],
  [
    'a standard that is not there',
    draft({ standardVersionId: '00000000-0000-4000-8000-000000000000' }),
    invalid('standardVersionId'),
  ],
  [
    'a standard of another field',
    ({ standardVersion }) =>
      post('/entries', goodDraft({ field: 'transport', standardVersionId: standardVersion })),
    invalid('standardVersionId'),
  ],
];

/** Dates, numbers and words of the right type that cannot be. */
export const VALUES_OF_DRAFTS = attempts(VALUES);
