import { describe, expect, it } from '@jest/globals';
import { DEPARTMENT, factsOf, officer } from '../testing/terms.js';
import type { RuleId } from '../rule-catalogue.js';
import type { EntryTerms } from '../packs/entry-terms.js';
import { BLACK_LIST } from './black-list.js';
import type { CommandData, CommandName } from './commands.js';
import type { EntryFacts } from './facts.js';
import { judge, judgeStanding, type Agency } from './judge.js';
import { WATCH_LIST } from './watch-list.js';

const NOW = '2026-03-10T02:00:00.000Z';
const maker = officer('maker', 'maker');
const checker = officer('checker', 'checker');
const head = officer('head', 'head');
const legal = officer('legal', 'legalReviewer');
const stranger = { id: 'other', departmentId: 'department-b', roles: ['checker', 'head', 'maker'] as const };
const makerAndChecker = officer('maker', 'maker', 'checker');

const recognition: CommandData['recognise'] = {
  severity: 'single',
  validity: 'P24M',
  repairable: true,
  repairMethod: 'performObligation',
  repairPeriod: 'P6M',
  basisNumbers: [1],
};
const service: CommandData['serveNotice'] = {
  method: 'direct',
  servedOn: '2026-03-09',
  proofDocumentId: 'doc',
};
const heard = { state: 'awaitingRecognition', notice: { method: 'direct', servedOn: '2026-03-02' } } as const;

interface Case {
  facts?: Partial<EntryFacts>;
  terms?: Partial<EntryTerms>;
  by: Agency;
  command: CommandName;
  data?: object;
  reason?: boolean;
  rule?: RuleId;
  to?: string;
}

function judged({ facts, terms, by, command, data = {}, reason = true }: Case) {
  const given = { name: command, by, data: data as CommandData[CommandName], reasonGiven: reason };
  return judge(BLACK_LIST, factsOf(facts, terms), given, NOW);
}

