import {
  TYPICAL_CASE_COMMANDS,
  TYPICAL_CASE_STATES,
  type TypicalCaseCommand,
  type TypicalCaseState,
} from '../../../libs/rules/typical-cases/typical-case.js';
import { LIST_KINDS, type ListKind } from '../../../libs/rules/words.js';
import { DepartmentRefDto } from '../entries/entry-row.dto.js';
import { CodeIn, IdIn, TextIn } from '../http/input.js';
import { Code, Codes, Day, Id, Instant, Items, Part, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';

export class TypicalCasesQuery extends PageQuery {
  @CodeIn(TYPICAL_CASE_STATES, 'TypicalCaseState', { optional: true })
  state?: TypicalCaseState;
}

export class ProposeCaseDto {
  @IdIn({ description: 'The entry that the case is about' })
  entryId!: string;

  @TextIn(100)
  title!: string;

  @TextIn(8000, { description: 'What is known of the subject is hidden before anything is kept' })
  text!: string;
}

export class CaseCommandBody {
  @TextIn(2000, { optional: true, description: 'Required to decline and to withdraw' })
  reason?: string;
}

export class CasePreviewDto {
  @Text()
  title!: string;

  @Text()
  text!: string;
}

export class TypicalCaseDto {
  @Id()
  id!: string;

  @Id()
  entryId!: string;

  @Text()
  entryNo!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Text()
  field!: string;

  @Part(() => DepartmentRefDto)
  department!: DepartmentRefDto;

  @Text({ description: 'As everybody reads it' })
  title!: string;

  @Text({ description: 'As everybody reads it' })
  text!: string;

  @Code(TYPICAL_CASE_STATES, 'TypicalCaseState')
  state!: TypicalCaseState;

  @Text()
  proposedBy!: string;

  @Instant()
  proposedAt!: string;

  @Text({ nullable: true })
  decidedBy!: string | null;

  @Instant({ nullable: true })
  decidedAt!: string | null;

  @Text({ nullable: true, description: 'Why it was declined or withdrawn' })
  reason!: string | null;

  @Codes(TYPICAL_CASE_COMMANDS, 'TypicalCaseCommand', { description: 'What the caller may do now' })
  may!: TypicalCaseCommand[];
}

export class TypicalCasesPage {
  @Items(() => TypicalCaseDto)
  items!: TypicalCaseDto[];

  @Text({ nullable: true })
  next!: string | null;
}

/** A case as the public reads it: nothing that leads to the entry or to who worked on it. */
export class PublicCaseDto {
  @Id()
  id!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Text({ description: 'Name of the field' })
  field!: string;

  @Text({ description: 'Name of the department' })
  department!: string;

  @Text()
  title!: string;

  @Text()
  text!: string;

  @Day()
  publishedOn!: string;
}

export class PublicCasesPage {
  @Items(() => PublicCaseDto)
  items!: PublicCaseDto[];

  @Text({ nullable: true })
  next!: string | null;
}
