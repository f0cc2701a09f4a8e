import { BLACK_LIST } from './black-list.js';
import { RED_LIST } from './red-list.js';
import { WARNING_LIST } from './warning-list.js';
import { WATCH_LIST } from './watch-list.js';
import type { CommandName } from './commands.js';
import type { Procedure } from './transition.js';

/** Every list kind that has a procedure, by its wire name. */
export const PROCEDURES = {
  red: RED_LIST,
  black: BLACK_LIST,
  watch: WATCH_LIST,
  warning: WARNING_LIST,
} as const satisfies Record<string, Procedure>;

export type ProcedureName = keyof typeof PROCEDURES;

/** The commands that officers may give under a procedure, in the order of the table. */
export function officerCommands(procedure: Procedure): CommandName[] {
  const names = procedure.transitions.filter((row) => typeof row.by !== 'string').map((row) => row.command);
  return [...new Set(names)];
}
