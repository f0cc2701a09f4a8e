import { AbilityBuilder, createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { ROLE_PERMISSIONS, type Permission, type Scope } from '../../rules/permissions.js';
import type { Actor } from '../../rules/words.js';

/** What a permission is asked of: something of a department, or nothing in particular. */
export interface OwnedResource {
  departmentId: string;
}

export type Ability = MongoAbility<[Permission, 'service' | OwnedResource]>;
export type AbilityRule = RawRuleOf<Ability>;

/** There is one kind of thing to be permitted; what differs is whose it is. */
const EVERYTHING_IS_OF_THE_SERVICE = { detectSubjectType: () => 'service' as const };

const scopesOf = (roles: Actor['roles']): [Permission, Scope][] =>
  roles.flatMap((role) => Object.entries(ROLE_PERMISSIONS[role]) as [Permission, Scope][]);

/**
 * The ability of a signed-in user, from the one permission table (R10.1). `may(…)` below asks it. The rules are
 * plain JSON (`ability.rules`): `GET /me` sends them and the UI builds the same ability from them.
 */
export function abilityFor(user: Pick<Actor, 'departmentId' | 'roles'>): Ability {
  const { can, build } = new AbilityBuilder<Ability>(createMongoAbility);
  for (const [permission, scope] of scopesOf(user.roles)) {
    if (scope === 'all') can(permission, 'service');
    else can(permission, 'service', { departmentId: user.departmentId });
  }
  return build(EVERYTHING_IS_OF_THE_SERVICE);
}

/** The same ability from its rules as they came over the wire. */
export const abilityFromRules = (rules: AbilityRule[]): Ability =>
  createMongoAbility<Ability>(rules, EVERYTHING_IS_OF_THE_SERVICE);

/**
 * May this be done to something of the department? Without a department: may it be done anywhere at all (is the
 * menu item shown)?
 */
export function may(ability: Ability, permission: Permission, departmentId?: string): boolean {
  return ability.can(permission, departmentId === undefined ? 'service' : { departmentId });
}
