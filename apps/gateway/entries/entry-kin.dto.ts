import { DEADLINE_KINDS } from '../../../libs/rules/procedure/commands.js';
import { LIST_KINDS, PLATFORMS, SERVICE_METHODS } from '../../../libs/rules/words.js';
import { Code, Codes, Count, Day, Flag, Id, Instant, Items, Part, Text } from '../http/output.js';

/** Where the subject was found. */
export class ComparisonHitDto {
  @Code(['local', ...PLATFORMS], 'ComparisonSource')
  source!: string;

  @Code(LIST_KINDS, 'ListKind')
  list!: string;

  @Text({ description: 'Local: the number of the entry; else the platform’s own number' })
  reference!: string;

  @Id({ nullable: true, description: 'The local entry' })
  entryId!: string | null;

  @Text({ nullable: true, description: 'Its department' })
  department!: string | null;
}

export class PlatformStandingDto {
  @Code(PLATFORMS, 'Platform')
  platform!: string;

  @Instant({ nullable: true, description: 'When its data was complete; null: none ever came' })
  asOf!: string | null;

  @Code(['fresh', 'stale', 'missing'], 'PlatformStanding')
  standing!: string;
}

/** The last comparison of a candidate with all lists (§7). */
export class ComparisonDto {
  @Instant()
  at!: string;

  @Code(['clean', 'hit', 'waits'], 'ComparisonOutcome')
  outcome!: string;

  @Items(() => ComparisonHitDto)
  hits!: ComparisonHitDto[];

  @Items(() => PlatformStandingDto)
  platforms!: PlatformStandingDto[];

  @Codes(PLATFORMS, 'Platform', { description: 'Whose data the candidate waits for' })
  waitsFor!: string[];

  @Flag({ description: 'The candidate waits for data now, and goes on by itself when they come' })
  waiting!: boolean;
}

/** A watch listing in force that a warning counts, or does not: only different key fields do (§16). */
export class WarnedFieldDto {
  @Text()
  field!: string;

  @Flag()
  counts!: boolean;

  @Id()
  entryId!: string;

  @Text()
  entryNo!: string;

  @Text()
  department!: string;
}

export class WarningCountDto {
  @Count({
    nullable: true,
    description: 'Different key fields that are needed; null: the pack knows no warning',
  })
  needed!: number | null;

  @Count({ description: 'Different key fields that there are' })
  counted!: number;

  @Items(() => WarnedFieldDto)
  fields!: WarnedFieldDto[];
}

/** The warning that the subject of a watch entry was served with (§16). */
export class ServedWarningDto {
  @Code(SERVICE_METHODS, 'ServiceMethod')
  method!: string;

  @Day()
  servedOn!: string;
}

/** A term that stood still by law (R11.2). */
export class SuspensionDto {
  @Code(DEADLINE_KINDS, 'DeadlineKind')
  kind!: string;

  @Instant()
  since!: string;

  @Instant({ description: 'When it would have been due' })
  dueAt!: string;

  @Instant({ nullable: true, description: 'Null: it stands still now' })
  until!: string | null;
}

/** What an entry has to do with others, and how its own terms stood. */
export class EntryKinDto {
  @Part(() => ComparisonDto, { nullable: true, description: 'Red list' })
  comparison!: ComparisonDto | null;

  @Part(() => WarningCountDto, { nullable: true, description: 'Warning list' })
  warningCount!: WarningCountDto | null;
}
