import type { Permission } from '../api/types.js';

/** One line of the navigation; without a permission everybody sees it. */
export interface NavItem {
  key: 'inbox' | 'entries' | 'newEntry' | 'imports' | 'calendar' | 'packs' | 'standards' | 'engine' | 'audit';
  to: string;
  permission?: Permission;
  /** Lit only when the address is exactly this one. */
  exact?: boolean;
}

export interface NavGroup {
  key: 'work' | 'basis' | 'operation';
  items: readonly NavItem[];
}

export const NAV: readonly NavGroup[] = [
  {
    key: 'work',
    items: [
      { key: 'inbox', to: '/inbox' },
      { key: 'entries', to: '/entries', permission: 'entry.read', exact: true },
      { key: 'newEntry', to: '/entries/new', permission: 'entry.draft' },
      { key: 'imports', to: '/imports', permission: 'import.run' },
    ],
  },
  {
    key: 'basis',
    items: [
      { key: 'calendar', to: '/calendar', permission: 'calendar.read' },
      { key: 'packs', to: '/packs', permission: 'pack.read' },
      { key: 'standards', to: '/standards', permission: 'standard.read' },
    ],
  },
  {
    key: 'operation',
    items: [
      { key: 'engine', to: '/engine', permission: 'engine.read' },
      { key: 'audit', to: '/audit', permission: 'audit.read' },
    ],
  },
];

/** The groups with only what this officer may open; empty groups are left out. */
export function navFor(may: (permission: Permission) => boolean): NavGroup[] {
  const open = (item: NavItem): boolean => !item.permission || may(item.permission);
  return NAV.map((group) => ({ ...group, items: group.items.filter(open) })).filter(
    (group) => group.items.length > 0,
  );
}
