import { describe, expect, it } from '@jest/globals';
import type { Role } from '../words.js';
import { mayConfirm, mayHold, splitRights, staysAdministered, type ProposalFacts } from './accounts.js';
import { mayBecome, mayRetire, type DepartmentKind } from './departments.js';
import { isDraftable, mayEditField } from './fields.js';
import { isCode, isName, isUsername, mayBeCalled } from './names.js';

describe('R10.1 what accounts, departments and fields are called', () => {
  it.each(['maker.a', 'wang_2', 'li-na', 'abc'])('a user name: %s', (name) =>
    expect(isUsername(name)).toBe(true),
  );
  it.each([
    'аdmin',
    'Ａdmin',
    'Admin',
    'ab',
    'a..b',
    '.ab',
    'ab.',
    'a b',
    '<script>',
    'x'.repeat(33),
    '王芳',
  ])('no user name: %s', (name) => expect(isUsername(name)).toBe(false));
  it.each(['王芳', "People's Court (enforcement)", '示范区发展和改革局（信用办）', '阿依古丽·买买提'])(
    'a name: %s',
    (name) => expect(isName(name)).toBe(true),
  );
  it.each(['<b>王芳</b>', '王\u202e芳', '王\u200b芳', '=1+1', '{{x}}', 'a\nb'])('no name: %j', (name) =>
    expect(isName(name)).toBe(false),
  );
  it('a code', () => {
    expect(['market', 'work-safety', 'd2'].every(isCode)).toBe(true);
    expect(['Market', '2d', 'a_b', 'a--b', '市场', 'a'].some(isCode)).toBe(false);
  });

  it.each([
    ['adm1n', 'username-looks-like-another'],
    ['ad.min', 'username-looks-like-another'],
    ['adrnin', 'username-looks-like-another'],
    ['admin', 'username-taken'],
  ])('%s beside admin: %s', (name, rule) =>
    expect(mayBeCalled(name, ['admin', 'maker.a'])).toMatchObject({ allowed: false, rule }),
  );
  it('another name is free', () => expect(mayBeCalled('maker.b', ['maker.a']).allowed).toBe(true));
});

describe('R10.1 which roles an account can have', () => {
  const inUse = (kind: DepartmentKind) => ({ kind, active: true });

  it.each<[Role[], DepartmentKind]>([
    [['maker', 'checker'], 'recognising'],
    [['implementingOfficer', 'head'], 'implementing'],
    [['creditOffice'], 'creditOffice'],
    [['operator'], 'implementing'],
    [['auditor'], 'recognising'],
  ])('%j in a department that is %s', (roles, kind) =>
    expect(mayHold(roles, inUse(kind))).toEqual({ allowed: true }),
  );

  it.each<[Role[], DepartmentKind, string]>([
    [['maker'], 'implementing', 'role-unfit'],
    [['maker'], 'creditOffice', 'role-unfit'],
    [['creditOffice'], 'recognising', 'role-unfit'],
    [['operator', 'auditor'], 'creditOffice', 'duties-not-separated'],
    [['creditOffice', 'operator'], 'creditOffice', 'duties-not-separated'],
    [['maker', 'operator'], 'recognising', 'duties-not-separated'],
  ])('%j in a department that is %s: %s', (roles, kind, rule) =>
    expect(mayHold(roles, inUse(kind))).toMatchObject({ rule }),
  );

  it('none in a department out of use', () =>
    expect(mayHold(['maker'], { kind: 'recognising', active: false })).toMatchObject({
      rule: 'department-out-of-use',
    }));
});

