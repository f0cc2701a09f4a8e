import { DRAFTABLE_LISTS, type DraftableList } from '../../../libs/contract/batch.messages.js';
import { DOCUMENT_TYPES, type DocumentType } from '../../../libs/rules/preliminary-list/labels.js';
import {
  RECOGNITION_BASIS_KINDS,
  SUBJECT_KINDS,
  type RecognitionBasisKind,
  type SubjectKind,
} from '../../../libs/rules/words.js';
import { CodeIn, CountIn, DayIn, FlagIn, IdIn, ItemsIn, PartIn, TextIn } from '../http/input.js';
import { Code, Id, Text } from '../http/output.js';
import { ENTRY_STATES } from './entry-row.dto.js';

export class LegalRepresentativeDto {
  @TextIn(100)
  name!: string;

  @CodeIn(DOCUMENT_TYPES, 'DocumentType')
  documentType!: DocumentType;

  @TextIn(40)
  documentNumber!: string;
}

export class BasisDto {
  @CodeIn(RECOGNITION_BASIS_KINDS, 'RecognitionBasisKind')
  kind!: RecognitionBasisKind;

  @TextIn(120)
  documentNo!: string;

  @DayIn()
  date!: string;
}

/** One entry, drafted by hand (§6, §8). Identifiers are normalised and checked. */
export class DraftEntryDto {
  @CodeIn(DRAFTABLE_LISTS, 'DraftList')
  list!: DraftableList;

  @CodeIn(SUBJECT_KINDS, 'SubjectKind')
  subjectKind!: SubjectKind;

  @TextIn(200)
  name!: string;

  @TextIn(40, { optional: true, description: 'Every subject but natural persons' })
  uscc?: string;

  @CodeIn(DOCUMENT_TYPES, 'DocumentType', { optional: true, description: 'Natural persons' })
  documentType?: DocumentType;

  @TextIn(40, { optional: true })
  documentNumber?: string;

  @PartIn(() => LegalRepresentativeDto, { optional: true })
  legalRepresentative?: LegalRepresentativeDto;

  @TextIn(40, { optional: true, description: 'ISO 17442' })
  lei?: string;

  @TextIn(60)
  field!: string;

  @TextIn(4000)
  facts!: string;

  @DayIn({ optional: true })
  conductOn?: string;

  @ItemsIn(() => BasisDto, { min: 1, max: 20 })
  bases!: BasisDto[];

  @TextIn(2000, { optional: true })
  remarks?: string;

  @CountIn(1, 1200, { optional: true })
  proposedValidityMonths?: number;

  @FlagIn({ optional: true })
  proposedRepairable?: boolean;

  @TextIn(80, { optional: true, description: '`code` or `code@version`; the default pack unless told' })
  pack?: string;

  @IdIn({ optional: true })
  standardVersionId?: string;

  @IdIn({
    optional: true,
    description: 'Black list only: the watch entry that this one ends when recognised (§16)',
  })
  movedFrom?: string;

  @IdIn({
    optional: true,
    description: 'The lead that the department has accepted, from which the draft comes (§5)',
  })
  leadId?: string;
}

export class DraftedDto {
  @Id()
  id!: string;

  @Text()
  no!: string;

  @Code(ENTRY_STATES, 'EntryState')
  state!: string;
}
