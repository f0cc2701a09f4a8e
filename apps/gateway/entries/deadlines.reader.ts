import { Injectable } from '@nestjs/common';
import {
  EntryRepository,
  type DeadlineMove,
  type EntryDeadline,
} from '../../../libs/persistence/repositories/entry.repository.js';
import type { Deadline } from '../../../libs/rules/calendar/deadline.js';
import { Problem } from '../http/problem.js';
import { CalendarNow } from './calendar-now.js';
import type { DaysLeft } from './days-left.js';
import type { ExplanationDto } from './counted-date.dto.js';
import type { DeadlineDto, DeadlinesDto } from './entry-parts.dto.js';

export const explained = (deadline: Deadline & { after?: Deadline }): ExplanationDto => {
  const { rule, from, dueOn, term, steps, documentNos, after } = deadline;
  return { rule, from, dueOn, term, steps, documentNos, after: after ? explained(after) : null };
};

export const movesOf = (id: string, moves: readonly Omit<DeadlineMove, 'kind'>[]) =>
  moves
    .filter(({ deadlineId }) => deadlineId === id)
    .map((move) => ({
      ...{
        oldDueAt: new Date(move.old.dueAt).toISOString(),
        newDueAt: new Date(move.new.dueAt).toISOString(),
      },
      ...{ why: move.why, at: move.at.toISOString() },
    }));

function shown(
  deadline: EntryDeadline,
  moves: readonly DeadlineMove[],
  daysLeft: DaysLeft,
  now: string,
): DeadlineDto {
  const dueAt = deadline.dueAt.toISOString();
  const { id, kind, status, countedFrom, dueOn, certainty } = deadline;
  return {
    ...{ id, kind, status, countedFrom, term: deadline.term, dueAt, dueOn, certainty },
    workingDaysLeft: daysLeft.between(now, dueAt),
    overdue: status === 'open' && dueAt <= now,
    explanation: explained(deadline.explanation),
    changes: movesOf(id, moves),
  };
}

/** Every deadline of an entry, each explaining why it falls where it falls (R1.6). */
@Injectable()
export class DeadlinesReader {
  constructor(
    private readonly entries: EntryRepository,
    private readonly calendar: CalendarNow,
  ) {}

  async of(id: string): Promise<DeadlinesDto> {
    if (!(await this.entries.find(id))) throw new Problem('not-found');
    const [deadlines, moves] = [await this.entries.deadlines(id), await this.entries.deadlineMoves(id)];
    const { daysLeft } = await this.calendar.read();
    const now = new Date().toISOString();
    return { items: deadlines.map((deadline) => shown(deadline, moves, daysLeft, now)) };
  }
}
