import { describe, expect, it } from '@jest/globals';
import type { Role } from '../words.js';
import { judgeMeasure, nextDue, type MeasureCommand, type MeasureTaskFacts } from './task.js';
import { measureTerms } from './terms.js';

const NOW = '2026-03-10T02:00:00.000Z';
const TASK: MeasureTaskFacts = {
  ...{ departmentId: 'tax', body: null, round: 'apply', openedAt: '2026-03-02T02:00:00.000Z' },
  ...{ acknowledged: false, answered: false, cancelled: false },
};
const officer = (departmentId = 'tax', role: Role = 'implementingOfficer') => ({
  officer: { id: 'o', departmentId, roles: [role] },
});
const SAID: MeasureCommand = {
  ...{ name: 'answer', by: officer(), result: 'applied', on: '2026-03-09', reasonGiven: false },
};
const ruleOf = (said: Partial<MeasureCommand> = {}, task: Partial<MeasureTaskFacts> = {}) => {
  const verdict = judgeMeasure({ ...TASK, ...task }, { ...SAID, ...said }, NOW);
  return verdict.allowed ? 'allowed' : verdict.rule;
};

describe('what may be said of a measure task (§11, §19)', () => {
  it('is said by officers of its own department alone', () => {
    for (const role of ['maker', 'checker', 'head', 'creditOffice', 'implementingOfficer'] as const)
      expect(ruleOf({ by: officer('tax', role) })).toBe('allowed');
    for (const role of ['operator', 'auditor', 'legalReviewer'] as const)
      expect(ruleOf({ by: officer('tax', role) })).toBe('role-required');
    expect(ruleOf({ by: officer('market') })).toBe('measure-other-department');
    expect(ruleOf({ by: { body: 'rural-bank' } })).toBe('measure-other-department');
  });

  it('of an invitation by the invited body alone', () => {
    const invited = { departmentId: null, body: 'rural-bank' };
    expect(ruleOf({ by: { body: 'rural-bank' } }, invited)).toBe('allowed');
    for (const by of [{ body: 'water' }, { body: '' }, officer()])
      expect(ruleOf({ by }, invited)).toBe('measure-other-department');
  });

  it('by the system of a department on its own tasks alone', () => {
    expect(ruleOf({ by: { department: 'tax' } })).toBe('allowed');
    expect(ruleOf({ by: { department: 'market' } })).toBe('measure-other-department');
    expect(ruleOf({ by: { department: '' } }, { departmentId: null, body: 'rural-bank' })).toBe(
      'measure-other-department',
    );
  });

  it('R7.6 for an invited body by letter, recorded by the recognising department', () => {
    const invited = { departmentId: null, body: 'rural-bank', recognisedBy: 'market' };
    const letter = { on: '2026-03-09', documentId: 'd' };
    const written = (said: Partial<MeasureCommand> = {}, task = {}) =>
      ruleOf({ by: officer('market', 'maker'), letter, ...said }, { ...invited, ...task });
    expect(written()).toBe('allowed');
    expect(written({ by: officer('tax') })).toBe('measure-other-department');
    expect(written({ by: officer('market', 'auditor') })).toBe('role-required');
    expect(written({ by: { body: 'rural-bank' } })).toBe('measure-letter');
    expect(written({ letter: { ...letter, on: '2026-03-11' } })).toBe('measure-date-impossible');
    expect(written({}, { departmentId: 'tax', body: null })).toBe('measure-letter');
    expect(written({ letter: undefined })).toBe('measure-other-department');
  });

  it('once, and not after the exit has cancelled it', () => {
    expect(ruleOf({}, { answered: true })).toBe('measure-answered');
    expect(ruleOf({}, { cancelled: true })).toBe('measure-cancelled');
    expect(ruleOf({ name: 'acknowledge' }, { acknowledged: true })).toBe('measure-acknowledged');
    expect(ruleOf({}, { acknowledged: true })).toBe('allowed');
  });

  it.each<[Partial<MeasureCommand>, MeasureTaskFacts['round'], string]>([
    [{ name: 'confirmStopped', result: 'stopped' }, 'stop', 'allowed'],
    [{ name: 'confirmStopped', result: 'stopped' }, 'apply', 'measure-other-round'],
    [{}, 'stop', 'measure-other-round'],
    [{ result: 'stopped' }, 'apply', 'measure-other-round'],
    [{ result: null }, 'apply', 'measure-other-round'],
    [{ result: 'notApplicable', on: null }, 'apply', 'reason-required'],
    [{ result: 'notApplicable', on: null, reasonGiven: true }, 'apply', 'allowed'],
    [{ on: null }, 'apply', 'measure-date-impossible'],
    [{ on: '2026-03-01' }, 'apply', 'measure-date-impossible'],
    [{ on: '2026-03-11' }, 'apply', 'measure-date-impossible'],
    [{ on: '2026-03-02' }, 'apply', 'allowed'],
    [{ on: '2026-03-10' }, 'apply', 'allowed'],
  ])('%j in the round %s: %s', (said, round, rule) => {
    expect(ruleOf(said, { round })).toBe(rule);
  });
});

describe('what a task waits for', () => {
  const dues = {
    acknowledgeDueAt: 'a',
    answerDueAt: 'b',
    acknowledged: false,
    answered: false,
    cancelled: false,
  };

  it('is the acknowledgement, then the answer, then nothing; of an invitation, nothing ever', () => {
    expect(nextDue(dues)).toEqual({ step: 'acknowledge', dueAt: 'a' });
    expect(nextDue({ ...dues, acknowledged: true })).toEqual({ step: 'answer', dueAt: 'b' });
    expect(nextDue({ ...dues, answered: true })).toBeNull();
    expect(nextDue({ ...dues, cancelled: true })).toBeNull();
    expect(nextDue({ ...dues, acknowledgeDueAt: null, answerDueAt: null })).toBeNull();
  });

  it('has the terms of the pack, or the default for entries drafted before there were any', () => {
    const measures = {
      acknowledgeWithin: { workingDays: 1 },
      feedBackWithin: { workingDays: 2 },
      stopConfirmedWithin: { workingDays: 4 },
    };
    expect(measureTerms({ measures }, 'apply')).toEqual({
      acknowledge: { workingDays: 1 },
      answer: { workingDays: 2 },
    });
    expect(measureTerms({ measures }, 'stop')).toEqual({ acknowledge: null, answer: { workingDays: 4 } });
    expect(measureTerms({}, 'apply').answer).toEqual({ workingDays: 15 });
  });
});
