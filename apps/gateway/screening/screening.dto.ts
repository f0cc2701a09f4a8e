import { DOCUMENT_TYPES, type DocumentType } from '../../../libs/rules/preliminary-list/labels.js';
import { SCREENING_PURPOSES, type ScreeningPurpose } from '../../../libs/rules/systems.js';
import { LIST_KINDS, SUBJECT_KINDS, type ListKind, type SubjectKind } from '../../../libs/rules/words.js';
import { CodeIn, ItemsIn, PartIn, TextIn } from '../http/input.js';
import { Code, Day, Flag, Instant, Items, Numeric, Part, Text, Texts } from '../http/output.js';
import { QuicklyRead } from '../http/quick-reading.js';
import { MeasureDto } from './measures-for.js';

export const MOST_SUBJECTS = 1000;
export const SCREENING_OUTCOMES = ['listed', 'notListed', 'suggested', 'invalid'] as const;
export type ScreeningOutcome = (typeof SCREENING_OUTCOMES)[number];

export class ScreenedDocumentDto {
  @CodeIn(DOCUMENT_TYPES, 'DocumentType')
  type!: DocumentType;

  @TextIn(40)
  number!: string;
}

/** One identifier, or a name, or both. Numbers travel in bodies only. */
export class ScreenedSubjectDto {
  @TextIn(100, { optional: true, description: 'Comes back as it is' })
  ref?: string;

  @TextIn(40, { optional: true })
  uscc?: string;

  @TextIn(40, { optional: true, description: 'Resident identity number' })
  idNumber?: string;

  @PartIn(() => ScreenedDocumentDto, { optional: true })
  document?: ScreenedDocumentDto;

  @TextIn(200, { optional: true, description: 'Only suggests, where no number decides' })
  name?: string;
}

@QuicklyRead()
export class ScreeningRequestDto {
  @CodeIn(SCREENING_PURPOSES, 'ScreeningPurpose')
  purpose!: ScreeningPurpose;

  @TextIn(200, { min: 2, description: 'The case at hand; kept sealed in the query register' })
  purposeText!: string;

  @ItemsIn(() => ScreenedSubjectDto, { min: 1, max: MOST_SUBJECTS })
  subjects!: ScreenedSubjectDto[];
}

export class NamedCodeDto {
  @Text()
  code!: string;

  @Text()
  name!: string;
}

/** An entry in force, as far as the sharing catalogue lets it leave. */
export class ListedDto {
  @Code(LIST_KINDS, 'ListKind', { nullable: true })
  list!: ListKind | null;

  @Text({ nullable: true })
  entryNo!: string | null;

  @Part(() => NamedCodeDto, { nullable: true })
  field!: NamedCodeDto | null;

  @Part(() => NamedCodeDto, { nullable: true })
  department!: NamedCodeDto | null;

  @Day({ nullable: true })
  since!: string | null;

  @Day({ nullable: true, description: 'The last day' })
  until!: string | null;

  @Flag({ description: 'An objection to it is being verified (§21)' })
  underObjection!: boolean;

  @Items(() => MeasureDto, { description: 'What the catalogue of measures says, of the asker’s side' })
  measures!: MeasureDto[];
}

export class ComparedNamesDto {
  @Text()
  asked!: string;

  @Text()
  found!: string;
}

/** Somebody of a similar name who is listed. Ask with the number: a name decides nothing. */
export class NameSuggestionDto {
  @Text({ nullable: true, description: 'Natural persons: masked' })
  name!: string | null;

  @Code(SUBJECT_KINDS, 'SubjectKind')
  subjectKind!: SubjectKind;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Text()
  entryNo!: string;

  @Numeric({ description: '0–1, over characters and pairs of neighbours of the names as compared' })
  score!: number;

  @Part(() => ComparedNamesDto, {
    nullable: true,
    description: 'The names without places and legal forms; null for natural persons',
  })
  compared!: ComparedNamesDto | null;

  @Texts({ description: 'The runs of characters that both have; none for natural persons' })
  shared!: string[];
}

export class SubjectFaultDto {
  @Text()
  path!: string;

  @Text()
  reason!: string;
}

export class ScreenedDto {
  @Text({ nullable: true })
  ref!: string | null;

  @Code(SCREENING_OUTCOMES, 'ScreeningOutcome')
  outcome!: ScreeningOutcome;

  @Items(() => ListedDto)
  listed!: ListedDto[];

  @Items(() => NameSuggestionDto, { description: 'The most alike first' })
  suggestions!: NameSuggestionDto[];

  @Items(() => SubjectFaultDto, { description: 'Why nobody was looked for' })
  errors!: SubjectFaultDto[];
}

export class ScreeningDto {
  @Instant({ description: 'What was recorded until then is in the answer' })
  asOf!: string;

  @Items(() => ScreenedDto, { description: 'In the order of the subjects' })
  items!: ScreenedDto[];
}
