import type { OfficerCommand, EntryAction } from '../api/types.js';

export interface ForbiddenGroup {
  rule: string;
  article: string;
  reason: string;
  commands: OfficerCommand[];
}

/**
 * Forbidden commands gathered by the rule that forbids them. Rules that say something of this very entry come first;
 * that a command belongs to another step says least, and comes last.
 */
export function byRule(items: readonly EntryAction[]): ForbiddenGroup[] {
  const groups = new Map<string, ForbiddenGroup>();
  for (const { command, rule = '', article = '', reason = '' } of items) {
    const group = groups.get(rule) ?? { rule, article, reason, commands: [] };
    group.commands.push(command);
    groups.set(rule, group);
  }
  return [...groups.values()].sort((a, b) => Number(a.rule === LAST) - Number(b.rule === LAST));
}

const LAST = 'not-in-this-state';
