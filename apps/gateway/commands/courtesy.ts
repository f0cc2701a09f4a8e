import type { EntryRecord } from '../../../libs/persistence/repositories/entry-columns.js';
import { judge } from '../../../libs/rules/procedure/judge.js';
import { refused, type Refusal } from '../../../libs/rules/verdict.js';
import { procedureOf } from '../entries/actions.js';
import type { Order } from './order.js';

/**
 * Would the rules refuse, judged on the entry's row? It spares the workflow what is hopeless and tells strangers
 * nothing; the workflow asks the same rule again, and its answer is law.
 */
export function refusalBeforehand(
  { listKind, facts }: Pick<EntryRecord, 'listKind' | 'facts'>,
  { name, command }: Pick<Order, 'name' | 'command'>,
): Refusal | null {
  const procedure = procedureOf(listKind);
  if (!procedure) return refused('not-in-this-state');
  const { actor: by, data, reasonGiven } = command;
  const judgement = judge(procedure, facts, { name, by, data, reasonGiven }, new Date().toISOString());
  return judgement.allowed ? null : judgement;
}
