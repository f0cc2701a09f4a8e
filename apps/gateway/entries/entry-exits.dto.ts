import { RULES } from '../../../libs/rules/rule-catalogue.js';
import { Code, Day, Flag, Instant, Items, Part, Text } from '../http/output.js';
import { ExitRowDto } from '../procedures/exits.dto.js';

export class WatchFollowsDto {
  @Text({ description: 'ISO 8601 duration; the department may set another' })
  validity!: string;

  @Day({ description: 'Its last day' })
  until!: string;
}

/** What follows, counted as though the exit came at `at`. */
export class ExitFollowUpDto {
  @Flag()
  announced!: boolean;

  @Part(() => WatchFollowsDto, { nullable: true })
  watchList!: WatchFollowsDto | null;

  @Day({ nullable: true, description: 'The record is kept until then; null: nothing is kept' })
  keptUntil!: string | null;
}

export class EntryExitDto {
  @Part(() => ExitRowDto)
  exit!: ExitRowDto;

  @Flag()
  allowed!: boolean;

  @Code(Object.keys(RULES), 'RuleId', { optional: true })
  rule?: string;

  @Text({ optional: true })
  article?: string;

  @Text({ optional: true, description: 'Why not, in Chinese; GET /rules has both languages' })
  reason?: string;

  @Instant({ nullable: true, description: 'By the clock: the end of the validity; else now' })
  at!: string | null;

  @Part(() => ExitFollowUpDto, { nullable: true, description: 'Null while no validity runs' })
  follows!: ExitFollowUpDto | null;
}

export class EntryExitsDto {
  @Items(() => EntryExitDto)
  items!: EntryExitDto[];
}
