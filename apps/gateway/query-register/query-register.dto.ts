import { LOOK_KINDS, type LookKind } from '../../../libs/persistence/entities/query-register.entity.js';
import {
  ANOMALIES,
  REVIEW_VERDICTS,
  type Anomaly,
  type ReviewVerdict,
} from '../../../libs/rules/oversight/anomalies.js';
import { CodeIn, DayIn, IdIn, IdsIn, TextIn } from '../http/input.js';
import { Code, Codes, Count, Day, Flag, Id, Instant, Items, Numeric, Part, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';

export const MOST_DAYS = 31;
const MOST_LOOKS = 500;

export class LookDaysQuery {
  @DayIn({ description: 'Shanghai date, inclusive' })
  from!: string;

  @DayIn({ description: `Shanghai date, inclusive; at most ${String(MOST_DAYS)} days` })
  to!: string;
}

export class QuerierDto {
  @Id()
  id!: string;

  @Flag({ description: 'A system by its credential; otherwise an officer' })
  system!: boolean;

  @Text()
  name!: string;

  @Text({ nullable: true })
  department!: string | null;
}

export class LookDayDto {
  @Day()
  day!: string;

  @Flag()
  workingDay!: boolean;

  @Part(() => QuerierDto)
  querier!: QuerierDto;

  @Count()
  looks!: number;

  @Count({ description: 'Questions in those looks' })
  asked!: number;

  @Count({ description: 'Questions that nobody was found by' })
  missed!: number;

  @Count({ description: 'Different subjects told or suggested' })
  subjects!: number;

  @Codes(ANOMALIES, 'LookAnomaly')
  anomalies!: Anomaly[];

  @Count()
  reviewed!: number;

  @Count({ description: 'Looks whose last review is not that it is in order' })
  open!: number;
}

export class OrdinaryDto {
  @Count({ description: 'Hour from which officers usually work' })
  fromHour!: number;

  @Count()
  toHour!: number;

  @Count({ description: 'More different subjects a day are many' })
  subjectsADay!: number;

  @Count({ description: 'More than so many times the mean of thirty days is far above usual' })
  timesUsual!: number;

  @Count({ description: 'So many looks at one subject a day are odd' })
  looksAtOne!: number;

  @Numeric({ description: 'From this share of questions on most have missed' })
  missedShare!: number;
}

export class LookDaysDto {
  @Part(() => OrdinaryDto, { description: 'What is compared with: our own defaults' })
  ordinary!: OrdinaryDto;

  @Items(() => LookDayDto, { description: 'The latest day first; what is odd before the rest' })
  items!: LookDayDto[];
}

export class LooksQuery extends PageQuery {
  @DayIn({ description: 'Shanghai date' })
  day!: string;

  @IdIn({ description: 'The officer or the credential' })
  querier!: string;
}

export class LookReviewDto {
  @Instant()
  at!: string;

  @Text()
  by!: string;

  @Code(REVIEW_VERDICTS, 'ReviewVerdict')
  verdict!: ReviewVerdict;

  @Text({ nullable: true })
  note!: string | null;
}

export class LookDto {
  @Id()
  id!: string;

  @Instant()
  at!: string;

  @Code(LOOK_KINDS, 'LookKind')
  kind!: LookKind;

  @Text({ description: 'A code; the words beside it say the case' })
  purpose!: string;

  @Text({ nullable: true, description: 'Null: there is none, or it was destroyed with the entry' })
  purposeText!: string | null;

  @Id({ nullable: true, description: 'The entry that was opened' })
  entryId!: string | null;

  @Count()
  asked!: number;

  @Count()
  found!: number;

  @Count()
  suggested!: number;

  @Count()
  missed!: number;

  @Text()
  ip!: string;

  @Part(() => LookReviewDto, { nullable: true })
  review!: LookReviewDto | null;
}

export class LooksPage {
  @Items(() => LookDto)
  items!: LookDto[];

  @Text({ nullable: true })
  next!: string | null;
}

export class ReviewLooksDto {
  @IdIn()
  querier!: string;

  @DayIn({ description: 'Shanghai date of the looks' })
  day!: string;

  @IdsIn({
    ...{ optional: true, min: 1, max: MOST_LOOKS },
    description: 'These looks; without it all of the day that nobody has reviewed',
  })
  ids?: string[];

  @CodeIn(REVIEW_VERDICTS, 'ReviewVerdict')
  verdict!: ReviewVerdict;

  @TextIn(500, { optional: true, description: 'Required unless it is in order' })
  note?: string;
}

export class ReviewedDto {
  @Count({ description: 'How many were reviewed by this request; none by a repeat of it' })
  count!: number;
}
