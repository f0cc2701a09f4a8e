import { Injectable } from '@nestjs/common';
import type {
  CaseActivities,
  CaseStanding,
  CaseStep,
  RecordedCaseStep,
} from '../../libs/contract/case.activities.js';
import { RecordMissing } from '../../libs/persistence/record/record-errors.js';
import { CalendarRepository } from '../../libs/persistence/repositories/calendar.repository.js';
import {
  RemedyCaseRepository,
  type StandingCase,
} from '../../libs/persistence/repositories/remedy-case.repository.js';
import { rungAt } from '../../libs/rules/calendar/remaining.js';
import type { WorkingCalendar } from '../../libs/rules/calendar/working-calendar.js';
import { asActivity } from '../failures.js';
import { asLivingActivity } from '../heartbeat.js';
import { Notified } from '../notifications/notified.js';
import { ObjectionMarks } from './objection-marks.js';
import { PartyNotices, TOLD_STEPS } from './party-notices.js';
import { RemedyConsequences } from './remedy-consequences.js';

/** The record's door for cases, and what they bring about (R8.1, R9.1–R9.3, R4.5). */
@Injectable()
export class RemedyActivitiesService implements CaseActivities {
  constructor(
    private readonly cases: RemedyCaseRepository,
    private readonly calendar: CalendarRepository,
    private readonly consequences: RemedyConsequences,
    private readonly notices: PartyNotices,
    private readonly marks: ObjectionMarks,
    private readonly notified: Notified,
  ) {}

  recordCaseStep(step: CaseStep): Promise<RecordedCaseStep> {
    return asActivity(async () => {
      const recorded = await this.cases.record(step);
      if (recorded.step !== 'ahead') await this.tell(step);
      await this.marks.follow(recorded);
      const standing = await this.standing(await this.found(step.caseId));
      return { ...standing, step: recorded.step, at: recorded.at.toISOString() };
    });
  }

  readCase({ caseId }: { caseId: string }): Promise<CaseStanding> {
    return asActivity(async () => this.standing(await this.found(caseId)));
  }

  climbCaseRung({ caseId, kind, role, at }: Parameters<CaseActivities['climbCaseRung']>[0]): Promise<void> {
    return asActivity(async () => {
      await this.cases.climb(caseId, kind, { role, at: new Date(at) });
      await this.notified.rung({ kind: 'caseDue', aboutId: caseId, role, step: kind });
    });
  }

  holdEntry({ caseId }: { caseId: string }): Promise<{ held: boolean }> {
    return asLivingActivity(async () => ({ held: await this.consequences.hold(await this.found(caseId)) }));
  }

  carryOutCase({ caseId }: { caseId: string }): Promise<void> {
    return asLivingActivity(async () => {
      const remedy = await this.found(caseId);
      if (!remedy.row.carriedOutAt) await this.consequences.carryOut(remedy);
    });
  }

  private async tell({ caseId, type, commandId }: CaseStep): Promise<void> {
    if (type === 'evidenceAdded') return this.notified.handlers(caseId, commandId);
    const what = TOLD_STEPS.find((told) => told === type);
    if (what) await this.notices.tellParty(caseId, { what, eventId: commandId });
  }

  private async found(caseId: string): Promise<StandingCase> {
    const remedy = await this.cases.find(caseId);
    if (!remedy) throw new RecordMissing('the case');
    return remedy;
  }

  private async standing({ row, facts, deadlines }: StandingCase): Promise<CaseStanding> {
    const calendar = await this.calendar.current();
    return {
      ...{ no: row.no, seq: row.seq, at: row.updatedAt.toISOString(), facts },
      dues: deadlines.map((deadline) => dueOf(deadline, facts.terms.rungs, calendar)),
      carriedOut: row.carriedOutAt !== null,
    };
  }
}

/** With the rungs that have not been climbed. */
function dueOf(
  { kind, dueAt: due, rung }: StandingCase['deadlines'][number],
  ladder: StandingCase['facts']['terms']['rungs'],
  calendar: WorkingCalendar,
): CaseStanding['dues'][number] {
  const dueAt = due.toISOString();
  const left = ladder.slice(ladder.findIndex(({ role }) => role === rung) + 1);
  return {
    kind,
    dueAt,
    rungs: left.map(({ role, before }) => ({ role, at: rungAt(dueAt, before, calendar) })),
  };
}