describe('black list, row by row of the articles', () => {
  const natural: Partial<EntryTerms> = { subjectKind: 'naturalPerson', priorNotice: 'required' };
  const cases: [string, Case][] = [
    ['§5 the maker submits', { by: maker, command: 'submit', to: 'submitted' }],
    ['§5 a checker does not submit', { by: checker, command: 'submit', rule: 'role-required' }],
    ['§5 another department does nothing', { by: stranger, command: 'submit', rule: 'other-department' }],
    [
      'R2.3 a checker approves',
      { facts: { state: 'submitted' }, by: checker, command: 'approve', to: 'approved' },
    ],
    ['R2.3 a head approves', { facts: { state: 'submitted' }, by: head, command: 'approve', to: 'approved' }],
    [
      'R2.3 the maker lacks the role',
      { facts: { state: 'submitted' }, by: maker, command: 'approve', rule: 'role-required' },
    ],
    [
      'R2.3 the maker does not approve in another role either',
      { facts: { state: 'submitted' }, by: makerAndChecker, command: 'approve', rule: 'four-eyes' },
    ],
    [
      'R2.3 another department does not approve',
      { facts: { state: 'submitted' }, by: stranger, command: 'approve', rule: 'other-department' },
    ],
    [
      'R2.3 the first of two approvals leaves it submitted',
      {
        facts: { state: 'submitted' },
        terms: { approvers: 2 },
        by: checker,
        command: 'approve',
        to: 'submitted',
      },
    ],
    [
      'R2.3 nobody approves twice',
      {
        facts: { state: 'submitted', approverIds: ['checker'] },
        terms: { approvers: 2 },
        by: checker,
        command: 'approve',
        rule: 'second-approver',
      },
    ],
    [
      'R2.3 a second officer completes the approval',
      {
        facts: { state: 'submitted', approverIds: ['checker'] },
        terms: { approvers: 2 },
        by: head,
        command: 'approve',
        to: 'approved',
      },
    ],
    [
      'R2.4 returning takes a reason',
      {
        facts: { state: 'submitted' },
        by: checker,
        command: 'return',
        reason: false,
        rule: 'reason-required',
      },
    ],
    [
      '§5 a checker returns with a reason',
      { facts: { state: 'submitted' }, by: checker, command: 'return', to: 'draft' },
    ],
    [
      '§5 recognition of a draft',
      { by: checker, command: 'recognise', data: recognition, rule: 'not-approved' },
    ],
    [
      '§6 natural person: recognition without notice',
      {
        facts: { state: 'approved' },
        terms: natural,
        by: checker,
        command: 'recognise',
        data: recognition,
        rule: 'prior-notice-required',
      },
    ],
    [
      '§6 natural person: publicity does not replace notice',
      {
        facts: { state: 'awaitingRecognition', publicity: 'ended' },
        terms: natural,
        by: checker,
        command: 'recognise',
        data: recognition,
        rule: 'prior-notice-required',
      },
    ],
    [
      '§6 others: neither notice nor publicity',
      {
        facts: { state: 'approved' },
        by: checker,
        command: 'recognise',
        data: recognition,
        rule: 'prior-procedure-required',
      },
    ],
    [
      '§6 recognition inside the window',
      {
        facts: { ...heard, state: 'windowToState' },
        terms: natural,
        by: checker,
        command: 'recognise',
        data: recognition,
        rule: 'window-to-state-open',
      },
    ],
    [
      '§6 recognition during publicity',
      {
        facts: { state: 'publicity', publicity: 'running' },
        by: checker,
        command: 'recognise',
        data: recognition,
        rule: 'publicity-running',
      },
    ],
    [
      '§6 recognition while an objection is open',
      {
        facts: { state: 'objectionHeld' },
        by: checker,
        command: 'recognise',
        data: recognition,
        rule: 'objection-undecided',
      },
    ],
    [
      '§6 notice cannot be waived for natural persons',
      {
        facts: { state: 'approved' },
        terms: natural,
        by: checker,
        command: 'waivePriorProcedure',
        rule: 'notice-not-waivable',
      },
    ],
    [
      '§6 可根据需要: for others it can, with a reason',
      {
        facts: { state: 'approved' },
        by: checker,
        command: 'waivePriorProcedure',
        to: 'awaitingRecognition',
      },
    ],
    [
      '§6 notice is served',
      { facts: { state: 'approved' }, by: maker, command: 'serveNotice', data: service, to: 'windowToState' },
    ],
    [
      'R3.1 service in the future',
      {
        facts: { state: 'approved' },
        by: maker,
        command: 'serveNotice',
        data: { ...service, servedOn: '2026-03-11' },
        rule: 'service-date-impossible',
      },
    ],
    [
      'R3.1 service before the drafting',
      {
        facts: { state: 'approved' },
        by: maker,
        command: 'serveNotice',
        data: { ...service, servedOn: '2026-03-01' },
        rule: 'service-date-impossible',
      },
    ],
    [
      'R3.1 service without proof',
      {
        facts: { state: 'approved' },
        by: maker,
        command: 'serveNotice',
        data: { ...service, proofDocumentId: '' },
        rule: 'proof-required',
      },
    ],
    [
      '§6 notice only once',
      { facts: heard, by: maker, command: 'serveNotice', data: service, rule: 'notice-done' },
    ],
    [
      '§6 the pack wants publicity',
      {
        facts: heard,
        terms: { publicityRequired: true },
        by: checker,
        command: 'recognise',
        data: recognition,
        rule: 'publicity-required',
      },
    ],
    [
      'R2.3 the pack wants a legal review',
      {
        facts: heard,
        terms: { legalReview: true },
        by: checker,
        command: 'recognise',
        data: recognition,
        rule: 'legal-review-required',
      },
    ],
    [
      'R2.3 a legal review that nobody asked for',
      { facts: heard, by: legal, command: 'passLegalReview', rule: 'legal-review-off' },
    ],
    [
      'R2.3 the legal reviewer passes it',
      {
        facts: heard,
        terms: { legalReview: true },
        by: legal,
        command: 'passLegalReview',
        to: 'awaitingRecognition',
      },
    ],
    [
      '§14 recognition',
      { facts: heard, by: checker, command: 'recognise', data: recognition, to: 'recognised' },
    ],
    [
      'R2.3 the maker does not recognise',
      { facts: heard, by: makerAndChecker, command: 'recognise', data: recognition, rule: 'four-eyes' },
    ],
    [
      'R2.4 recognition takes a reason',
      {
        facts: heard,
        by: head,
        command: 'recognise',
        data: recognition,
        reason: false,
        rule: 'reason-required',
      },
    ],
    [
      'R3.3 no validity',
      {
        facts: heard,
        by: head,
        command: 'recognise',
        data: { ...recognition, validity: '' },
        rule: 'validity-required',
      },
    ],
    [
      'R3.3 validity too short',
      {
        facts: heard,
        by: head,
        command: 'recognise',
        data: { ...recognition, validity: 'P11M' },
        rule: 'validity-out-of-bounds',
      },
    ],
    [
      'R3.3 validity at the lower bound',
      {
        facts: heard,
        by: head,
        command: 'recognise',
        data: { ...recognition, validity: 'P12M' },
        to: 'recognised',
      },
    ],
    [
      'R3.3 validity at the upper bound',
      {
        facts: heard,
        by: head,
        command: 'recognise',
        data: { ...recognition, validity: 'P5Y' },
        to: 'recognised',
      },
    ],
    [
      'R3.3 validity too long',
      {
        facts: heard,
        by: head,
        command: 'recognise',
        data: { ...recognition, validity: 'P61M' },
        rule: 'validity-out-of-bounds',
      },
    ],
    [
      'R3.3 validity that is none',
      {
        facts: heard,
        by: head,
        command: 'recognise',
        data: { ...recognition, validity: 'forever' },
        rule: 'validity-out-of-bounds',
      },
    ],
    [
      'R3.3 unknown severity',
      {
        facts: heard,
        by: head,
        command: 'recognise',
        data: { ...recognition, severity: 'serious' },
        rule: 'severity-unknown',
      },
    ],
    [
      'R3.3 no method of repair',
      {
        facts: heard,
        by: head,
        command: 'recognise',
        data: { ...recognition, repairMethod: null },
        rule: 'repairability-required',
      },
    ],
    [
      'R3.3 repairability unsaid',
      {
        facts: heard,
        by: head,
        command: 'recognise',
        data: { ...recognition, repairable: undefined },
        rule: 'repairability-required',
      },
    ],
    [
      'R3.3 not repairable needs no method',
      {
        facts: heard,
        by: head,
        command: 'recognise',
        data: { ...recognition, repairable: false, repairMethod: null, repairPeriod: null },
        to: 'recognised',
      },
    ],
    [
      'R3.3 repair beyond the validity',
      {
        facts: heard,
        by: head,
        command: 'recognise',
        data: { ...recognition, repairPeriod: 'P25M' },
        rule: 'repair-period-too-long',
      },
    ],
    [
      'R1.5 no basis',
      {
        facts: heard,
        by: head,
        command: 'recognise',
        data: { ...recognition, basisNumbers: [] },
        rule: 'basis-required',
      },
    ],
    [
      'R1.5 a basis that the dossier lacks',
      {
        facts: heard,
        by: head,
        command: 'recognise',
        data: { ...recognition, basisNumbers: [2] },
        rule: 'basis-required',
      },
    ],
    [
      'R3.2 an objection holds it',
      { facts: { state: 'publicity' }, by: maker, command: 'fileObjection', to: 'objectionHeld' },
    ],
    [
      'R3.2 rejected: on from where it was',
      {
        facts: { state: 'objectionHeld', objection: { id: 'o', heldFrom: 'publicity' } },
        by: checker,
        command: 'decideObjection',
        data: { outcome: 'rejected' },
        to: 'publicity',
      },
    ],
    [
      'R3.2 sustained: the end',
      {
        facts: { state: 'objectionHeld', objection: { id: 'o', heldFrom: 'publicity' } },
        by: checker,
        command: 'decideObjection',
        data: { outcome: 'sustained' },
        to: 'dismissed',
      },
    ],
    [
      'R3.2 the maker does not decide it',
      {
        facts: { state: 'objectionHeld', objection: { id: 'o', heldFrom: 'publicity' } },
        by: makerAndChecker,
        command: 'decideObjection',
        data: { outcome: 'rejected' },
        rule: 'four-eyes',
      },
    ],
    [
      'R3.2 one objection at a time',
      { facts: { state: 'objectionHeld' }, by: maker, command: 'fileObjection', rule: 'objection-undecided' },
    ],
    [
      '§17 the clock ends it',
      {
        facts: { state: 'recognised' },
        by: 'clock',
        command: 'expire',
        data: { ground: 'expired' },
        to: 'exited',
      },
    ],
    [
      '§17 an officer cannot play the clock',
      { facts: { state: 'recognised' }, by: head, command: 'expire', rule: 'role-required' },
    ],
    [
      '§17 nothing moves what has ended',
      { facts: { state: 'exited' }, by: head, command: 'withdraw', rule: 'entry-ended' },
    ],
    [
      'R3.3 recognised once',
      {
        facts: { state: 'recognised' },
        by: head,
        command: 'recognise',
        data: recognition,
        rule: 'already-recognised',
      },
    ],
    [
      'R3.3 no withdrawal after recognition',
      { facts: { state: 'recognised' }, by: head, command: 'withdraw', rule: 'already-recognised' },
    ],
  ];

  it.each(cases)('%s', (_name, given) => {
    const judgement = judged(given);
    if (given.rule)
      expect(judgement).toMatchObject({
        allowed: false,
        rule: given.rule,
        article: expect.stringMatching(/^§/),
      });
    else expect(judgement).toMatchObject({ allowed: true, transition: { to: given.to } });
  });

  it('R10.1 a stranger learns only that the entry is not theirs, whatever its state', () => {
    for (const state of BLACK_LIST.states) {
      expect(judged({ facts: { state }, by: stranger, command: 'approve' })).toMatchObject({
        rule: 'other-department',
      });
    }
  });

  it('R2.4 records the role that allowed the act', () => {
    const both = officer('both', 'checker', 'head');
    expect(judged({ facts: { state: 'submitted' }, by: both, command: 'approve' })).toMatchObject({
      role: 'checker',
    });
  });

  it('lights a button without asking for its content', () => {
    expect(judgeStanding(BLACK_LIST, factsOf(heard), { name: 'recognise', by: checker }, NOW)).toMatchObject({
      allowed: true,
    });
  });
});

