import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { RuleId } from '../../rules/rule-catalogue.js';
import { shanghaiDate } from '../../rules/calendar/shanghai.js';
import {
  approvalBar,
  isSweepEnded,
  type SweepCommandName,
  type SweepState,
} from '../../rules/standards/sweep.js';
import type { VersionDates } from '../../rules/standards/version-dates.js';
import type { Role } from '../../rules/words.js';
import { SweepCommandEntity } from '../entities/sweep-command.entity.js';
import { RecordMissing } from '../record/record-errors.js';

/** An officer's command, kept with its reason before the workflow is asked. */
export type SweepCommandToKeep = Pick<
  SweepCommandEntity,
  'id' | 'sweepId' | 'name' | 'actorId' | 'departmentId' | 'reason' | 'receivedAt'
>;

/** One change of a sweep's state; `by` null: it came about by itself. */
export interface SweepStepToRecord {
  sweepId: string;
  from: SweepState;
  to: SweepState;
  at: string;
  by: {
    commandId: string;
    name: SweepCommandName;
    actorId: string;
    departmentId: string;
    role: Role;
    article: string;
  } | null;
}

/**
 * `state` is where the step led, for a repeat the first time; `stands` is where the sweep stands now. `ahead`: it stands
 * elsewhere than believed, and nothing was written. `barred`: by a rule that only the record can ask.
 */
export type RecordedSweepStep =
  | { outcome: 'recorded' | 'repeated' | 'ahead'; state: SweepState; stands: SweepState; at: string }
  | { outcome: 'barred'; rule: RuleId };

type By = NonNullable<SweepStepToRecord['by']>;

const LOCK = `
SELECT w.state, v.effective_from AS "effectiveFrom", v.effective_to AS "effectiveTo"
FROM sweep w JOIN standard_version v ON v.id = w.standard_version_id WHERE w.id = $1 FOR UPDATE OF w`;

const MOVE = `
UPDATE sweep SET state = $2,
  evaluated_at = CASE WHEN $4 = 'dryRun' AND $2 <> 'cancelled' THEN $3::timestamptz ELSE evaluated_at END,
  approved_by = CASE WHEN $5 THEN $6::uuid ELSE approved_by END,
  approved_at = CASE WHEN $5 THEN $3::timestamptz ELSE approved_at END,
  finished_at = CASE WHEN $7 THEN $3::timestamptz ELSE finished_at END
WHERE id = $1`;

/** How sweeps get from one state to the next, and by whose command. */
@Injectable()
export class SweepStepRepository {
  constructor(private readonly source: DataSource) {}

  /** Keeps a command, or compares it with the one of the same id. */
  async receive(command: SweepCommandToKeep): Promise<'new' | 'same' | 'different'> {
    const { id, sweepId, name, actorId, departmentId, reason, receivedAt } = command;
    const inserted = await this.source.query<unknown[]>(
      `INSERT INTO sweep_command (id, sweep_id, name, actor_id, department_id, reason, received_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [id, sweepId, name, actorId, departmentId, reason, receivedAt],
    );
    if (inserted.length === 1) return 'new';
    const known = await this.source.getRepository(SweepCommandEntity).findOneByOrFail({ id });
    return known.reason === reason ? 'same' : 'different';
  }

  /** The commands that were obeyed, in order. */
  async obeyed(sweepId: string): Promise<SweepCommandEntity[]> {
    const all = this.source
      .getRepository(SweepCommandEntity)
      .find({ where: { sweepId }, order: { recordedAt: 'ASC', id: 'ASC' } });
    return (await all).filter(({ recordedAt }) => recordedAt !== null);
  }

  /** One step, one transaction; a command is obeyed once. Throws RecordMissing when there is no such sweep. */
  record(step: SweepStepToRecord): Promise<RecordedSweepStep> {
    return this.source.transaction(async (manager) => {
      const [sweep] = await manager.query<(VersionDates & { state: SweepState })[]>(LOCK, [step.sweepId]);
      if (!sweep) throw new RecordMissing('the sweep');
      const before = step.by && (await recordedBefore(manager, step.by));
      const stands = sweep.state;
      if (before) return { outcome: 'repeated', ...before, stands };
      if (stands !== step.from) return { outcome: 'ahead', state: stands, stands, at: step.at };
      const rule = step.by?.name === 'approve' ? approvalBar(sweep, shanghaiDate(step.at)) : null;
      if (rule) return { outcome: 'barred', rule };
      await write(manager, step);
      return { outcome: 'recorded', state: step.to, stands: step.to, at: step.at };
    });
  }
}

async function recordedBefore(
  manager: EntityManager,
  { commandId }: By,
): Promise<{ state: SweepState; at: string } | null> {
  const known = await manager.findOneBy(SweepCommandEntity, { id: commandId });
  return known?.state && known.recordedAt ? { state: known.state, at: known.recordedAt.toISOString() } : null;
}

async function write(
  manager: EntityManager,
  { sweepId, from, to, at, by }: SweepStepToRecord,
): Promise<void> {
  const approved = by?.name === 'approve';
  await manager.query(MOVE, [sweepId, to, at, from, approved, by?.actorId ?? null, isSweepEnded(to)]);
  if (!by) return;
  await manager.query(
    `INSERT INTO sweep_command (id, sweep_id, name, actor_id, department_id, received_at, role, article, state, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $6)
     ON CONFLICT (id) DO UPDATE SET role = excluded.role, article = excluded.article, state = excluded.state,
       recorded_at = excluded.recorded_at`,
    [by.commandId, sweepId, by.name, by.actorId, by.departmentId, at, by.role, by.article, to],
  );
}
