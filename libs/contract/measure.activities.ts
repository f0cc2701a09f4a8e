import type { MeasureStep } from '../rules/measures/task.js';
import type { FilingRung } from '../rules/packs/entry-terms.js';
import type { RuleId } from '../rules/rule-catalogue.js';
import type { FollowedTask, TaskCommand } from './measure.messages.js';

/** Measure rounds (§十一, §十九, R7.2). Each is safe to repeat. */
export interface MeasureActivities {
  /** Writes the opening of rounds into the entry's chain, and answers all tasks of the entry. */
  readMeasureTasks(input: { entryId: string }): Promise<FollowedTask[]>;
  /** Records what was said of a task, unless the rule refuses it on the row as it stands. */
  recordMeasureCommand(input: {
    command: TaskCommand;
    at: string;
  }): Promise<{ refused: RuleId | null; task: FollowedTask }>;
  /** Tells an invited body, or asks whether it has heard. `told`: it has. */
  inviteToMeasure(input: { taskId: string }): Promise<{ told: boolean }>;
  /** A rung of the ladder is reached and the step is still owed. */
  climbMeasureRung(input: {
    taskId: string;
    step: MeasureStep;
    role: FilingRung['role'];
    at: string;
  }): Promise<void>;
}
