import { createMongoAbility } from '@casl/ability';
import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS, ROLE_PERMISSIONS, type Permission } from '../../rules/permissions.js';
import { ROLES, type Role } from '../../rules/words.js';
import { abilityFor, abilityFromRules, may, type AbilityRule } from './ability.js';

const of = (...roles: Role[]) => abilityFor({ departmentId: 'a', roles });

describe('R10.1 abilities', () => {
  it.each(ROLES.flatMap((role) => PERMISSIONS.map((permission): [Role, Permission] => [role, permission])))(
    '%s: %s is as the permission table says',
    (role, permission) => {
      const scope = ROLE_PERMISSIONS[role][permission];
      expect(may(of(role), permission, 'a')).toBe(scope !== undefined);
      expect(may(of(role), permission, 'b')).toBe(scope === 'all');
      expect(may(of(role), permission)).toBe(scope !== undefined);
    },
  );

  it('of several roles add up; without a role there is none', () => {
    expect(may(of('maker', 'auditor'), 'entry.draft', 'a')).toBe(true);
    expect(may(of('maker', 'auditor'), 'audit.read')).toBe(true);
    expect(PERMISSIONS.filter((permission) => may(of(), permission))).toEqual([]);
  });

  it('a department that is unknown is nobody’s', () => {
    expect(may(of('maker'), 'entry.draft', '')).toBe(false);
  });

  it('travel as JSON and are the same on the other side', () => {
    const there = abilityFromRules(JSON.parse(JSON.stringify(of('maker').rules)) as AbilityRule[]);
    expect(may(there, 'entry.draft', 'a')).toBe(true);
    expect(may(there, 'entry.draft', 'b')).toBe(false);
    expect(createMongoAbility(of('maker').rules).rules).toEqual(there.rules);
  });
});
