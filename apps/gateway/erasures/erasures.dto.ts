import {
  ERASURE_STEPS,
  ERASURE_WAITS,
  type ErasureStep,
  type ErasureWait,
} from '../../../libs/rules/erasure/steps.js';
import { PAPER_FORMATS, type PaperFormat } from '../../../libs/platform/papers/paper-file.js';
import { ERASURE_GROUNDS, type ErasureGround } from '../../../libs/rules/erasure/retention.js';
import { LIST_KINDS, type ListKind } from '../../../libs/rules/words.js';
import { EventActorDto } from '../entries/entry-parts.dto.js';
import { CodeIn, CountWordIn, IdIn, TextIn } from '../http/input.js';
import { Code, Codes, Count, Day, Flag, Id, Instant, Items, Part, Tally, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';

export class RetentionQuery extends PageQuery {
  @CountWordIn(0, 3650, {
    optional: true,
    description: 'To be destroyed within so many days; 30 unless told',
  })
  withinDays?: number;

  @IdIn({ optional: true })
  departmentId?: string;
}

export class PaperFormatQuery {
  @CodeIn(PAPER_FORMATS, 'PaperFormat')
  format!: PaperFormat;
}

export class RetentionReasonDto {
  @TextIn(2000, { description: 'Sealed with the entry, and destroyed with it' })
  reason!: string;
}

/** How long the information of an ended entry is kept, and why until then (§19). */
export class RetentionDto {
  @Id()
  entryId!: string;

  @Text()
  entryNo!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Id()
  departmentId!: string;

  @Code(ERASURE_GROUNDS, 'ErasureGround')
  ground!: ErasureGround;

  @Day({ description: 'Counted from the day of the end' })
  endedOn!: string;

  @Text({ nullable: true, description: 'ISO 8601 duration of the policy pack; null: nothing is kept' })
  term!: string | null;

  @Day({ description: 'The last day on which it is kept' })
  keptUntil!: string;

  @Instant({ description: 'The first instant at which it is to be destroyed' })
  destroyedFrom!: string;

  @Instant({ nullable: true, description: 'Since when a head holds it; null: nobody does' })
  heldAt!: string | null;

  @Text({ nullable: true })
  heldBy!: string | null;

  @Flag({ description: 'Whether the caller may hold it now' })
  mayHold!: boolean;

  @Flag()
  mayRelease!: boolean;
}

export class RetentionPage {
  @Items(() => RetentionDto)
  items!: RetentionDto[];

  @Text({ nullable: true })
  next!: string | null;

  @Count({ description: 'All that is to be destroyed within the days asked' })
  due!: number;

  @Count({ description: 'Further ones that a head holds' })
  held!: number;
}

export class ErasureStepDto {
  @Code(ERASURE_STEPS, 'ErasureStep')
  step!: ErasureStep;

  @Instant()
  doneAt!: string;

  @Tally({ description: 'How many of what were destroyed, by store' })
  counts!: Record<string, number>;
}

/** The destruction of an entry's information: how far it is. */
export class ErasureDto {
  @Id()
  entryId!: string;

  @Text()
  entryNo!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Id()
  departmentId!: string;

  @Code(ERASURE_GROUNDS, 'ErasureGround')
  ground!: ErasureGround;

  @Text()
  article!: string;

  @Part(() => EventActorDto)
  orderedBy!: EventActorDto;

  @Instant()
  orderedAt!: string;

  @Codes(ERASURE_WAITS, 'ErasureWait', {
    description: 'What still has to reach somebody first, or who holds it',
  })
  waitsFor!: ErasureWait[];

  @Items(() => ErasureStepDto, { description: 'What is done' })
  steps!: ErasureStepDto[];

  @Instant({ nullable: true, description: 'Null: it is under way' })
  finishedAt!: string | null;
}

export class ErasuresPage {
  @Items(() => ErasureDto)
  items!: ErasureDto[];

  @Text({ nullable: true })
  next!: string | null;
}

/** Where the keeping of one entry stands; both null: it has not ended. */
export class EntryRetentionDto {
  @Part(() => RetentionDto, { nullable: true })
  retention!: RetentionDto | null;

  @Part(() => ErasureDto, { nullable: true })
  erasure!: ErasureDto | null;
}

export class KeptDto {
  @Instant()
  from!: string;

  @Text({ nullable: true })
  term!: string | null;

  @Instant()
  until!: string;
}

export class ChainStandDto {
  @Count()
  seq!: number;

  @Text({ description: 'SHA-256, hex' })
  hash!: string;
}

export class OrderedByDto {
  @Text({ optional: true, description: '`clock`: the end of retention; `service`: a sustained objection' })
  system?: string;

  @Id({ optional: true })
  id?: string;

  @Id({ optional: true })
  departmentId?: string;

  @Text({ optional: true })
  role?: string;
}

/** What proves the erasure. It names no subject. */
export class ErasureCertificateDto {
  @Count()
  version!: number;

  @Id()
  entryId!: string;

  @Text()
  entryNo!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Id()
  departmentId!: string;

  @Code(ERASURE_GROUNDS, 'ErasureGround')
  ground!: ErasureGround;

  @Text()
  article!: string;

  @Part(() => OrderedByDto)
  orderedBy!: OrderedByDto;

  @Instant()
  orderedAt!: string;

  @Part(() => KeptDto, { nullable: true })
  kept!: KeptDto | null;

  @Items(() => ErasureStepDto)
  steps!: ErasureStepDto[];

  @Part(() => ChainStandDto, { description: 'The entry’s chain, which verifies without what was destroyed' })
  chain!: ChainStandDto;

  @Instant()
  finishedAt!: string;
}

export class CertifiedErasureDto {
  @Part(() => ErasureCertificateDto)
  certificate!: ErasureCertificateDto;

  @Text({
    description: 'SHA-256 of the certificate’s canonical JSON (RFC 8785), hex; the event `erased` has it too',
  })
  sha256!: string;
}
