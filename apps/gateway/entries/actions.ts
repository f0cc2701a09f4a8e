import type { EntryFacts } from '../../../libs/rules/procedure/facts.js';
import type { CommandName } from '../../../libs/rules/procedure/commands.js';
import { judgeStanding } from '../../../libs/rules/procedure/judge.js';
import { officerCommands, PROCEDURES, type ProcedureName } from '../../../libs/rules/procedure/procedures.js';
import type { Procedure } from '../../../libs/rules/procedure/transition.js';
import type { Actor } from '../../../libs/rules/words.js';
import type { ActionDto } from './entry-parts.dto.js';

/** The procedure of a list; null for lists that have none yet. */
export const procedureOf = (list: string): Procedure | null =>
  Object.hasOwn(PROCEDURES, list) ? PROCEDURES[list as ProcedureName] : null;

const needsReason = (procedure: Procedure, command: CommandName, { state }: EntryFacts): boolean => {
  const rows = procedure.transitions.filter((row) => row.command === command);
  const here = rows.filter(({ from }) => from === state);
  return (here.length > 0 ? here : rows).some(({ reason }) => reason === 'required');
};

/** What an officer may do to an entry now; for what not, the rule and its article (R11.1). */
export function actionsFor(procedure: Procedure, facts: EntryFacts, actor: Actor, now: string): ActionDto[] {
  return officerCommands(procedure).map((command) => {
    const judgement = judgeStanding(procedure, facts, { name: command, by: actor }, now);
    const reasonRequired = needsReason(procedure, command, facts);
    if (judgement.allowed) return { command, allowed: true, reasonRequired };
    const { rule, article, reason } = judgement;
    return { command, allowed: false, rule, article, reason, reasonRequired };
  });
}
