import { EXIT_GROUNDS, PLATFORMS, type Platform } from '../../../libs/rules/words.js';
import { CaseRowDto } from '../cases/cases.dto.js';
import { EntryRowDto } from '../entries/entry-row.dto.js';
import { OwedMeasuresDto } from '../measures/measure-tasks.dto.js';
import { RemovalRequestDto } from '../removal-requests/removal-requests.dto.js';
import { AwaitedReturnDto } from '../statistics/awaited-return.dto.js';
import { Code, Count, Id, Instant, Items, Part, Text, Texts } from '../http/output.js';

export const RUNGS = ['none', 'officer', 'head', 'creditOffice'] as const;
export type Rung = (typeof RUNGS)[number];

export class InboxItemDto extends EntryRowDto {
  @Texts({ description: 'Commands that the reader may give now' })
  waitingFor!: string[];

  @Code(RUNGS, 'Rung', { description: 'How far the warning has climbed' })
  rung!: Rung;
}

/** An entry of the department that ended because of something else: another listing, or a new standard. */
export class ToldDto {
  @Part(() => EntryRowDto)
  entry!: EntryRowDto;

  @Text({ description: 'Type of the last event: `exited`, `dropped` or `comparedWith`' })
  event!: string;

  @Instant()
  at!: string;

  @Code(EXIT_GROUNDS, 'ExitGround', { nullable: true })
  ground!: string | null;

  @Text({ nullable: true, description: 'The entry that brought it about' })
  byEntryNo!: string | null;

  @Text({ nullable: true, description: 'Its department' })
  byDepartment!: string | null;

  @Code(PLATFORMS, 'Platform', { nullable: true, description: 'The platform whose list brought it about' })
  byPlatform!: Platform | null;

  @Text({ nullable: true, description: 'The platform’s own number of the listing' })
  byReference!: string | null;

  @Instant({ nullable: true, description: 'When the platform’s data was complete' })
  byAsOf!: string | null;
}

/** Open entries of one list, field and department whose numbers turned out to be of one subject. */
export class DoubledDto {
  @Items(() => EntryRowDto, { description: 'The oldest first' })
  entries!: EntryRowDto[];
}

/** Something that should have been confirmed at once, and was not: warned of by the ladder (R6.5, R7.5). */
export class UnconfirmedDto {
  @Id()
  id!: string;

  @Code(['takedown', 'announce', 'statistics'], 'UnconfirmedWhat')
  what!: 'takedown' | 'announce' | 'statistics';

  @Id({ nullable: true })
  entryId!: string | null;

  @Text({ nullable: true })
  entryNo!: string | null;

  @Text({ nullable: true, description: 'Of statistics, `YYYY-MM`' })
  month!: string | null;

  @Text({ description: 'Code of the channel or platform' })
  receiver!: string;

  @Instant()
  since!: string;

  @Code(RUNGS, 'Rung', { description: 'Who was warned last' })
  rung!: Rung;

  @Count()
  tries!: number;

  @Text({ nullable: true, description: 'Why the last attempt failed; null: it did not' })
  lastError!: string | null;
}

export class InboxCountsDto {
  @Count()
  mine!: number;

  @Count()
  department!: number;

  @Count()
  overdue!: number;

  @Count({ description: 'All removal requests that are late' })
  removals!: number;

  @Count({ description: 'All measures that the department owes a step of' })
  measures!: number;

  @Count({ description: 'All cases that the department owes a step in' })
  cases!: number;
}

export class InboxDto {
  @Items(() => InboxItemDto, { description: 'What the reader can do now, most urgent first' })
  mine!: InboxItemDto[];

  @Items(() => InboxItemDto, { description: 'What waits for colleagues of the department' })
  department!: InboxItemDto[];

  @Items(() => ToldDto, {
    description: 'What other entries and departments brought about lately, newest first',
  })
  told!: ToldDto[];

  @Items(() => RemovalRequestDto, {
    description:
      'Requests to platforms that are late, the longest overdue first; for the credit office of all departments',
  })
  removals!: RemovalRequestDto[];

  @Part(() => OwedMeasuresDto)
  measures!: OwedMeasuresDto;

  @Items(() => UnconfirmedDto, {
    description:
      'What channels should have confirmed and have not, the longest overdue first; for the credit office what has come as far as it, and the statistics',
  })
  unconfirmed!: UnconfirmedDto[];

  @Items(() => DoubledDto, { description: 'The department has to decide which entry of each stays' })
  doubled!: DoubledDto[];

  @Items(() => AwaitedReturnDto, {
    description: 'Monthly statistics that the department has to confirm; for the credit office, who is late',
  })
  statistics!: AwaitedReturnDto[];

  @Items(() => CaseRowDto, {
    description: 'What people and departments brought, and the department still owes: the most urgent first',
  })
  cases!: CaseRowDto[];

  @Part(() => InboxCountsDto)
  counts!: InboxCountsDto;
}
