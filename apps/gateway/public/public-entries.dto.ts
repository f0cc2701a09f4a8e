import {
  EXIT_GROUNDS,
  LIST_KINDS,
  RECOGNITION_BASIS_KINDS,
  SUBJECT_KINDS,
  type ExitGround,
  type ListKind,
  type RecognitionBasisKind,
  type SubjectKind,
} from '../../../libs/rules/words.js';
import { REPAIR_METHODS, type RepairMethod } from '../../../libs/rules/procedure/commands.js';
import { CodeIn, TextIn } from '../http/input.js';
import { Code, Day, Flag, Id, Instant, Items, Part, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';

export class PublicEntriesQuery extends PageQuery {
  @CodeIn(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @TextIn(60, { optional: true, description: 'Code of the field' })
  field?: string;

  @TextIn(60, { optional: true, description: 'Code of the department' })
  department?: string;
}

export class PublicListQuery extends PageQuery {
  @CodeIn(LIST_KINDS, 'ListKind', { optional: true })
  list?: ListKind;
}

/** A field or a department. */
export class PublicNameDto {
  @Text()
  code!: string;

  @Text()
  name!: string;

  @Text()
  nameEn!: string;
}

export class PublicityDto {
  @Day({ nullable: true, description: 'Its last day; null while it stands still' })
  lastDay!: string | null;

  @Instant({ nullable: true, description: 'The first instant that no longer belongs to it' })
  endsAt!: string | null;
}

/** An entry in a list, by the redacted view. What the sharing catalogue does not give to the public is null. */
export class PublicEntryRowDto {
  @Id()
  id!: string;

  @Text({ nullable: true })
  no!: string | null;

  @Code(LIST_KINDS, 'ListKind', { nullable: true })
  list!: ListKind | null;

  @Code(SUBJECT_KINDS, 'SubjectKind', { nullable: true })
  subjectKind!: SubjectKind | null;

  @Text({
    nullable: true,
    description: 'Of a natural person masked; null: what named the subject was destroyed',
  })
  name!: string | null;

  @Text({ nullable: true, description: 'Of organisations only' })
  uscc!: string | null;

  @Part(() => PublicNameDto, { nullable: true })
  field!: PublicNameDto | null;

  @Part(() => PublicNameDto, { nullable: true })
  department!: PublicNameDto | null;

  @Day({ nullable: true })
  recognisedOn!: string | null;

  @Day({ nullable: true, description: 'The last day; null: as long as its cause lasts' })
  validUntil!: string | null;

  @Flag({ nullable: true, description: 'The validity stands still' })
  suspended!: boolean | null;

  @Part(() => PublicityDto, {
    nullable: true,
    description: 'Under publicity before recognition; null: recognised',
  })
  publicity!: PublicityDto | null;

  @Flag({ description: 'An objection to it is being verified' })
  underObjection!: boolean;
}

export class PublicEntriesPage {
  @Items(() => PublicEntryRowDto)
  items!: PublicEntryRowDto[];

  @Text({ nullable: true })
  next!: string | null;
}

export class PublicBasisDto {
  @Code(RECOGNITION_BASIS_KINDS, 'RecognitionBasisKind')
  kind!: RecognitionBasisKind;

  @Text()
  documentNo!: string;

  @Day()
  date!: string;
}

/** What the recognition said of repair (§14, R3.3). */
export class PublicRepairDto {
  @Flag()
  repairable!: boolean;

  @Code(REPAIR_METHODS, 'RepairMethod', { nullable: true })
  method!: RepairMethod | null;

  @Text({ nullable: true, description: 'Within what time, ISO 8601 duration' })
  period!: string | null;

  @Day({ nullable: true, description: 'From which day on an application can succeed; null: it cannot' })
  from!: string | null;
}

export class PublicEntryDto extends PublicEntryRowDto {
  @Text({ nullable: true })
  lei!: string | null;

  @Text({ nullable: true, description: 'Of an organisation, masked' })
  legalRepresentative!: string | null;

  @Text({ nullable: true, description: 'Redacted' })
  facts!: string | null;

  @Items(() => PublicBasisDto)
  bases!: PublicBasisDto[];

  @Part(() => PublicRepairDto, { nullable: true, description: 'Of the black list' })
  repair!: PublicRepairDto | null;
}

/** An exit (§19), shown for thirty days. Of what was listed by mistake without the name. */
export class AnnouncementDto {
  @Text()
  no!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Text({ nullable: true })
  name!: string | null;

  @Part(() => PublicNameDto)
  field!: PublicNameDto;

  @Part(() => PublicNameDto)
  department!: PublicNameDto;

  @Day()
  exitedOn!: string;

  @Code(EXIT_GROUNDS, 'ExitGround')
  ground!: ExitGround;
}

export class AnnouncementsPage {
  @Items(() => AnnouncementDto)
  items!: AnnouncementDto[];

  @Text({ nullable: true })
  next!: string | null;
}
