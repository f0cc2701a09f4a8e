import { defineSignal, defineUpdate } from '@temporalio/workflow';
import type {
  AnswerLetter,
  Implementing,
  MeasureCommandName,
  MeasureResult,
  MeasureStep,
  MeasureTaskFacts,
} from '../rules/measures/task.js';
import type { FilingRung } from '../rules/packs/entry-terms.js';

/** What an entry's measure rounds start with: `measure-round/<entry id>` follows both of them. */
export interface MeasureRoundInput {
  entryId: string;
}

/** A task as its workflow sees it. */
export interface FollowedTask extends MeasureTaskFacts {
  taskId: string;
  /** What it waits for and until when, with the rungs of the ladder not yet climbed; null: nothing. */
  due: { step: MeasureStep; dueAt: string; rungs: { role: FilingRung['role']; at: string }[] } | null;
  /** An invited body has not been told of the last event it has to know. */
  untold: boolean;
}

/** What a department or an invited body says of a task. `id`: update id and command id, under which the texts are kept. */
export interface TaskCommand {
  id: string;
  taskId: string;
  name: MeasureCommandName;
  by: Implementing;
  /** The officer, or the credential of the body's system. */
  actorId: string;
  result: MeasureResult | null;
  /** Shanghai date. */
  on: string | null;
  reasonGiven: boolean;
  /** By which an invited body answered, where an officer records it. */
  letter?: AnswerLetter | undefined;
}

export interface TaskCommandResult {
  taskId: string;
  at: string;
}

/** A round was opened, or something of the entry changed. */
export const measuresAgainSignal = defineSignal('measuresAgain');

/** Answers after the transaction; refuses with `RuleRefused`. */
export const measureCommandUpdate = defineUpdate<TaskCommandResult, [TaskCommand]>('measureCommand');
