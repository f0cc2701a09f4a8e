import {
  CHOSEN_PAPER_KINDS,
  PAPER_KINDS,
  type ChosenPaperKind,
  type PaperKind,
} from '../../../libs/rules/papers/kinds.js';
import { RULES } from '../../../libs/rules/rule-catalogue.js';
import { CodeIn, TextIn } from '../http/input.js';
import { DeliveryDto } from '../notifications/notifications.dto.js';
import { Code, Count, Flag, Id, Instant, Items, Text } from '../http/output.js';

export class WritePaperDto {
  @CodeIn(CHOSEN_PAPER_KINDS, 'ChosenPaperKind')
  kind!: ChosenPaperKind;

  @TextIn(2000, { optional: true, description: 'The officer’s own words; some kinds ask for them' })
  text?: string;
}

/** One sending of a copy. */
export class PaperSendingDto extends DeliveryDto {
  @Id()
  id!: string;

  @Text({
    nullable: true,
    description: 'Where to, masked; own department only; null also once it is destroyed',
  })
  to!: string | null;
}

export class PaperDto {
  @Id()
  id!: string;

  @Code(PAPER_KINDS, 'PaperKind')
  kind!: PaperKind;

  @Text({ description: 'Document number (文号)' })
  no!: string;

  @Count({ description: 'Of the wording' })
  templateVersion!: number;

  @Id({ nullable: true, description: 'The case that it answers' })
  caseId!: string | null;

  @Id({ description: 'Download it as a document of the entry' })
  pdfDocumentId!: string;

  @Id()
  docxDocumentId!: string;

  @Text({ description: 'SHA-256, hexadecimal' })
  pdfSha256!: string;

  @Text({ description: 'SHA-256, hexadecimal' })
  docxSha256!: string;

  @Text({ nullable: true })
  issuedBy!: string | null;

  @Instant()
  at!: string;

  @Flag({ description: 'Whether the caller may send a copy to the addressee now' })
  maySend!: boolean;

  @Text({
    nullable: true,
    description: 'Where a copy would go, masked; null: nowhere, or not the own department',
  })
  sendTo!: string | null;

  @Items(() => PaperSendingDto, { description: 'The sendings so far, oldest first' })
  sent!: PaperSendingDto[];
}

export class PaperChoiceDto {
  @Code(CHOSEN_PAPER_KINDS, 'ChosenPaperKind')
  kind!: ChosenPaperKind;

  @Flag()
  allowed!: boolean;

  @Code(Object.keys(RULES), 'RuleId', { nullable: true, description: 'The rule that stands against it' })
  rule!: string | null;

  @Flag({ description: 'The officer has to write something' })
  textRequired!: boolean;
}

export class PapersDto {
  @Items(() => PaperDto)
  items!: PaperDto[];

  @Items(() => PaperChoiceDto, { description: 'Every kind, and whether the entry is ready for it' })
  choices!: PaperChoiceDto[];
}

export class IssuedPapersDto {
  @Items(() => PaperDto)
  items!: PaperDto[];
}