describe('R10.1 rights taken away hold at once, rights given wait for a second person', () => {
  const before = { departmentId: 'a', roles: ['maker', 'checker'] as Role[] };

  it('taken away', () =>
    expect(splitRights(before, { departmentId: 'a', roles: ['checker'] })).toEqual({
      atOnce: { departmentId: 'a', roles: ['checker'] },
      proposed: null,
    }));

  it('one for another', () =>
    expect(splitRights(before, { departmentId: 'a', roles: ['checker', 'head'] })).toEqual({
      atOnce: { departmentId: 'a', roles: ['checker'] },
      proposed: { departmentId: 'a', roles: ['checker', 'head'] },
    }));

  it('another department', () =>
    expect(splitRights(before, { ...before, departmentId: 'b' })).toEqual({
      atOnce: before,
      proposed: { ...before, departmentId: 'b' },
    }));

  const waiting: ProposalFacts = { standing: 'waiting', accountId: 'x', proposedBy: 'p' };

  it('confirmed by neither who asked nor whose account it is, and once', () => {
    expect(mayConfirm(waiting, 'q')).toEqual({ allowed: true });
    expect(mayConfirm(waiting, 'p')).toMatchObject({ rule: 'account-four-eyes' });
    expect(mayConfirm(waiting, 'x')).toMatchObject({ rule: 'account-own' });
    expect(mayConfirm({ ...waiting, standing: 'declined' }, 'q')).toMatchObject({
      rule: 'account-proposal-decided',
    });
    expect(mayConfirm({ ...waiting, standing: 'overtaken' }, 'q')).toMatchObject({
      rule: 'account-proposal-overtaken',
    });
  });

  it('somebody is left to keep accounts, and somebody to confirm', () => {
    expect(staysAdministered([['operator'], ['creditOffice']])).toEqual({ allowed: true });
    expect(staysAdministered([['creditOffice', 'operator', 'auditor']])).toEqual({ allowed: true });
    expect(staysAdministered([['operator'], ['auditor']])).toMatchObject({ rule: 'last-administrator' });
    expect(staysAdministered([['creditOffice'], []])).toMatchObject({ rule: 'last-administrator' });
  });
});

describe('R10.1 departments and fields', () => {
  const free = { running: 0, owed: 0, inMeasures: false, accounts: 0, systems: 0 };

  it('are put out of use when nothing is left that only they can do', () =>
    expect(mayRetire('recognising', free)).toEqual({ allowed: true }));

  it.each([
    [{ running: 1 }, 'department-entries-running'],
    [{ owed: 1 }, 'department-tasks-open'],
    [{ inMeasures: true }, 'department-in-measures'],
    [{ accounts: 1 }, 'department-has-accounts'],
    [{ systems: 1 }, 'department-has-systems'],
  ])('not with %j: %s', (tie, rule) =>
    expect(mayRetire('recognising', { ...free, ...tie })).toMatchObject({ rule }),
  );

  it('the credit office stays the one', () => {
    expect(mayRetire('creditOffice', free)).toMatchObject({ rule: 'one-credit-office' });
    const idle = { running: 0, rolesHeld: [] };
    expect(mayBecome('creditOffice', 'implementing', idle)).toMatchObject({ rule: 'one-credit-office' });
    expect(mayBecome('implementing', 'creditOffice', idle)).toMatchObject({ rule: 'one-credit-office' });
  });

  it('become of another kind when no entry runs and the roles there fit', () => {
    const become = (running: number, rolesHeld: Role[]) =>
      mayBecome('recognising', 'implementing', { running, rolesHeld });
    expect(become(0, ['head'])).toEqual({ allowed: true });
    expect(become(1, [])).toMatchObject({ rule: 'department-entries-running' });
    expect(become(0, ['maker'])).toMatchObject({ rule: 'role-unfit' });
  });

  it('a field is drafted in while it is in use; the one of warnings never', () => {
    expect(isDraftable({ code: 'tax', active: true })).toBe(true);
    expect(isDraftable({ code: 'tax', active: false })).toBe(false);
    expect(isDraftable({ code: 'cross-field', active: true })).toBe(false);
    expect(mayEditField('cross-field')).toMatchObject({ rule: 'field-across' });
    expect(mayEditField('tax')).toEqual({ allowed: true });
  });
});
