import { SEVERITY_CLASSES } from '../../../libs/rules/packs/list-schema.js';
import type { SeverityClass } from '../../../libs/rules/packs/entry-terms.js';
import { LIST_KINDS, type ListKind } from '../../../libs/rules/words.js';
import { Code, Count, Flag, Items, Part, Text } from '../http/output.js';

/** Working days of the PRC calendar, or an ISO 8601 duration: one of both. */
export class TermDto {
  @Count({ optional: true })
  workingDays?: number;

  @Text({ optional: true })
  duration?: string;
}

export class ClassTermsDto {
  @Code(SEVERITY_CLASSES, 'SeverityClass')
  severity!: SeverityClass;

  @Text({ description: 'Shortest validity, ISO 8601 duration' })
  min!: string;

  @Text({ description: 'Longest validity' })
  max!: string;

  @Text({ description: 'Least time on the list before repair' })
  repairableAfter!: string;

  @Flag({ description: 'As a rule' })
  published!: boolean;
}

export class ListTermsDto {
  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Part(() => TermDto, { description: 'To state and defend, from service of the prior notice' })
  windowToState!: TermDto;

  @Part(() => TermDto)
  publicity!: TermDto;

  @Part(() => TermDto, { description: 'Whether an objection is accepted' })
  objectionAnswered!: TermDto;

  @Part(() => TermDto)
  objectionVerified!: TermDto;

  @Part(() => TermDto, {
    nullable: true,
    description: 'By how much the verification may be extended, with a reason',
  })
  objectionExtension!: TermDto | null;

  @Part(() => TermDto, { nullable: true, description: 'Null: the list knows no repair' })
  repairDecided!: TermDto | null;

  @Items(() => ClassTermsDto)
  classes!: ClassTermsDto[];
}

/** The terms of the pack that applies to what begins now, for the guide of the portal. */
export class PublicGuideDto {
  @Text()
  title!: string;

  @Text({ nullable: true, description: 'Such as: the document behind it has lapsed' })
  notice!: string | null;

  @Items(() => ListTermsDto)
  lists!: ListTermsDto[];

  @Part(() => TermDto, { description: 'To ask for reconsideration, from the result' })
  reconsideration!: TermDto;

  @Count({ nullable: true, description: 'Different key fields that lead to a warning; null: no warnings' })
  warningKeyFields!: number | null;

  @Count({ description: 'How many days an exit is announced here' })
  exitAnnouncedDays!: number;
}
