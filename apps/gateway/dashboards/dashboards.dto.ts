import { EXIT_GROUNDS, LIST_KINDS, PLATFORMS } from '../../../libs/rules/words.js';
import { Code, Count, Day, Instant, Items, Part, Text } from '../http/output.js';

/** A number, and the query of `GET /entries` that lists what it counts. */
export class NumberDto {
  @Count()
  count!: number;

  @Text({ description: 'The query string of GET /entries' })
  query!: string;
}

export class FieldNumberDto extends NumberDto {
  @Code(LIST_KINDS, 'ListKind')
  list!: string;

  @Text()
  field!: string;
}

export class MonthNumberDto extends NumberDto {
  @Code(LIST_KINDS, 'ListKind')
  list!: string;

  @Text({ description: 'YYYY-MM, Shanghai' })
  month!: string;
}

export class ExpiringNumberDto extends NumberDto {
  @Code(LIST_KINDS, 'ListKind')
  list!: string;

  @Instant({ description: 'The next of them' })
  next!: string;
}

export class ExitNumberDto extends NumberDto {
  @Code(LIST_KINDS, 'ListKind')
  list!: string;

  @Code(EXIT_GROUNDS, 'ExitGround')
  ground!: string;
}

export class WaitingNumberDto extends NumberDto {
  @Code(PLATFORMS, 'Platform')
  platform!: string;

  @Instant({ description: 'Since when the first of them waits' })
  since!: string;
}

export class PeriodDto {
  @Day()
  from!: string;

  @Day({ description: 'The last day' })
  until!: string;
}

/** What stands on the lists, what came, what goes, and what waits (R11.1). */
export class OverviewDto {
  @Instant()
  at!: string;

  @Items(() => FieldNumberDto, { description: 'In force now' })
  byField!: FieldNumberDto[];

  @Part(() => PeriodDto)
  months!: PeriodDto;

  @Items(() => MonthNumberDto, { description: 'Came onto the list' })
  byMonth!: MonthNumberDto[];

  @Part(() => PeriodDto)
  next30Days!: PeriodDto;

  @Items(() => ExpiringNumberDto)
  expiring!: ExpiringNumberDto[];

  @Items(() => ExitNumberDto, { description: 'In the same months' })
  exits!: ExitNumberDto[];

  @Items(() => WaitingNumberDto, { description: 'Red candidates that wait for a platform’s data' })
  waiting!: WaitingNumberDto[];
}