describe('passages withheld from the public (R6.4)', () => {
  const withhold = (state: 'draft' | 'recognised' | 'exited', by: Agency, from = 2, reasonGiven = true) =>
    judge(
      BLACK_LIST,
      factsOf({ state }),
      { name: 'withholdPassages', by, data: { passages: [{ from, to: 6 }] }, reasonGiven },
      NOW,
    );

  it('is marked by the department’s officers, before the decision and after it, with a reason', () => {
    for (const state of ['draft', 'recognised'] as const)
      expect(withhold(state, maker)).toMatchObject({ allowed: true, transition: { from: state, to: state } });
    expect(withhold('recognised', maker, 2, false)).toMatchObject({ rule: 'reason-required' });
    expect(withhold('recognised', maker, 5)).toMatchObject({ rule: 'passages-unclear', article: '§10' });
    expect(withhold('exited', maker)).toMatchObject({ rule: 'entry-ended' });
    expect(withhold('recognised', { ...maker, departmentId: 'another' })).toMatchObject({
      rule: 'other-department',
    });
  });
});

describe('watch list (R8.3)', () => {
  const listed = factsOf(
    { state: 'listed' },
    {
      validity: {
        single: { min: 'P1M', max: 'P24M', default: 'P12M', repairableAfter: 'P0D', published: false },
      },
    },
  );
  const set = (validity: string, by = head) =>
    judge(WATCH_LIST, listed, { name: 'setValidity', by, data: { validity }, reasonGiven: true }, NOW);

  it('lets the department set the validity inside the bounds', () => {
    expect(set('P6M')).toMatchObject({ allowed: true, transition: { event: 'validitySet' } });
    expect(set('P25M')).toMatchObject({ allowed: false, rule: 'validity-out-of-bounds' });
    expect(set('P6M', maker)).toMatchObject({ allowed: false, rule: 'role-required' });
  });

  it('knows no department but its own', () => {
    const other = { ...head, departmentId: `${DEPARTMENT}-other` };
    expect(set('P6M', other)).toMatchObject({ rule: 'other-department' });
  });
});
