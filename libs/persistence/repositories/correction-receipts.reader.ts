import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Somebody outside who was to be told of the exit. `receiver`: its code, or the name of a department or body. */
export interface CorrectionReceipt {
  what: 'filing' | 'takedown' | 'removal' | 'measure';
  receiver: string;
  /** Of a measure, its text: a department may owe several. */
  about: string | null;
  answeredAt: Date | null;
  receipt: string | null;
}

/** An incentive that was applied while a red entry stood. */
export interface AppliedBenefit {
  taskId: string;
  measure: string;
  department: string | null;
}

const RECEIPTS = `
SELECT 'filing' AS what, recipient AS receiver, NULL AS about, received_at AS "answeredAt", receipt FROM filing
  WHERE entry_id = $1 AND occasion = 'exit'
UNION ALL SELECT 'takedown', channel, NULL, received_at, receipt FROM publication
  WHERE entry_id = $1 AND act = 'takedown' AND withdrawn_at IS NULL
UNION ALL SELECT 'removal', platform, NULL, answered_at, receipt FROM removal_request WHERE entry_id = $1
UNION ALL SELECT 'measure', coalesce(d.name, t.body_name, t.body), t.measure_text,
    t.answered_at, t.receipt FROM measure_task t
  LEFT JOIN department d ON d.id = t.department_id
  WHERE t.entry_id = $1 AND t.round = 'stop' AND t.cancelled_at IS NULL
ORDER BY 1, 2, 3`;

const BENEFITS = `
SELECT t.id AS "taskId", t.measure_text AS measure, coalesce(d.name, t.body_name) AS department
FROM measure_task t LEFT JOIN department d ON d.id = t.department_id WHERE t.id = ANY($1) ORDER BY t.measure_code, t.id`;

/** Who answered in a correction, and what a wrongly red subject had received. */
@Injectable()
export class CorrectionReceiptsReader {
  constructor(private readonly source: DataSource) {}

  receipts(entryId: string): Promise<CorrectionReceipt[]> {
    return this.source.query<CorrectionReceipt[]>(RECEIPTS, [entryId]);
  }

  benefits(taskIds: readonly string[]): Promise<AppliedBenefit[]> {
    return this.source.query<AppliedBenefit[]>(BENEFITS, [taskIds]);
  }
}
