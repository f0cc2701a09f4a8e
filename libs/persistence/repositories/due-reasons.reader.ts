import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Deadline } from '../../rules/calendar/deadline.js';
import { MEASURE_STEPS, type MeasureRound, type MeasureStep } from '../../rules/measures/task.js';

/** A due date that was counted again: old and new, why, when. */
export interface DueChange {
  old: Pick<Deadline, 'dueAt'>;
  new: Pick<Deadline, 'dueAt'>;
  why: string;
  at: Date;
}

/** Why something is due when it is due: the count, what moved it, and the policy pack that its term is from. */
export interface DueReason {
  explanation: Deadline;
  changes: DueChange[];
  packCode: string;
  packVersion: string;
}

export interface MeasureReason extends DueReason {
  step: MeasureStep;
  round: MeasureRound;
}

interface MeasureRow extends Pick<DueReason, 'packCode' | 'packVersion'> {
  round: MeasureRound;
  acknowledge: Deadline | null;
  answer: Deadline | null;
}
type Steps = Record<MeasureStep, Pick<Deadline, 'dueAt'> | null>;
type Journalled<Due> = Omit<DueChange, 'old' | 'new'> & { old: Due; new: Due };

const PACK = 'e.pack_code AS "packCode", e.pack_version AS "packVersion"';

/** Why filings and measures are due when they are due, as it was counted when the date was set (R1.6). */
@Injectable()
export class DueReasonsReader {
  constructor(private readonly source: DataSource) {}

  /** Null: there is no such filing. */
  async ofFiling(id: string): Promise<DueReason | null> {
    const [filing] = await this.source.query<Omit<DueReason, 'changes'>[]>(
      `SELECT f.explanation, ${PACK} FROM filing f JOIN entry e ON e.id = f.entry_id WHERE f.id = $1`,
      [id],
    );
    if (!filing) return null;
    const sql = 'SELECT old, new, why, at FROM filing_change WHERE filing_id = $1 ORDER BY at';
    return { ...filing, changes: await this.source.query<DueChange[]>(sql, [id]) };
  }

  /**
   * Step by step; none of an invited body, and none of steps opened before explanations were kept. Null: the entry
   * has no such task.
   */
  async ofMeasure(entryId: string, taskId: string): Promise<MeasureReason[] | null> {
    const [task] = await this.source.query<MeasureRow[]>(
      `SELECT t.round, t.acknowledge_explanation AS acknowledge, t.answer_explanation AS answer, ${PACK}
       FROM measure_task t JOIN entry e ON e.id = t.entry_id WHERE t.id = $1 AND t.entry_id = $2`,
      [taskId, entryId],
    );
    if (!task) return null;
    const sql = 'SELECT old, new, why, at FROM measure_task_change WHERE task_id = $1 ORDER BY at';
    const journal = await this.source.query<Journalled<Steps>[]>(sql, [taskId]);
    const { round, packCode, packVersion } = task;
    return MEASURE_STEPS.flatMap((step) => {
      const explanation = task[step];
      if (!explanation) return [];
      return [{ step, round, explanation, changes: changesOf(step, journal), packCode, packVersion }];
    });
  }
}

/** One line of the journal may have moved one step and left the other. */
const changesOf = (step: MeasureStep, journal: readonly Journalled<Steps>[]): DueChange[] =>
  journal.flatMap(({ old, new: present, ...change }) => {
    const [before, after] = [old[step], present[step]];
    return before && after && before.dueAt !== after.dueAt ? [{ ...change, old: before, new: after }] : [];
  });
