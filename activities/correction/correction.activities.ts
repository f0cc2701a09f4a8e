import { Injectable } from '@nestjs/common';
import type {
  CorrectionActivities,
  CorrectionStanding,
  CorrectionStep,
} from '../../libs/contract/correction.activities.js';
import type { CorrectionEntity } from '../../libs/persistence/entities/correction.entity.js';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import { CalendarRepository } from '../../libs/persistence/repositories/calendar.repository.js';
import { CorrectionRepository } from '../../libs/persistence/repositories/correction.repository.js';
import { rungAt } from '../../libs/rules/calendar/remaining.js';
import { CORRECTION_DEADLINES, type OutwardWait } from '../../libs/rules/correction/correction-facts.js';
import { asActivity } from '../failures.js';
import { asLivingActivity } from '../heartbeat.js';
import { Notified } from '../notifications/notified.js';

/** The record's door for corrections (§19, R9.4). */
@Injectable()
export class CorrectionActivitiesService implements CorrectionActivities {
  constructor(
    private readonly corrections: CorrectionRepository,
    private readonly calendar: CalendarRepository,
    private readonly notified: Notified,
  ) {}

  readCorrection({ entryId }: { entryId: string }): Promise<CorrectionStanding> {
    return asActivity(async () => {
      const row = await this.corrections.find(entryId);
      if (!row) throw new RecordMissing('the correction');
      return this.standing(row);
    });
  }

  recordCorrectionStep(step: CorrectionStep): ReturnType<CorrectionActivities['recordCorrectionStep']> {
    return asActivity(async () => {
      const recorded = await this.corrections.record(step);
      return { ...(await this.standing(recorded)), step: recorded.step };
    });
  }

  lookOutward({ entryId }: { entryId: string }): Promise<{ waitsFor: OutwardWait[] }> {
    return asLivingActivity(async () => {
      const waitsFor = await this.corrections.waitsFor(entryId);
      await this.corrections.looked(entryId, waitsFor);
      return { waitsFor };
    });
  }

  climbCorrectionRung({
    entryId,
    dueAt,
    role,
    at,
  }: Parameters<CorrectionActivities['climbCorrectionRung']>[0]): Promise<void> {
    return asLivingActivity(async () => {
      const step = await this.corrections.climb(entryId, dueAt, { role, at: new Date(at) });
      if (step) await this.notified.rung({ kind: 'correctionDue', aboutId: entryId, role, step });
    });
  }

  private async standing({
    facts,
    seq,
    rung,
  }: Pick<CorrectionEntity, 'facts' | 'seq' | 'rung'>): Promise<CorrectionStanding> {
    const calendar = await this.calendar.current();
    const { rungs } = facts.terms;
    const left = rungs.slice(rungs.findIndex(({ role }) => role === rung) + 1);
    const dues = CORRECTION_DEADLINES.flatMap((kind) => {
      const dueAt = facts.dues[kind]?.dueAt;
      if (!dueAt) return [];
      return [
        {
          ...{ kind, dueAt },
          rungs: left.map(({ role, before }) => ({ role, at: rungAt(dueAt, before, calendar) })),
        },
      ];
    });
    return { facts, seq, dues };
  }
}
