import { Injectable } from '@nestjs/common';
import { CalendarRepository } from '../../../libs/persistence/repositories/calendar.repository.js';
import { CredentialRepository } from '../../../libs/persistence/repositories/credential.repository.js';
import { DepartmentRepository } from '../../../libs/persistence/repositories/department.repository.js';
import { QueryRegisterRepository } from '../../../libs/persistence/repositories/query-register.repository.js';
import {
  QueryReviewRepository,
  type ReviewedLook,
} from '../../../libs/persistence/repositories/query-review.repository.js';
import { UserRepository } from '../../../libs/persistence/repositories/user.repository.js';
import { addDays, endOfShanghaiDay, startOfShanghaiDay } from '../../../libs/rules/calendar/dates.js';
import { anomaliesOf, ORDINARY } from '../../../libs/rules/oversight/anomalies.js';
import { Auditor } from '../core/auditor.js';
import type { Caller } from '../http/caller.js';
import { Problem } from '../http/problem.js';
import {
  MOST_DAYS,
  type LookDayDto,
  type LookDaysDto,
  type LookDaysQuery,
  type LookDto,
  type LooksPage,
  type LooksQuery,
} from './query-register.dto.js';

/** The first instant of a Shanghai day and the first after another. */
export const between = (from: string, to: string): [Date, Date] => [
  new Date(startOfShanghaiDay(from)),
  new Date(endOfShanghaiDay(to)),
];

/** Who looked at personal data, day by day, and what is odd about it (R10.1). */
@Injectable()
export class QueryRegisterReader {
  constructor(
    private readonly register: QueryRegisterRepository,
    private readonly reviews: QueryReviewRepository,
    private readonly calendar: CalendarRepository,
    private readonly users: UserRepository,
    private readonly credentials: CredentialRepository,
    private readonly departments: DepartmentRepository,
    private readonly auditor: Auditor,
  ) {}

  async days({ from, to }: LookDaysQuery): Promise<LookDaysDto> {
    if (to < from || to >= addDays(from, MOST_DAYS))
      throw new Problem('invalid-input', {
        errors: [{ path: 'to', reason: 'not within the days after from' }],
      });
    const counted = await this.reviews.days(from, to);
    const calendar = await this.calendar.current();
    const names = await this.#names(counted.map(({ querierId }) => querierId));
    const departments = new Map((await this.departments.list()).map(({ id, name }) => [id, name]));
    const items = counted.map((day): LookDayDto => {
      const { working: workingDay } = calendar.day(day.day);
      const { querierId: id, system, looks, asked, missed, subjects, reviewed, open } = day;
      const department = departments.get(day.departmentId ?? '') ?? null;
      return {
        ...{ day: day.day, workingDay, looks, asked, missed, subjects, reviewed, open },
        querier: { id, system, name: names.get(id) ?? id, department },
        anomalies: anomaliesOf({ ...day, workingDay }),
      };
    });
    const { fewSubjects: _, fewQuestions: __, ...ordinary } = ORDINARY;
    return { ordinary, items: items.sort((a, b) => b.day.localeCompare(a.day) || oddness(b) - oddness(a)) };
  }

  /** Reading what somebody looked for is audited. Throws BadCursor. */
  async looks({ day, querier, cursor, limit }: LooksQuery, caller: Caller): Promise<LooksPage> {
    const { items, next } = await this.reviews.looks(querier, ...between(day, day), { cursor, limit });
    const target = { kind: 'querier', id: querier };
    const details = { day, lines: items.length };
    await this.auditor.allowed(caller, { action: 'queryRegister.read', target, details });
    const texts = await this.register.texts(items);
    const names = await this.users.displayNames(items.flatMap(({ review }) => review?.reviewerId ?? []));
    return { items: items.map((look) => shown(look, texts, names)), next };
  }

  async #names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const names = await this.users.displayNames([...new Set(ids)]);
    for (const { id, name } of await this.credentials.list()) names.set(id, name);
    return names;
  }
}

const oddness = ({ anomalies }: LookDayDto): number => anomalies.length;

function shown(
  { id, at, kind, purpose, entryId, asked, found, suggested, missed, ip, review }: ReviewedLook,
  texts: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): LookDto {
  return {
    ...{ id, at: at.toISOString(), kind, purpose, purposeText: texts.get(id) ?? null, entryId },
    ...{ asked, found, suggested, missed, ip },
    review: review && {
      ...{ at: review.at.toISOString(), verdict: review.verdict, note: review.note },
      by: names.get(review.reviewerId) ?? review.reviewerId,
    },
  };
}
