import { shanghaiDate } from '../calendar/shanghai.js';
import { ROLE_PERMISSIONS } from '../permissions.js';
import { all, ALLOWED, refused, type Verdict } from '../verdict.js';
import type { Actor } from '../words.js';

/** 发起–响应–反馈: a recognition opens the round in which measures are applied, an exit the one in which they stop. */
export const MEASURE_ROUNDS = ['apply', 'stop'] as const;
export type MeasureRound = (typeof MEASURE_ROUNDS)[number];

/** The article that asks for a round. */
export const MEASURE_ARTICLE: Record<MeasureRound, string> = { apply: '§11', stop: '§19' };

/** What may come of a task; `stopped` ends one of a stop round. */
export const MEASURE_RESULTS = ['applied', 'notApplicable', 'stopped'] as const;
export type MeasureResult = (typeof MEASURE_RESULTS)[number];

export const MEASURE_COMMANDS = ['acknowledge', 'answer', 'confirmStopped'] as const;
export type MeasureCommandName = (typeof MEASURE_COMMANDS)[number];

/** A task as the rule sees it. Either a department owes it, or a body outside government was invited. */
export interface MeasureTaskFacts {
  departmentId: string | null;
  body: string | null;
  round: MeasureRound;
  openedAt: string;
  acknowledged: boolean;
  answered: boolean;
  cancelled: boolean;
  /** The recognising department of the entry; absent in what earlier releases told their workflows. */
  recognisedBy?: string;
}

/** Who speaks: an officer, or a system: that of an invited body, or that of a department. */
export type Implementing =
  | { officer: Actor; body?: undefined; department?: undefined }
  | { body: string; officer?: undefined; department?: undefined }
  | { department: string; officer?: undefined; body?: undefined };

/** The letter by which an invited body answered: its Shanghai date, and the document of the entry that it is. */
export interface AnswerLetter {
  on: string;
  documentId: string;
}

/** What is said. `on`: the Shanghai day on which it was applied or stopped; the reason itself is sealed. */
export interface MeasureCommand {
  name: MeasureCommandName;
  by: Implementing;
  result: MeasureResult | null;
  on: string | null;
  reasonGiven: boolean;
  /** An officer records what an invited body answered by letter. */
  letter?: AnswerLetter | undefined;
}

const RESULTS: Record<MeasureRound, readonly MeasureResult[]> = {
  apply: ['applied', 'notApplicable'],
  stop: ['stopped'],
};
const ANSWERED_BY: Record<MeasureRound, MeasureCommandName> = { apply: 'answer', stop: 'confirmStopped' };

/** §十一, §十九: may this be said of a task now? Asked by the gateway, by the workflow, and once more on the locked row. */
export const judgeMeasure = (task: MeasureTaskFacts, command: MeasureCommand, now: string): Verdict =>
  all(
    () => (command.letter ? recordsLetter(task, command, now) : speaksFor(task, command.by)),
    () => stillOpen(task, command.name),
    () => (command.name === 'acknowledge' ? ALLOWED : answers(task, command, now)),
  );

function speaksFor({ departmentId, body }: MeasureTaskFacts, by: Implementing): Verdict {
  if (by.officer) return officerOf(departmentId, by.officer);
  const own = by.department === undefined ? by.body === body : by.department === departmentId;
  return own ? ALLOWED : refused('measure-other-department');
}

function officerOf(departmentId: string | null | undefined, officer: Actor): Verdict {
  if (officer.departmentId !== departmentId) return refused('measure-other-department');
  const speaks = officer.roles.some((role) => ROLE_PERMISSIONS[role]['measure.answer'] !== undefined);
  return speaks ? ALLOWED : refused('role-required');
}

/** §十二: a body without a system answers by letter, and who answers for the entry records it (谁认定谁负责). */
function recordsLetter(
  { body, recognisedBy, openedAt }: MeasureTaskFacts,
  { by, letter, name }: MeasureCommand,
  now: string,
): Verdict {
  if (body === null || !letter || name === 'acknowledge') return refused('measure-letter');
  const written = letter.on >= shanghaiDate(openedAt) && letter.on <= shanghaiDate(now);
  return all(
    () => (by.officer ? officerOf(recognisedBy, by.officer) : refused('measure-letter')),
    () => (written ? ALLOWED : refused('measure-date-impossible')),
  );
}

function stillOpen({ acknowledged, answered, cancelled }: MeasureTaskFacts, name: MeasureCommandName) {
  if (cancelled) return refused('measure-cancelled');
  if (answered) return refused('measure-answered');
  return name === 'acknowledge' && acknowledged ? refused('measure-acknowledged') : ALLOWED;
}

function answers(
  { round, openedAt }: MeasureTaskFacts,
  { name, result, on, reasonGiven }: MeasureCommand,
  now: string,
): Verdict {
  const suits = name === ANSWERED_BY[round] && result !== null && RESULTS[round].includes(result);
  if (!suits) return refused('measure-other-round');
  if (result === 'notApplicable') return reasonGiven ? ALLOWED : refused('reason-required');
  const possible = on !== null && on >= shanghaiDate(openedAt) && on <= shanghaiDate(now);
  return possible ? ALLOWED : refused('measure-date-impossible');
}

/** What a task waits for next, and until when; null: nothing, or it was only ever an invitation. */
export interface MeasureDues {
  acknowledgeDueAt: string | null;
  answerDueAt: string | null;
  acknowledged: boolean;
  answered: boolean;
  cancelled: boolean;
}
export const MEASURE_STEPS = ['acknowledge', 'answer'] as const;
export type MeasureStep = (typeof MEASURE_STEPS)[number];

export function nextDue(task: MeasureDues): { step: MeasureStep; dueAt: string } | null {
  if (task.answered || task.cancelled) return null;
  if (!task.acknowledged && task.acknowledgeDueAt)
    return { step: 'acknowledge', dueAt: task.acknowledgeDueAt };
  return task.answerDueAt ? { step: 'answer', dueAt: task.answerDueAt } : null;
}
