import { ApiProperty } from '@nestjs/swagger';
import { LIST_KINDS, type ListKind } from '../../../libs/rules/words.js';
import { CodeIn, TextIn } from '../http/input.js';
import { Code, Count, Day, Id, Instant, Items, Json, Part, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';

export const STANDARD_LEVELS = ['national', 'provincial'] as const;
export const SUGGESTION_STATUSES = ['submitted', 'forwarded', 'accepted', 'declined'] as const;

export class StandardsQuery extends PageQuery {
  @TextIn(60, { optional: true })
  field?: string;

  @CodeIn(LIST_KINDS, 'ListKind', { optional: true })
  list?: ListKind;
}

export class StandardVersionDto {
  @Id()
  id!: string;

  @Count()
  version!: number;

  @Code(STANDARD_LEVELS, 'StandardLevel')
  level!: (typeof STANDARD_LEVELS)[number];

  @Text()
  issuingBody!: string;

  @Text()
  documentNo!: string;

  @Text()
  text!: string;

  @Day()
  effectiveFrom!: string;

  @Day({ nullable: true })
  effectiveTo!: string | null;

  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    nullable: true,
    description: 'Steps and windows that laws lay down instead of the pack, each naming its law (R3.5)',
  })
  overrides!: Record<string, unknown>[] | null;

  @Json({ nullable: true, description: 'What the service can judge by itself (R8.4)' })
  criteria!: Record<string, unknown> | null;
}

export class StandardRowDto {
  @Id()
  id!: string;

  @Text()
  code!: string;

  @Text()
  field!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Text()
  title!: string;

  @Part(() => StandardVersionDto, { nullable: true, description: 'The version in force today' })
  current!: StandardVersionDto | null;
}

export class StandardsPage {
  @Items(() => StandardRowDto)
  items!: StandardRowDto[];

  @Text({ nullable: true })
  next!: string | null;
}

export class StandardDto extends StandardRowDto {
  @Items(() => StandardVersionDto)
  versions!: StandardVersionDto[];
}

export class SuggestDto {
  @TextIn(4000)
  text!: string;
}

export class AnswerSuggestionDto {
  @CodeIn(['forwarded', 'accepted', 'declined'], 'SuggestionAnswer')
  status!: 'forwarded' | 'accepted' | 'declined';

  @TextIn(4000)
  text!: string;
}

export class SuggestionsQuery extends PageQuery {
  @CodeIn(SUGGESTION_STATUSES, 'SuggestionStatus', { optional: true })
  status?: (typeof SUGGESTION_STATUSES)[number];
}

export class SuggestionDto {
  @Id()
  id!: string;

  @Id()
  standardId!: string;

  @Text()
  standardTitle!: string;

  @Id()
  departmentId!: string;

  @Text()
  departmentName!: string;

  @Text()
  authorName!: string;

  @Text()
  text!: string;

  @Code(SUGGESTION_STATUSES, 'SuggestionStatus')
  status!: (typeof SUGGESTION_STATUSES)[number];

  @Text({ nullable: true })
  answer!: string | null;

  @Instant()
  createdAt!: string;

  @Instant({ nullable: true })
  answeredAt!: string | null;
}

export class SuggestionsPage {
  @Items(() => SuggestionDto)
  items!: SuggestionDto[];

  @Text({ nullable: true })
  next!: string | null;
}
