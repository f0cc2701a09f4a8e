import { CONTRIBUTORS, type Contributor } from '../../../libs/rules/remedies/case-words.js';
import { LIST_KINDS, type ListKind } from '../../../libs/rules/words.js';
import { Code, Id, Items, Text } from '../http/output.js';

/** What was written with one event. */
export class CaseTextsDto {
  @Id()
  eventId!: string;

  @Text({ nullable: true })
  statement!: string | null;

  @Text({ nullable: true })
  reason!: string | null;

  @Text({ nullable: true })
  name!: string | null;

  @Text({ nullable: true })
  contact!: string | null;

  @Text({ nullable: true, description: 'By which the party showed that it knows of the entry' })
  number!: string | null;

  @Code(CONTRIBUTORS, 'Contributor', { nullable: true })
  contributor!: Contributor | null;

  @Code(LIST_KINDS, 'ListKind', { nullable: true })
  list!: ListKind | null;

  @Text({ nullable: true })
  field!: string | null;

  @Text({ nullable: true })
  subjectName!: string | null;

  @Text({ nullable: true })
  subjectNumber!: string | null;
}

export class CaseTextsPage {
  @Items(() => CaseTextsDto)
  items!: CaseTextsDto[];
}
