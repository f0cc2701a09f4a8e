import type { CommandName } from '../../../libs/rules/procedure/commands.js';
import type { EntryState } from '../../../libs/rules/procedure/states.js';
import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import type { Actor } from '../../../libs/rules/words.js';
import { actionsFor, procedureOf } from '../entries/actions.js';

/**
 * States in which an entry goes on only when somebody does something; in the others the clock runs, or data are
 * waited for. `listed`: only a watch entry whose subject has not been warned yet (§16).
 */
export const WAITING_STATES: readonly EntryState[] = [
  'draft',
  'submitted',
  'approved',
  'awaitingRecognition',
  'objectionHeld',
  'listed',
];

/** Open in nearly every state, so nothing waits for them. */
const NOT_AWAITED: ReadonlySet<CommandName> = new Set<CommandName>([
  'withdraw',
  'fileObjection',
  'recordStatement',
  'setValidity',
  'extend',
  'withholdPassages',
  'suspend',
  'correctServiceDate',
  'exit',
]);

/** The commands that an entry waits for and that this officer may give. */
export function waitingFor(
  { listKind, facts }: Pick<EntryRecord, 'listKind' | 'facts'>,
  actor: Actor,
): string[] {
  const procedure = procedureOf(listKind);
  if (!procedure) return [];
  const actions = actionsFor(procedure, facts, actor, new Date().toISOString());
  return actions
    .filter(({ command, allowed }) => allowed && !NOT_AWAITED.has(command as CommandName))
    .map(({ command }) => command);
}
