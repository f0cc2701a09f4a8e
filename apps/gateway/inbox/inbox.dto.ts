import { EXIT_GROUNDS, PLATFORMS, type Platform } from '../../../libs/rules/words.js';
import { EntryRowDto } from '../entries/entry-row.dto.js';
import { OwedMeasuresDto } from '../measures/measure-tasks.dto.js';
import { RemovalRequestDto } from '../removal-requests/removal-requests.dto.js';
import { AwaitedReturnDto } from '../statistics/awaited-return.dto.js';
import { Code, Count, Instant, Items, Part, Text, Texts } from '../http/output.js';

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

  @Items(() => DoubledDto, { description: 'The department has to decide which entry of each stays' })
  doubled!: DoubledDto[];

  @Items(() => AwaitedReturnDto, {
    description: 'Monthly statistics that the department has to confirm; for the credit office, who is late',
  })
  statistics!: AwaitedReturnDto[];

  @Part(() => InboxCountsDto)
  counts!: InboxCountsDto;
}
