import type { FilingStanding } from '../../../libs/persistence/repositories/filing.repository.js';
import { OCCASIONS, type Occasion } from '../../../libs/rules/sharing/occasions.js';
import { RECIPIENTS, type Recipient } from '../../../libs/rules/sharing/recipients.js';
import { LIST_KINDS, type ListKind } from '../../../libs/rules/words.js';
import { SentDto } from '../http/attempted.dto.js';
import { CodeIn, DayIn, IdIn } from '../http/input.js';
import { Code, Count, Day, Flag, Id, Instant, Items, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';

const FILING_STANDINGS = [
  'open',
  'late',
  'received',
  'receivedLate',
] as const satisfies readonly FilingStanding[];
const RUNGS = ['officer', 'head', 'creditOffice'] as const;

export class FilingsQuery extends PageQuery {
  @IdIn({ optional: true })
  entryId?: string;

  @CodeIn(RECIPIENTS, 'Recipient', { optional: true })
  recipient?: Recipient;

  @IdIn({ optional: true })
  departmentId?: string;

  @CodeIn(FILING_STANDINGS, 'FilingStanding', {
    optional: true,
    description: '`late`: no receipt though due; `receivedLate`: a receipt, but after the due date',
  })
  standing?: FilingStanding;
}

export class FilingDto extends SentDto {
  @Id()
  id!: string;

  @Id()
  entryId!: string;

  @Text()
  entryNo!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Id()
  departmentId!: string;

  @Code(OCCASIONS, 'Occasion')
  occasion!: Occasion;

  @Code(RECIPIENTS, 'Recipient')
  recipient!: Recipient;

  @Instant()
  openedAt!: string;

  @Instant()
  dueAt!: string;

  @Day()
  dueOn!: string;

  @Count({ description: 'Working days left; negative: begun since the due date' })
  workingDaysLeft!: number;

  @Code(['confirmed', 'provisional'], 'Certainty')
  certainty!: string;

  @Code(FILING_STANDINGS, 'FilingStanding')
  standing!: FilingStanding;

  @Code(RUNGS, 'FilingRung', { nullable: true, description: 'Who was warned last; null: nobody yet' })
  rung!: (typeof RUNGS)[number] | null;

  @Instant({ nullable: true })
  rungAt!: string | null;

  @Flag({ description: 'Whether the caller may have it tried at once' })
  mayTry!: boolean;
}

export class FilingsPage {
  @Items(() => FilingDto)
  items!: FilingDto[];

  @Text({ nullable: true })
  next!: string | null;
}

export class OnTimeQuery {
  @DayIn({ description: 'Due on or after this day' })
  from!: string;

  @DayIn({ description: 'Due on or before this day' })
  to!: string;

  @IdIn({ optional: true })
  departmentId?: string;
}

export class OnTimeDto {
  @Code(RECIPIENTS, 'Recipient')
  recipient!: Recipient;

  @Count({ description: 'Filings that fell due' })
  due!: number;

  @Count({ description: 'With a receipt in time' })
  onTime!: number;

  @Count({ description: 'Without a receipt' })
  open!: number;

  @Count({ description: 'Without a receipt though due' })
  late!: number;
}

export class OnTimeRatesDto {
  @Items(() => OnTimeDto)
  items!: OnTimeDto[];
}
