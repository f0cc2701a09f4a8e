import { Injectable } from '@nestjs/common';
import type {
  OpenPush,
  RecordedReturn,
  StatisticsActivities,
  StatisticsStanding,
} from '../../libs/contract/statistics.activities.js';
import type { StatisticsCompilationEntity } from '../../libs/persistence/entities/statistics-compilation.entity.js';
import type { StatisticsMonthEntity } from '../../libs/persistence/entities/statistics-month.entity.js';
import { CalendarRepository } from '../../libs/persistence/repositories/calendar.repository.js';
import { StatisticsCompilationRepository } from '../../libs/persistence/repositories/statistics-compilation.repository.js';
import { StatisticsMonthRepository } from '../../libs/persistence/repositories/statistics-month.repository.js';
import { StatisticsReturnRepository } from '../../libs/persistence/repositories/statistics-return.repository.js';
import { Connectors, type Delivery } from '../../libs/platform/connectors/connector.js';
import type { WorkingCalendar } from '../../libs/rules/calendar/working-calendar.js';
import {
  remindersOf,
  statisticsCloseAt,
  statisticsDue,
  statisticsTermsOf,
  type StatisticsTerms,
} from '../../libs/rules/statistics/due.js';
import { receiptLadder, rungsAbove } from '../../libs/rules/sharing/receipt-ladder.js';
import { handOver } from '../dispatch/hand-over.js';
import { asLivingActivity } from '../heartbeat.js';
import { Notified } from '../notifications/notified.js';
import { PackReader } from '../packs/pack-reader.js';
import { StatisticsStarter } from './statistics.starter.js';

type Month = { month: string; at: string };

/** Gathers a month's statistics from departments and pushes them to the municipal platform (§十一, R7.5). */
@Injectable()
export class StatisticsActivitiesService implements StatisticsActivities {
  constructor(
    private readonly starter: StatisticsStarter,
    private readonly months: StatisticsMonthRepository,
    private readonly returns: StatisticsReturnRepository,
    private readonly compilations: StatisticsCompilationRepository,
    private readonly calendar: CalendarRepository,
    private readonly packs: PackReader,
    private readonly connectors: Connectors,
    private readonly notified: Notified,
  ) {}

  beginStatistics({ at }: { at: string }): Promise<{ months: string[] }> {
    return asLivingActivity(async () => ({ months: await this.starter.begin(at) }));
  }

  statisticsStanding(input: Month): Promise<StatisticsStanding> {
    return asLivingActivity(async () => {
      const calendar = await this.calendar.current();
      const month = await this.dated(await this.opened(input, calendar), calendar);
      const terms = statisticsTermsOf(await this.packs.pack(month.packCode, month.packVersion));
      const silent = (await this.returns.of(month.month)).filter(({ confirmation }) => !confirmation);
      const dueAt = month.dueAt.toISOString();
      return {
        ...{ dueAt, closesAt: month.closesAt.toISOString(), complete: silent.length === 0 },
        reminders: silent[0] ? remindersAhead(dueAt, silent[0].rung, terms, calendar) : [],
        compiled: (await this.compilations.of(month.month)).length > 0,
      };
    });
  }

  remindDepartments(input: Parameters<StatisticsActivities['remindDepartments']>[0]): Promise<void> {
    const { month, role, at } = input;
    return asLivingActivity(async () => {
      for (const aboutId of await this.months.remind(month, role, at))
        await this.notified.rung({ kind: 'statisticsDue', aboutId, role });
    });
  }

  recordReturn(input: Parameters<StatisticsActivities['recordReturn']>[0]): Promise<RecordedReturn> {
    return asLivingActivity(() => this.returns.record(input));
  }

  compileStatistics({ month, at }: Month): Promise<OpenPush | null> {
    return asLivingActivity(async () => {
      await this.compilations.compile(month, at);
      const open = await this.compilations.unreceived(month);
      return open && this.pressedFor(open);
    });
  }

  climbPushRung({
    compilationId,
    role,
    at,
  }: Parameters<StatisticsActivities['climbPushRung']>[0]): Promise<void> {
    return asLivingActivity(async () => {
      await this.compilations.climbed(compilationId, role, new Date(at));
      await this.notified.rung({ kind: 'statisticsPushDue', aboutId: compilationId, role });
    });
  }

  pushStatistics({ month }: { month: string }): Promise<{ left: boolean }> {
    return asLivingActivity(async () => {
      for (let next = await this.compilations.unreceived(month); next;) {
        const delivery = await this.spoken(next);
        if (delivery.status !== 'received') return { left: true };
        await this.compilations.received(next.id, delivery.receipt, new Date());
        next = await this.compilations.unreceived(month);
      }
      return { left: false };
    });
  }

  closeStatistics({ month, at }: Month): Promise<void> {
    return asLivingActivity(() => this.months.close(month, at));
  }

  /** What was compiled is due at the platform at once. */
  private async pressedFor({ id, month, compiledAt, rung }: StatisticsCompilationEntity): Promise<OpenPush> {
    const { packCode, packVersion } = (await this.months.find(month))!;
    const { rungs } = statisticsTermsOf(await this.packs.pack(packCode, packVersion));
    const ladder = receiptLadder(compiledAt.toISOString(), rungs, await this.calendar.current());
    return { compilationId: id, rungs: rungsAbove(ladder, rung) };
  }

  private async opened({ month, at }: Month, calendar: WorkingCalendar): Promise<StatisticsMonthEntity> {
    const known = await this.months.find(month);
    if (known) return known;
    const pack = await this.packs.inForce(at);
    const terms = statisticsTermsOf(pack);
    await this.months.open({
      ...{ month, openedAt: new Date(at), pack, due: statisticsDue(month, terms, calendar) },
      closesAt: statisticsCloseAt(month, at, terms, calendar),
    });
    return (await this.months.find(month))!;
  }

  /** Counted again when the calendar is another one than it was counted on (R1.6). */
  private async dated(
    month: StatisticsMonthEntity,
    calendar: WorkingCalendar,
  ): Promise<StatisticsMonthEntity> {
    if (month.calendarRevision === calendar.revision) return month;
    const terms = statisticsTermsOf(await this.packs.pack(month.packCode, month.packVersion));
    const due = statisticsDue(month.month, terms, calendar);
    const closesAt = statisticsCloseAt(month.month, month.openedAt.toISOString(), terms, calendar);
    await this.months.redate(month.month, due, closesAt);
    return (await this.months.find(month.month))!;
  }

  private spoken(compilation: StatisticsCompilationEntity): Promise<Delivery> {
    const { id, month, revision, compiledAt, content, sentAt } = compilation;
    return handOver(() => this.connectors.to('municipal'), {
      ...{ id, sentBefore: sentAt !== null },
      message: () =>
        Promise.resolve({
          ...{ id, purpose: 'statistics', occasion: month, sequence: revision },
          ...{ issuedAt: compiledAt.toISOString(), items: { ...content } },
        }),
      sent: () => this.compilations.sent(id, new Date()),
      tried: (error) => this.compilations.tried(id, error, new Date()),
    });
  }
}

function remindersAhead(
  dueAt: string,
  climbed: string | null,
  terms: StatisticsTerms,
  calendar: WorkingCalendar,
): StatisticsStanding['reminders'] {
  const ladder = remindersOf({ dueAt }, terms, calendar);
  return ladder.slice(ladder.findIndex(({ role }) => role === climbed) + 1);
}
