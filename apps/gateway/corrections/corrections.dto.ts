import {
  BENEFIT_STANDINGS,
  COMPENSATION_STANDINGS,
  CORRECTION_DEADLINES,
  CORRECTION_LETTERS,
  OUTWARD_WAITS,
  type BenefitStanding,
  type CompensationStanding,
  type CorrectionDeadlineKind,
  type CorrectionLetter,
  type OutwardWait,
} from '../../../libs/rules/correction/correction-facts.js';
import {
  CORRECTION_COMMANDS,
  CORRECTION_EVENTS,
  CORRECTION_NEEDS,
  type CorrectionCommandName,
  type CorrectionEventType,
  type CorrectionNeed,
} from '../../../libs/rules/correction/judge-correction.js';
import { LIST_KINDS, SERVICE_METHODS, type ListKind, type ServiceMethod } from '../../../libs/rules/words.js';
import { EventActorDto } from '../entries/entry-parts.dto.js';
import { CodeIn, CountIn, DayIn, FlagWordIn, IdIn, TextIn } from '../http/input.js';
import { Code, Codes, Count, Day, Id, Instant, Items, Json, Part, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';

export class CorrectionsQuery extends PageQuery {
  @IdIn({ optional: true })
  departmentId?: string;

  @FlagWordIn({ optional: true, description: '`true`: the erasure is not ordered yet' })
  open?: boolean;
}

export class IssueLetterDto {
  @CodeIn(CORRECTION_LETTERS, 'CorrectionLetter')
  letter!: CorrectionLetter;

  @IdIn({ description: 'The signed letter among the entry’s documents' })
  documentId!: string;
}

export class ServeLetterDto {
  @CodeIn(CORRECTION_LETTERS, 'CorrectionLetter')
  letter!: CorrectionLetter;

  @CodeIn(SERVICE_METHODS, 'ServiceMethod')
  method!: ServiceMethod;

  @DayIn({ description: 'Shanghai date of the service' })
  on!: string;
}

export class CorrectionReasonDto {
  @TextIn(2000, { description: 'Sealed with the entry, and destroyed with it' })
  reason!: string;
}

export class RegisterCompensationDto {
  @CodeIn(COMPENSATION_STANDINGS, 'CompensationStanding')
  standing!: CompensationStanding;

  @CountIn(1, 1_000_000_000_00, { optional: true, description: 'Fen; only when granted or paid' })
  amountFen?: number;

  @DayIn({ description: 'Shanghai date of this standing' })
  on!: string;
}

export class AnswerBenefitDto {
  @IdIn({ description: 'The task of the incentive' })
  taskId!: string;

  @CodeIn(BENEFIT_STANDINGS, 'BenefitStanding')
  standing!: BenefitStanding;

  @TextIn(2000, { optional: true, description: 'Required when it cannot be reclaimed; sealed' })
  reason?: string;
}

export class CorrectionLetterDto {
  @Code(CORRECTION_LETTERS, 'CorrectionLetter')
  letter!: CorrectionLetter;

  @Id({ nullable: true })
  documentId!: string | null;

  @Instant({ nullable: true })
  issuedAt!: string | null;

  @Code(SERVICE_METHODS, 'ServiceMethod', { nullable: true })
  method!: ServiceMethod | null;

  @Day({ nullable: true })
  servedOn!: string | null;
}

export class CompensationDto {
  @Code(COMPENSATION_STANDINGS, 'CompensationStanding')
  standing!: CompensationStanding;

  @Count({ nullable: true, description: 'Fen' })
  amountFen!: number | null;

  @Day()
  on!: string;
}

export class BenefitDto {
  @Id()
  taskId!: string;

  @Text({ description: 'The incentive, as the catalogue calls it' })
  measure!: string;

  @Text({ nullable: true, description: 'The department that granted it' })
  department!: string | null;

  @Code(BENEFIT_STANDINGS, 'BenefitStanding')
  standing!: BenefitStanding;
}

export class CorrectionDueDto {
  @Code(CORRECTION_DEADLINES, 'CorrectionDeadlineKind')
  kind!: CorrectionDeadlineKind;

  @Day()
  dueOn!: string;

  @Instant()
  dueAt!: string;
}

export class CorrectionEventDto {
  @Count()
  seq!: number;

  @Code(CORRECTION_EVENTS, 'CorrectionEventType')
  type!: CorrectionEventType;

  @Instant()
  at!: string;

  @Part(() => EventActorDto)
  actor!: EventActorDto;

  @Json({ description: 'Codes, ids, dates and amounts' })
  data!: Record<string, unknown>;
}

/** Somebody outside who was told, and when it answered. */
export class CorrectionReceiptDto {
  @Text({ description: '`filing`, `takedown`, `removal` or `measure`' })
  what!: string;

  @Text({ description: 'The code of the receiver, or the name of the department' })
  receiver!: string;

  @Text({ nullable: true, description: 'Of a measure, its text: a department may owe several' })
  about!: string | null;

  @Instant({ nullable: true, description: 'Null: it has not answered' })
  answeredAt!: string | null;

  @Text({ nullable: true })
  receipt!: string | null;
}

/** The correction of an entry that was a mistake. It names no subject. */
export class CorrectionDto {
  @Id()
  entryId!: string;

  @Text()
  entryNo!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Id()
  departmentId!: string;

  @Instant({ description: 'The exit' })
  openedAt!: string;

  @Codes(OUTWARD_WAITS, 'OutwardWait', { description: 'What still has to reach somebody outside' })
  waitsFor!: OutwardWait[];

  @Instant({ nullable: true, description: 'Everybody outside had been told, with receipts' })
  toldAt!: string | null;

  @Codes(CORRECTION_NEEDS, 'CorrectionNeed', { description: 'What keeps the erasure from being ordered' })
  needs!: CorrectionNeed[];

  @Items(() => CorrectionDueDto)
  dues!: CorrectionDueDto[];

  @Text({ nullable: true, description: 'The role to which it was escalated last' })
  rung!: string | null;

  @Instant({ nullable: true })
  orderedAt!: string | null;

  @Instant({ nullable: true, description: 'The erasure is certified' })
  erasedAt!: string | null;
}

export class CorrectionsPage {
  @Items(() => CorrectionDto)
  items!: CorrectionDto[];

  @Text({ nullable: true })
  next!: string | null;
}

export class CorrectionPageDto extends CorrectionDto {
  @Items(() => CorrectionLetterDto)
  letters!: CorrectionLetterDto[];

  @Text({ nullable: true, description: 'Who decided that no apology is owed; wrongly red only' })
  apologyWaivedBy!: string | null;

  @Part(() => CompensationDto, { nullable: true })
  compensation!: CompensationDto | null;

  @Items(() => BenefitDto, { description: 'Of a red entry: incentives that were applied' })
  benefits!: BenefitDto[];

  @Items(() => CorrectionReceiptDto)
  receipts!: CorrectionReceiptDto[];

  @Items(() => CorrectionEventDto)
  events!: CorrectionEventDto[];

  @Codes(CORRECTION_COMMANDS, 'CorrectionCommandName', { description: 'What the caller may do now' })
  may!: CorrectionCommandName[];
}
