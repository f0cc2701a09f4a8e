import type { CommandName, InboxItem, Procedure } from '../api/types.js';

/** At most so many entries are decided in one go; the service holds to the same. */
export const MAX_BULK = 500;

/** What can be decided for many at once: decisions that say the same of each. */
export const BULK_COMMANDS = [
  'submit',
  'approve',
  'return',
  'startPublicity',
  'waivePriorProcedure',
  'passLegalReview',
  'failLegalReview',
  'withdraw',
] as const satisfies readonly CommandName[];
export type BulkCommand = (typeof BULK_COMMANDS)[number];

/** Those of them that a list's procedure knows. */
export const bulkCommandsOf = (procedure: Procedure | undefined): BulkCommand[] =>
  BULK_COMMANDS.filter((name) => procedure?.transitions.some(({ command }) => command === name));

/** A command with how many of the selected wait for it. */
export interface OfferedCommand {
  name: BulkCommand;
  count: number;
}

/** The commands that any of the selected inbox items waits for. */
export function commandsOf(items: readonly InboxItem[], ids: readonly string[]): OfferedCommand[] {
  const chosen = items.filter((item) => ids.includes(item.id));
  return BULK_COMMANDS.map((name) => ({
    name,
    count: chosen.filter((item) => item.waitingFor.includes(name)).length,
  })).filter(({ count }) => count > 0);
}
