import { Injectable } from '@nestjs/common';
import type { StatisticsCompilationEntity } from '../../../libs/persistence/entities/statistics-compilation.entity.js';
import type { StatisticsMonthEntity } from '../../../libs/persistence/entities/statistics-month.entity.js';
import { CalendarRepository } from '../../../libs/persistence/repositories/calendar.repository.js';
import { StatisticsCompilationRepository } from '../../../libs/persistence/repositories/statistics-compilation.repository.js';
import { StatisticsFiguresReader } from '../../../libs/persistence/repositories/statistics-figures.reader.js';
import { StatisticsMonthRepository } from '../../../libs/persistence/repositories/statistics-month.repository.js';
import {
  StatisticsReturnRepository,
  type StatisticsReturn,
} from '../../../libs/persistence/repositories/statistics-return.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { may } from '../../../libs/platform/authorisation/ability.js';
import { workingDaysBetween } from '../../../libs/rules/calendar/remaining.js';
import { correctedFigures, figureKey, totalOf, type Figure } from '../../../libs/rules/statistics/figures.js';
import { daysOf, periodOf } from '../../../libs/rules/statistics/period.js';
import { judgeReturn, returnStanding } from '../../../libs/rules/statistics/returns.js';
import { iso } from '../http/instants.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import { figureQuery } from './figure-query.js';
import type {
  CountedTasksPage,
  CountedTasksQuery,
  FigureDto,
  StatisticsDueDto,
  StatisticsMonthDto,
  StatisticsMonthRowDto,
  StatisticsMonthsDto,
  StatisticsReturnDto,
  StatisticsRevisionDto,
} from './statistics.dto.js';

/** A month with everything that belongs to it. */
interface Gathered {
  month: StatisticsMonthEntity;
  returns: StatisticsReturn[];
  compilations: StatisticsCompilationEntity[];
}

/** What was counted for each month, who has reported, and what the platform has (R7.5). */
@Injectable()
export class StatisticsReader {
  constructor(
    private readonly months: StatisticsMonthRepository,
    private readonly returns: StatisticsReturnRepository,
    private readonly compilations: StatisticsCompilationRepository,
    private readonly figures: StatisticsFiguresReader,
    private readonly calendar: CalendarRepository,
    private readonly users: UserRepository,
  ) {}

  async list(): Promise<StatisticsMonthsDto> {
    const items: StatisticsMonthRowDto[] = [];
    for (const month of await this.months.list()) items.push(rowOf(await this.#gathered(month)));
    return { items };
  }

  /** Throws `not-found`. */
  async one(month: string, caller: Caller): Promise<StatisticsMonthDto> {
    const found = await this.months.find(month);
    if (!found) throw new Problem('not-found');
    const gathered = await this.#gathered(found);
    const { first: firstDay, last: lastDay } = daysOf(month);
    const names = await this.#names(gathered.returns);
    return {
      ...rowOf(gathered),
      ...{
        firstDay,
        lastDay,
        openedAt: found.openedAt.toISOString(),
        closesAt: found.closesAt.toISOString(),
      },
      due: await this.#due(found),
      totals: totalOf(gathered.returns.map(figuresOf)).map((figure) => figureShown(figure, month, null)),
      returns: gathered.returns.map((one) => returnShown(one, found, caller, names)),
      compiled: gathered.compilations.map(revisionShown),
      mayPush:
        may(caller.ability, 'statistics.open') && gathered.compilations.some(({ receivedAt }) => !receivedAt),
    };
  }

  tasks(month: string, query: CountedTasksQuery): Promise<CountedTasksPage> {
    const { kind, list, of, department = null, cursor, limit } = query;
    return this.figures.tasks(periodOf(month), { kind, list, of }, department, { cursor, limit });
  }

  async #gathered(month: StatisticsMonthEntity): Promise<Gathered> {
    const returns = await this.returns.of(month.month);
    return { month, returns, compilations: await this.compilations.of(month.month) };
  }

  #names(returns: readonly StatisticsReturn[]): Promise<Map<string, string>> {
    return this.users.displayNames(returns.flatMap(({ confirmation }) => confirmation?.actorId ?? []));
  }

