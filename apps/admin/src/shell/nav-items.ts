import type { Permission } from '../api/types.js';

/** One line of the navigation; without a permission everybody sees it. */
export interface NavItem {
  key:
    | 'inbox'
    | 'dashboard'
    | 'warnings'
    | 'entries'
    | 'newEntry'
    | 'imports'
    | 'waiting'
    | 'platforms'
    | 'filings'
    | 'notifications'
    | 'statistics'
    | 'cases'
    | 'remedies'
    | 'corrections'
    | 'measures'
    | 'publications'
    | 'erasures'
    | 'calendar'
    | 'packs'
    | 'catalogues'
    | 'standards'
    | 'sweeps'
    | 'engine'
    | 'audit'
    | 'looks'
    | 'systems'
    | 'accounts'
    | 'departments'
    | 'fields';
  to: string;
  permission?: Permission;
  /** Lit only when the address is exactly this one. */
  exact?: boolean;
}

export interface NavGroup {
  key: 'work' | 'basis' | 'organisation' | 'operation';
  items: readonly NavItem[];
}

export const NAV: readonly NavGroup[] = [
  {
    key: 'work',
    items: [
      { key: 'inbox', to: '/inbox' },
      { key: 'dashboard', to: '/dashboard', permission: 'entry.read' },
      { key: 'entries', to: '/entries', permission: 'entry.read', exact: true },
      { key: 'newEntry', to: '/entries/new', permission: 'entry.draft' },
      { key: 'remedies', to: '/cases', permission: 'remedy.read' },
      { key: 'corrections', to: '/corrections', permission: 'entry.read' },
      { key: 'imports', to: '/imports', permission: 'import.run' },
      { key: 'warnings', to: '/warnings', permission: 'entry.read' },
      { key: 'filings', to: '/filings', permission: 'entry.read' },
      { key: 'notifications', to: '/notifications', permission: 'entry.read' },
      { key: 'statistics', to: '/statistics', permission: 'entry.read' },
      { key: 'cases', to: '/typical-cases', permission: 'entry.read' },
      { key: 'measures', to: '/measures', permission: 'entry.read' },
      { key: 'publications', to: '/publications', permission: 'entry.read' },
      { key: 'erasures', to: '/erasures', permission: 'entry.read' },
      { key: 'waiting', to: '/comparisons', permission: 'entry.read' },
      { key: 'platforms', to: '/platforms', permission: 'entry.read' },
    ],
  },
  {
    key: 'basis',
    items: [
      { key: 'calendar', to: '/calendar', permission: 'calendar.read' },
      { key: 'packs', to: '/packs', permission: 'pack.read' },
      { key: 'catalogues', to: '/catalogues', permission: 'pack.read' },
      { key: 'standards', to: '/standards', permission: 'standard.read' },
      { key: 'sweeps', to: '/sweeps', permission: 'entry.read' },
    ],
  },
  {
    key: 'organisation',
    items: [
      { key: 'accounts', to: '/accounts', permission: 'account.read' },
      { key: 'departments', to: '/departments', permission: 'account.read' },
      { key: 'fields', to: '/fields', permission: 'account.read' },
    ],
  },
  {
    key: 'operation',
    items: [
      { key: 'engine', to: '/engine', permission: 'engine.read' },
      { key: 'systems', to: '/systems', permission: 'webhook.manage' },
      { key: 'audit', to: '/audit', permission: 'audit.read' },
      { key: 'looks', to: '/looks', permission: 'queryRegister.review' },
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
