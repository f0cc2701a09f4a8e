import { DEADLINE_KINDS, type DeadlineKind } from '../../../libs/rules/procedure/commands.js';
import {
  BLACK_STATES,
  RED_STATES,
  WARNING_STATES,
  WATCH_STATES,
  type EntryState,
} from '../../../libs/rules/procedure/states.js';
import {
  EXIT_GROUNDS,
  LIST_KINDS,
  PLATFORMS,
  SUBJECT_KINDS,
  type ExitGround,
  type ListKind,
  type Platform,
  type SubjectKind,
} from '../../../libs/rules/words.js';
import { CERTAINTIES, type Certainty } from '../calendar/calendar.dto.js';
import { CodeIn, DayIn, FlagWordIn, IdIn, TextIn } from '../http/input.js';
import { Code, Count, Day, Flag, Id, Instant, Items, Part, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';

export const ENTRY_STATES: readonly EntryState[] = [
  ...new Set([...BLACK_STATES, ...RED_STATES, ...WATCH_STATES, ...WARNING_STATES]),
];

/** Filters that are no personal data and so may stand in a URL. */
export class EntriesQuery extends PageQuery {
  @CodeIn(LIST_KINDS, 'ListKind', { optional: true })
  list?: ListKind;

  @CodeIn(ENTRY_STATES, 'EntryState', { optional: true })
  state?: EntryState;

  @TextIn(60, { optional: true })
  field?: string;

  @IdIn({ optional: true })
  department?: string;

  @IdIn({ optional: true })
  import?: string;

  @DayIn({ optional: true, description: 'The next deadline falls before this Shanghai date' })
  dueBefore?: string;

  @FlagWordIn({ optional: true, description: 'Whether the subject is on the list now' })
  inForce?: boolean;

  @DayIn({ optional: true, description: 'Came onto the list on this Shanghai date or later' })
  recognisedFrom?: string;

  @DayIn({ optional: true, description: 'Came onto the list on this Shanghai date or earlier' })
  recognisedUntil?: string;

  @DayIn({ optional: true, description: 'In force, and expires on this Shanghai date or later' })
  validFrom?: string;

  @DayIn({ optional: true, description: 'In force, and expires on this Shanghai date or earlier' })
  validUntil?: string;

  @CodeIn(EXIT_GROUNDS, 'ExitGround', { optional: true })
  exitGround?: ExitGround;

  @DayIn({ optional: true, description: 'Left the list on this Shanghai date or later' })
  exitedFrom?: string;

  @DayIn({ optional: true, description: 'Left the list on this Shanghai date or earlier' })
  exitedUntil?: string;

  @DayIn({ optional: true, description: 'On the list at the end of this Shanghai date' })
  inForceOn?: string;

  @CodeIn(PLATFORMS, 'Platform', { optional: true, description: 'Candidates that wait for its data' })
  waitsFor?: Platform;

  @TextIn(40, { optional: true, description: 'Entry number. Names: POST /entries/search' })
  q?: string;
}

/** The same with a search term that may be personal, hence by POST. */
export class SearchEntriesDto extends EntriesQuery {
  @TextIn(80, { optional: true, description: "Part of the subject's name, or an entry number" })
  declare q?: string;
}

export class DepartmentRefDto {
  @Id()
  id!: string;

  @Text()
  name!: string;
}

export class NextDeadlineDto {
  @Code(DEADLINE_KINDS, 'DeadlineKind')
  kind!: DeadlineKind;

  @Instant()
  dueAt!: string;

  @Day()
  dueOn!: string;

  @Count({ description: 'Negative: working days begun since' })
  workingDaysLeft!: number;

  @Code(CERTAINTIES, 'Certainty')
  certainty!: Certainty;

  @Flag()
  overdue!: boolean;
}

export class EntryRowDto {
  @Id()
  id!: string;

  @Text({ description: 'Readable number, e.g. HEI-2026-000123' })
  no!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: ListKind;

  @Code(ENTRY_STATES, 'EntryState')
  state!: EntryState;

  @Code(SUBJECT_KINDS, 'SubjectKind')
  subjectKind!: SubjectKind;

  @Text({ nullable: true, description: 'Natural persons of other departments: masked. Null: destroyed' })
  name!: string | null;

  @Text()
  field!: string;

  @Part(() => DepartmentRefDto)
  department!: DepartmentRefDto;

  @Instant()
  draftedAt!: string;

  @Text({ nullable: true })
  makerName!: string | null;

  @Instant({ nullable: true })
  recognisedAt!: string | null;

  @Instant({ nullable: true })
  validUntil!: string | null;

  @Part(() => NextDeadlineDto, { nullable: true })
  nextDeadline!: NextDeadlineDto | null;
}

export class EntriesPage {
  @Items(() => EntryRowDto)
  items!: EntryRowDto[];

  @Text({ nullable: true })
  next!: string | null;

  @Count({ description: 'Exact up to 10,000, which stands for "or more"' })
  total!: number;
}