  async #due({ dueAt, explanation }: StatisticsMonthEntity): Promise<StatisticsDueDto> {
    const { dueOn, certainty, namedDay, whenNoWorkingDay, steps, documentNos } = explanation;
    const calendar = await this.calendar.current();
    const now = new Date().toISOString();
    return {
      ...{ dueOn, dueAt: dueAt.toISOString(), certainty, namedDay, whenNoWorkingDay, documentNos },
      workingDaysLeft: workingDaysBetween(now, dueAt.toISOString(), calendar),
      overdue: dueAt.toISOString() <= now,
      steps: steps.map(({ date, working, why, name }) => ({ date, working, why, ...(name && { name }) })),
    };
  }
}

const figuresOf = ({ prefilled, confirmation }: StatisticsReturn): Figure[] =>
  correctedFigures(prefilled, confirmation?.corrections ?? []);

const figureShown = (figure: Figure, month: string, departmentId: string | null): FigureDto => ({
  ...figure,
  query: figureQuery(figure, month, departmentId),
});

function rowOf({ month, returns, compilations }: Gathered): StatisticsMonthRowDto {
  const standings = returns.map((one) => standingOf(one, month));
  return {
    ...{ month: month.month, dueOn: month.dueOn, dueAt: month.dueAt.toISOString() },
    departments: returns.length,
    confirmed: returns.filter(({ confirmation }) => confirmation).length,
    late: standings.filter((standing) => standing === 'late').length,
    revisions: compilations.length,
    received: compilations.length > 0 && compilations.every(({ receivedAt }) => receivedAt),
    closedAt: iso(month.closedAt),
  };
}

const standingOf = ({ firstConfirmedAt }: StatisticsReturn, { dueAt }: StatisticsMonthEntity) =>
  returnStanding(
    { firstConfirmedAt: iso(firstConfirmedAt), dueAt: dueAt.toISOString() },
    new Date().toISOString(),
  );

function returnShown(
  one: StatisticsReturn,
  month: StatisticsMonthEntity,
  { actor }: Caller,
  names: ReadonlyMap<string, string>,
): StatisticsReturnDto {
  const { id, departmentId, departmentCode: code, departmentName: name, rung, rungAt, confirmation } = one;
  const facts = { departmentId, closed: month.closedAt !== null };
  return {
    ...{ id, department: { id: departmentId, code, name }, rung, rungAt: iso(rungAt) },
    standing: standingOf(one, month),
    figures: returnFigures(one),
    narrative: confirmation?.narrative ?? null,
    confirmedAt: confirmation?.at ?? null,
    confirmedBy: confirmation && (names.get(confirmation.actorId) ?? ''),
    mayConfirm: judgeReturn(facts, { by: actor, corrected: [] }).allowed,
  };
}

/** What the department reports beside what the record says, also where one of them is nothing. */
function returnFigures(one: StatisticsReturn): StatisticsReturnDto['figures'] {
  const recorded = new Map(one.prefilled.map((figure) => [figureKey(figure), figure.count]));
  const corrections = one.confirmation?.corrections ?? [];
  const reasons = new Map(corrections.map((each) => [figureKey(each), each.reason]));
  const reported = figuresOf(one);
  const named = new Set(reported.map(figureKey));
  const zero = one.prefilled.filter((figure) => !named.has(figureKey(figure)));
  return [...reported, ...zero.map((figure) => ({ ...figure, count: 0 }))].map((figure) => {
    const key = figureKey(figure);
    return {
      ...figureShown(figure, one.month, one.departmentId),
      ...{ recorded: recorded.get(key) ?? 0, reason: reasons.get(key) ?? null },
    };
  });
}

function revisionShown(one: StatisticsCompilationEntity): StatisticsRevisionDto {
  const { revision, compiledAt, content, tries, lastError, receipt, receivedAt } = one;
  return {
    ...{ revision, compiledAt: compiledAt.toISOString(), tries, lastError, receipt },
    missing: content.departments.filter(({ reported }) => !reported).map(({ department }) => department.name),
    receivedAt: iso(receivedAt),
  };
}
