import { refused, type Refusal } from '../verdict.js';
import type { Actor, Role } from '../words.js';
import type { RuleId } from '../rule-catalogue.js';
import type { CommandData, CommandName } from './commands.js';
import type { EntryFacts } from './facts.js';
import { CONTENT_GUARDS, GUARDS, type GuardContext, type GuardName } from './guards.js';
import { SELECTORS } from './selectors.js';
import { isEnded } from './states.js';
import type { Procedure, Transition } from './transition.js';

/** Who gives a command: an officer, a deadline that has come, or the service itself. */
export type Agency = Actor | 'clock' | 'system';

/** A command as the rules see it. */
export interface Command<C extends CommandName = CommandName> {
  name: C;
  by: Agency;
  data: CommandData[C];
  reasonGiven: boolean;
}

/** Allowed with the table row to follow and the role the actor acts in (null for clock and service). */
export type Judgement = { allowed: true; transition: Transition; role: Role | null } | Refusal;

/**
 * The law: may this command be given to this entry now? Asked by the workflow before it accepts an update and
 * again when its turn has come; the gateway asks the same question as a courtesy.
 *
 * @param now instant, ISO 8601
 */
export function judge(procedure: Procedure, facts: EntryFacts, command: Command, now: string): Judgement {
  const standing = judgeStanding(procedure, facts, command, now);
  if (!standing.allowed) return standing;
  const { name, by, data, reasonGiven } = command;
  const context = { facts, actorId: actorIdOf(by), now };
  const content = CONTENT_GUARDS[name] as
    ((c: typeof context, d: unknown) => { allowed: true } | Refusal) | undefined;
  const verdict = content?.(context, data);
  if (verdict && !verdict.allowed) return verdict;
  if (standing.transition.reason === 'required' && !reasonGiven) return refused('reason-required');
  return standing;
}

/** The part of {@link judge} that does not depend on what the command says: whether its button is lit. */
export function judgeStanding(
  procedure: Procedure,
  facts: EntryFacts,
  { name, by, data }: Pick<Command, 'name' | 'by'> & { data?: Command['data'] },
  now: string,
): Judgement {
  const rows = procedure.transitions.filter((row) => row.command === name);
  const person = mayAct(rows, facts, by);
  if (person) return person;
  if (isEnded(facts.state)) return refused('entry-ended');
  const here = rows.filter((row) => row.from === facts.state);
  const fitting = here.filter((row) => !row.when || SELECTORS[row.when](facts, data));
  const context = { facts, actorId: actorIdOf(by), now };
  if (fitting.length === 0) return refused(barredBy(procedure, name, context));
  const judged = fitting.map((row) => judgeRow(row, by, context));
  return judged.find(({ allowed }) => allowed) ?? judged[0]!;
}

function judgeRow(transition: Transition, by: Agency, context: GuardContext): Judgement {
  const role = roleIn(transition, by);
  if (role === undefined) return refused('role-required');
  for (const guard of transition.guards) {
    const verdict = GUARDS[guard](context);
    if (!verdict.allowed) return verdict;
  }
  return { allowed: true, transition, role };
}

const actorIdOf = (by: Agency) => (typeof by === 'string' ? null : by.id);

/** Department before role before state: a stranger learns nothing about how far an entry has come. */
function mayAct(rows: readonly Transition[], facts: EntryFacts, by: Agency): Refusal | null {
  if (typeof by === 'string') return null;
  if (by.departmentId !== facts.departmentId) return refused('other-department');
  return rows.some((row) => roleIn(row, by) !== undefined) ? null : refused('role-required');
}

/** The role an actor takes under a row; null for clock and service; undefined when the row is not theirs. */
function roleIn(row: Transition, by: Agency): Role | null | undefined {
  if (typeof by === 'string') return row.by === by ? null : undefined;
  if (typeof row.by === 'string') return undefined;
  return row.by.find((role) => by.roles.includes(role));
}

function barredBy(
  procedure: Procedure,
  name: CommandName,
  context: { facts: EntryFacts; actorId: string | null; now: string },
): RuleId {
  const bar = procedure.bars[context.facts.state]?.[name];
  if (!bar) return 'not-in-this-state';
  if (!(bar in GUARDS)) return bar as RuleId;
  const verdict = GUARDS[bar as GuardName](context);
  return verdict.allowed ? 'not-in-this-state' : verdict.rule;
}
