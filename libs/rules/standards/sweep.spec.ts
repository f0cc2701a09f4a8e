import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../words.js';
import {
  approvalBar,
  isSweepEnded,
  judgeSweep,
  maySweep,
  SWEEP_COMMANDS,
  SWEEP_STATES,
  sweepScopeOf,
  type SweepCommandName,
  type SweepFacts,
  type SweepState,
  type VersionToSweep,
} from './sweep.js';

const OWN = 'market';
const officer = (role: Role, departmentId = OWN, id: string = role): Actor => ({
  id,
  departmentId,
  roles: [role],
});
const facts = (state: SweepState, changes: Partial<SweepFacts> = {}): SweepFacts => ({
  ...{ state, startedBy: 'starter', departmentId: OWN },
  ...changes,
});

const answer = (of: SweepFacts, name: SweepCommandName, by: Actor, reasonGiven = true): string => {
  const judgement = judgeSweep(of, { name, by, reasonGiven });
  return judgement.allowed ? `${judgement.transition.to} as ${judgement.role}` : judgement.rule;
};

const HEAD = officer('head');
const byState: [SweepState, Record<SweepCommandName, string>][] = [
  [
    'dryRun',
    {
      ...{ approve: 'sweep-not-in-this-state', pause: 'sweep-not-in-this-state' },
      ...{ resume: 'sweep-not-in-this-state', cancel: 'cancelled as head' },
    },
  ],
  [
    'awaitingApproval',
    {
      ...{ approve: 'running as head', pause: 'sweep-not-in-this-state' },
      ...{ resume: 'sweep-not-in-this-state', cancel: 'cancelled as head' },
    },
  ],
  [
    'running',
    {
      ...{ approve: 'sweep-not-in-this-state', pause: 'paused as head' },
      ...{ resume: 'sweep-not-in-this-state', cancel: 'cancelled as head' },
    },
  ],
  [
    'paused',
    {
      ...{ approve: 'sweep-not-in-this-state', pause: 'sweep-not-in-this-state' },
      ...{ resume: 'running as head', cancel: 'cancelled as head' },
    },
  ],
  ['done', { approve: 'sweep-ended', pause: 'sweep-ended', resume: 'sweep-ended', cancel: 'sweep-ended' }],
  [
    'cancelled',
    { approve: 'sweep-ended', pause: 'sweep-ended', resume: 'sweep-ended', cancel: 'sweep-ended' },
  ],
];

describe('R8.4 the commands of a sweep', () => {
  it.each(byState)('%s', (state, expected) => {
    const answers = SWEEP_COMMANDS.map((name) => [name, answer(facts(state), name, HEAD)]);
    expect(Object.fromEntries(answers)).toEqual(expected);
  });

  it('who started it does not approve it, in whatever role', () => {
    const starter = officer('head', OWN, 'starter');
    expect(answer(facts('awaitingApproval'), 'approve', starter)).toBe('sweep-four-eyes');
    expect(answer(facts('awaitingApproval'), 'cancel', starter)).toBe('cancelled as head');
  });

  it('a maker stops, and neither approves nor resumes', () => {
    const maker = officer('maker');
    expect(answer(facts('awaitingApproval'), 'approve', maker)).toBe('role-required');
    expect(answer(facts('paused'), 'resume', maker)).toBe('role-required');
    expect(answer(facts('running'), 'pause', maker)).toBe('paused as maker');
  });

  it('officers of another department learn nothing of it; the credit office acts everywhere', () => {
    expect(answer(facts('done'), 'approve', officer('head', 'labour'))).toBe('other-department');
    expect(answer(facts('awaitingApproval'), 'approve', officer('creditOffice', 'office'))).toBe(
      'running as creditOffice',
    );
  });

  it('one over all departments is the credit office’s alone', () => {
    const all = facts('awaitingApproval', { departmentId: null });
    expect(answer(all, 'approve', HEAD)).toBe('other-department');
    expect(answer(all, 'approve', officer('creditOffice', 'office'))).toBe('running as creditOffice');
    const both: Actor = { id: 'both', departmentId: 'office', roles: ['head', 'creditOffice'] };
    expect(answer(all, 'approve', both)).toBe('running as creditOffice');
  });

  it('approval and cancelling need a reason', () => {
    expect(answer(facts('awaitingApproval'), 'approve', HEAD, false)).toBe('reason-required');
    expect(answer(facts('running'), 'cancel', HEAD, false)).toBe('reason-required');
    expect(answer(facts('running'), 'pause', HEAD, false)).toBe('paused as head');
  });

  it('every state but the last two can be cancelled, so that no standard is held for ever', () => {
    const open = SWEEP_STATES.filter((state) => answer(facts(state), 'cancel', HEAD).startsWith('cancelled'));
    expect(open).toEqual(SWEEP_STATES.filter((state) => !isSweepEnded(state)));
  });
});

describe('R8.4 what may be swept', () => {
  const version: VersionToSweep = {
    ...{ listKind: 'black', hasCriteria: true, effectiveFrom: '2026-01-01', effectiveTo: null },
  };
  const start = (changes: Partial<VersionToSweep>, today = '2026-03-02') => {
    const verdict = maySweep({ ...version, ...changes }, today);
    return verdict.allowed || verdict.rule;
  };

  it.each([
    ['a version in force', {}, true],
    ['one that is yet to come: a dry run shows what it will do', { effectiveFrom: '2027-01-01' }, true],
    ['one that has lapsed', { effectiveTo: '2026-03-01' }, 'standard-not-in-force'],
    ['one without criteria', { hasCriteria: false }, 'standard-not-judgeable'],
    ['a list that nobody leaves by a standard', { listKind: 'warning' as const }, 'exit-ground-unknown'],
  ])('%s', (_, changes, expected) => {
    expect(start(changes)).toBe(expected);
  });

  it('but nobody leaves by a version that is not in force on the day of the approval', () => {
    expect(approvalBar(version, '2025-12-31')).toBe('standard-not-in-force');
    expect(approvalBar(version, '2026-01-01')).toBeNull();
  });

  it('a department sweeps its own entries, the credit office all', () => {
    expect(sweepScopeOf(HEAD)).toBe(OWN);
    expect(sweepScopeOf(officer('creditOffice', 'office'))).toBeNull();
  });
});
