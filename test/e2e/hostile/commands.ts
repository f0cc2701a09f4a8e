import { shanghaiDate } from '../../../libs/rules/calendar/shanghai.js';
import { command, post } from './ask.js';
import { attempts, invalid, refusedBy, type Row } from './attempt.js';
import type { Scene } from './world.js';

const today = (): string => shanghaiDate(new Date().toISOString());
const NOWHERE = '00000000-0000-4000-8000-000000000000';

const notice = (changes: object) => (scene: Scene) =>
  command(scene.approved, 'serveNotice', {
    method: 'direct',
    servedOn: today(),
    proofDocumentId: NOWHERE,
    ...changes,
  });
const statement =
  (documentIds: unknown) =>
  ({ approved }: Scene) =>
    command(approved, 'recordStatement', { kind: 'statement', text: '样例陈述', documentIds });
const recognition =
  (changes: object) =>
  ({ approved, people }: Scene) =>
    command(
      approved,
      'recognise',
      {
        severity: 'single',
        validity: 'P24M',
        repairable: false,
        basisNumbers: [1],
        reason: '样例理由',
        ...changes,
      },
      { by: people.head },
    );
const bulk = (body: object) => () => post('/bulk/submit', { preview: false, ...body });

const BODIES: Row[] = [
  ['notice on an impossible day', notice({ servedOn: '2026-02-30' }), invalid('servedOn')],
  ['notice by pigeon', notice({ method: 'pigeon' }), invalid('method')],
  ['notice without proof', notice({ proofDocumentId: undefined }), invalid('proofDocumentId')],
  ['notice with a proof that is not there', notice({}), invalid('proofDocumentId')],
  [
    'notice in the future',
    (scene) => notice({ servedOn: '9999-12-31', proofDocumentId: scene.document })(scene),
    refusedBy('service-date-impossible'),
  ],
  [
    'notice with the paper of another entry',
    (scene) => notice({ proofDocumentId: scene.document })(scene),
    invalid('proofDocumentId'),
  ],
  [
    'notice with the paper of another department',
    (scene) => notice({ proofDocumentId: scene.foreignDocument })(scene),
    invalid('proofDocumentId'),
  ],
  [
    'a statement with 51 papers',
    statement(Array.from({ length: 51 }, (_, n) => NOWHERE.replace(/0{3}$/, String(n).padStart(3, '0')))),
    invalid('documentIds'),
  ],
  ['a statement with the same paper twice', statement([NOWHERE, NOWHERE]), invalid('documentIds')],
  ['a statement with papers that are no ids', statement(['1']), invalid('documentIds')],
  [
    'a reason of 2,001 characters',
    ({ draft }) => command(draft, 'withdraw', { reason: '样'.repeat(2001) }),
    invalid('reason'),
  ],
  [
    'an actor of one’s own choosing',
    ({ draft }) => command(draft, 'submit', { actor: { id: NOWHERE } }),
    invalid('actor'),
  ],
  ['recognition for no time', recognition({ validity: 'P0D' }), invalid('validity')],
  ['recognition for a negative time', recognition({ validity: '-P1Y' }), invalid('validity')],
  ['recognition for "three years"', recognition({ validity: 'three years' }), invalid('validity')],
  [
    'recognition for more years than can be counted',
    recognition({ validity: 'P99999999999999999999Y' }),
    invalid('validity'),
  ],
  ['recognition on a basis 0', recognition({ basisNumbers: [0] }), invalid('basisNumbers')],
  ['recognition on the same basis twice', recognition({ basisNumbers: [1, 1] }), invalid('basisNumbers')],
  ['recognition on a basis as a text', recognition({ basisNumbers: ['1'] }), invalid('basisNumbers')],
  ['a bulk of nothing', bulk({ ids: [] }), invalid('ids')],
  [
    'a bulk of 501',
    bulk({
      ids: Array.from({ length: 501 }, (_, n) => NOWHERE.replace(/0{3}$/, String(n).padStart(3, '0'))),
    }),
    invalid('ids'),
  ],
  [
    'a bulk of the same entry twice',
    ({ draft }) => post('/bulk/submit', { ids: [draft, draft.toUpperCase()], preview: false }),
    invalid('ids'),
  ],
  ['a bulk of ids that are none', bulk({ ids: ['*'] }), invalid('ids')],
  [
    'a bulk that does not say whether it is a preview',
    ({ draft }) => post('/bulk/submit', { ids: [draft] }),
    invalid('preview'),
  ],
  [
    'a bulk recognition without a validity',
    ({ approved, people }) =>
      post('/bulk/recognise', { ids: [approved], preview: false, data: {} }, { by: people.head }),
    invalid('validity'),
  ],
];

const STATES: Row[] = [
  ['a command to an entry that has ended', ({ ended }) => command(ended, 'submit'), refusedBy('entry-ended')],
  [
    'a paper for an entry that has ended',
    ({ ended, people }) =>
      command(
        ended,
        'recognise',
        { severity: 'single', validity: 'P24M', repairable: false, basisNumbers: [1], reason: '样例理由' },
        { by: people.head },
      ),
    refusedBy('entry-ended'),
  ],
  ['recognition before prior notice', recognition({}), refusedBy('prior-notice-required')],
  [
    'a step before its time',
    ({ draft, people }) => command(draft, 'approve', { reason: '样例' }, { by: people.checker }),
    refusedBy('not-in-this-state'),
  ],
  [
    'publicity of what is not approved',
    ({ draft }) => command(draft, 'startPublicity'),
    refusedBy('not-in-this-state'),
  ],
  ['a decision without a reason', ({ draft }) => command(draft, 'withdraw'), refusedBy('reason-required')],
  [
    'waiving the notice that a person is owed',
    ({ approved, people }) =>
      command(approved, 'waivePriorProcedure', { reason: '样例' }, { by: people.head }),
    refusedBy('notice-not-waivable'),
  ],
  [
    'legal review where there is none',
    ({ approved, people }) => command(approved, 'passLegalReview', {}, { by: people.legal }),
    refusedBy('not-in-this-state'),
  ],
];

/** Commands that the form or a rule refuses. */
export const COMMANDS = attempts([...BODIES, ...STATES]);
