import { EntryRowDto } from '../entries/entry-row.dto.js';
import { Code, Count, Items, Part, Texts } from '../http/output.js';

export const RUNGS = ['none', 'officer', 'head', 'creditOffice'] as const;
export type Rung = (typeof RUNGS)[number];

export class InboxItemDto extends EntryRowDto {
  @Texts({ description: 'Commands that the reader may give now' })
  waitingFor!: string[];

  @Code(RUNGS, 'Rung', { description: 'How far the warning has climbed' })
  rung!: Rung;
}

export class InboxCountsDto {
  @Count()
  mine!: number;

  @Count()
  department!: number;

  @Count()
  overdue!: number;
}

export class InboxDto {
  @Items(() => InboxItemDto, { description: 'What the reader can do now, most urgent first' })
  mine!: InboxItemDto[];

  @Items(() => InboxItemDto, { description: 'What waits for colleagues of the department' })
  department!: InboxItemDto[];

  @Part(() => InboxCountsDto)
  counts!: InboxCountsDto;
}
