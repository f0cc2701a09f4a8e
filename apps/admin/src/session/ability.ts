import { createMongoAbility, type MongoAbility } from '@casl/ability';
import { AbilityProvider, useAbility } from '@casl/react';
import type { Me, Permission } from '../api/types.js';

/** What a permission is asked of: something of a department, or the service as a whole. */
export type Ability = MongoAbility<[Permission, 'service' | { departmentId: string }]>;

export { AbilityProvider };

/** The ability of the signed-in officer, from the permissions that `GET /me` sent: the gateway's own model. */
export function abilityOf(me: Pick<Me, 'permissions' | 'department'>): Ability {
  const rules = me.permissions.map(({ action, scope }) => ({
    action,
    subject: 'service' as const,
    ...(scope === 'own' && { conditions: { departmentId: me.department.id } }),
  }));
  return createMongoAbility<Ability>(rules, { detectSubjectType: () => 'service' });
}

/** May this be done to something of that department? Without one: anywhere at all? */
export const may = (ability: Ability, permission: Permission, departmentId?: string): boolean =>
  ability.can(permission, departmentId === undefined ? 'service' : { departmentId });

/** {@link may} for the signed-in officer. */
export function useMay(): (permission: Permission, departmentId?: string) => boolean {
  const ability = useAbility<Ability>();
  return (permission, departmentId) => may(ability, permission, departmentId);
}
