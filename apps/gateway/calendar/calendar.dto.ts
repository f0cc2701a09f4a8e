import { CodeIn, CountWordIn, DayIn, ItemsIn, TextIn } from '../http/input.js';
import { Code, Count, Day, Instant, Items, Json, Part, Text, Texts } from '../http/output.js';

export const CERTAINTIES = ['confirmed', 'provisional'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
const DAY_KINDS = ['holiday', 'makeUp'] as const;
export const STEP_REASONS = ['eventDay', 'workday', 'weekend', 'holiday', 'makeUpDay'] as const;
export const COUNTING_RULES = ['workingDays', 'calendarPeriod', 'exactTime'] as const;

export class DueQuery {
  @TextIn(40, { description: 'The event: a Shanghai date YYYY-MM-DD or an ISO 8601 instant' })
  from!: string;

  @CountWordIn(1, 2500)
  workingDays!: number;
}

export class DeadlineStepDto {
  @Day()
  date!: string;

  @Count({ nullable: true, description: 'Its number in the count; null when the day does not count' })
  counted!: number | null;

  @Code(STEP_REASONS, 'StepReason')
  why!: (typeof STEP_REASONS)[number];

  @Text({ optional: true, description: "The holiday's name" })
  name?: string;

  @Code(CERTAINTIES, 'Certainty')
  certainty!: Certainty;
}

/** A deadline that explains itself (R1.6). */
export class DueDto {
  @Instant({ description: '24:00 Asia/Shanghai of dueOn' })
  dueAt!: string;

  @Day()
  dueOn!: string;

  @Code(COUNTING_RULES, 'CountingRule')
  rule!: (typeof COUNTING_RULES)[number];

  @Code(CERTAINTIES, 'Certainty')
  certainty!: Certainty;

  @Texts({ description: "The State Council's documents it rests on" })
  documentNos!: string[];

  @Items(() => DeadlineStepDto)
  steps!: DeadlineStepDto[];

  @Json({ description: '{ workingDays } or { duration }' })
  term!: { workingDays: number } | { duration: string };

  @Text()
  from!: string;

  @Count()
  calendarRevision!: number;
}

export class CalendarDayDto {
  @DayIn()
  date!: string;

  @CodeIn(DAY_KINDS, 'CalendarDayKind')
  kind!: (typeof DAY_KINDS)[number];

  @TextIn(40)
  name!: string;
}

export class CalendarYearDto {
  @Count()
  year!: number;

  @Code(CERTAINTIES, 'Certainty')
  certainty!: Certainty;

  @Text({ nullable: true })
  documentNo!: string | null;

  @Items(() => CalendarDayDto)
  days!: CalendarDayDto[];
}

export class CalendarYearRowDto {
  @Count()
  year!: number;

  @Code(CERTAINTIES, 'Certainty')
  certainty!: Certainty;

  @Text({ nullable: true })
  documentNo!: string | null;
}

export class CalendarYearsDto {
  @Items(() => CalendarYearRowDto)
  items!: CalendarYearRowDto[];

  @Count({ description: "The calendar's revision" })
  revision!: number;
}

export class PutCalendarYearDto {
  @CodeIn(CERTAINTIES, 'Certainty')
  certainty!: Certainty;

  @TextIn(200, { nullable: true, description: "The State Council's document; null while provisional" })
  documentNo!: string | null;

  @ItemsIn(() => CalendarDayDto, { max: 366 })
  days!: CalendarDayDto[];
}

export class WorkflowRefDto {
  @Text()
  workflowId!: string;
}

export class CalendarPutDto {
  @Count()
  revision!: number;

  @Part(() => WorkflowRefDto, { nullable: true, description: 'Null when nothing changed' })
  reprojection!: WorkflowRefDto | null;
}

export class ReprojectionDto {
  @Count()
  revision!: number;

  @Code(['running', 'done', 'failed'], 'ReprojectionStatus')
  status!: 'running' | 'done' | 'failed';

  @Count({
    description: 'Entries, filings, removal requests and measures that still count on an older calendar',
  })
  remaining!: number;

  @Count({ description: 'Deadlines that moved' })
  moved!: number;
}
