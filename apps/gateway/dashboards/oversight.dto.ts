import { RECIPIENTS, type Recipient } from '../../../libs/rules/sharing/recipients.js';
import { LIST_KINDS, type ListKind } from '../../../libs/rules/words.js';
import { Code, Count, Instant, Items, Numeric, Part, Text } from '../http/output.js';
import { PeriodDto } from './dashboards.dto.js';

export class FilingMonthDto {
  @Text({ description: 'YYYY-MM, Shanghai' })
  month!: string;

  @Code(RECIPIENTS, 'Recipient')
  recipient!: Recipient;

  @Count({ description: 'Fell due in the month' })
  due!: number;

  @Count({ description: 'Of them with a receipt in time' })
  onTime!: number;
}

export class LateFilingsDto {
  @Code(RECIPIENTS, 'Recipient')
  recipient!: Recipient;

  @Text({ nullable: true, description: 'Why the last attempt failed; null: there was none, or it did not' })
  lastError!: string | null;

  @Count()
  count!: number;

  @Instant({ description: 'When the first of them fell due' })
  since!: string;
}

export class ObjectionMonthDto {
  @Text({ description: 'YYYY-MM, Shanghai, in which they were filed' })
  month!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Count()
  received!: number;

  @Count()
  decided!: number;

  @Count({ description: 'Found right: the entry ended by it' })
  upheld!: number;

  @Numeric({ nullable: true, description: 'Median days from filing to decision; null: none is decided' })
  medianDays!: number | null;
}

/** Filings in time, what is late and why, and objections (R11.1). */
export class OversightDto {
  @Instant()
  at!: string;

  @Part(() => PeriodDto)
  months!: PeriodDto;

  @Items(() => FilingMonthDto)
  filings!: FilingMonthDto[];

  @Items(() => LateFilingsDto, { description: 'The most frequent first, fifty at most' })
  late!: LateFilingsDto[];

  @Items(() => ObjectionMonthDto)
  objections!: ObjectionMonthDto[];
}
