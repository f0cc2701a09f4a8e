import { describe, expect, it } from '@jest/globals';
import type { Role } from '../words.js';
import { mayAnswerByHand } from './hand-answer.js';

const asked = (role: Role, { answered = false, reasonGiven = true } = {}) => {
  const verdict = mayAnswerByHand(
    { answered },
    { by: { id: 'o', departmentId: 'd', roles: [role] }, reasonGiven },
  );
  return verdict.allowed ? 'allowed' : verdict.rule;
};

describe('recording by hand what a platform answered (§6, R3.4)', () => {
  it('is for the credit office, whatever the department of the entry', () => {
    expect(asked('creditOffice')).toBe('allowed');
    for (const role of ['maker', 'checker', 'head', 'operator', 'auditor'] as const)
      expect(asked(role, { answered: true })).toBe('role-required');
  });

  it('takes a reason, and an answer that is there stands', () => {
    expect(asked('creditOffice', { reasonGiven: false })).toBe('reason-required');
    expect(asked('creditOffice', { answered: true })).toBe('removal-answered');
  });
});
