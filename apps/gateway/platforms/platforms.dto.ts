import { ApiProperty } from '@nestjs/swagger';
import { PLATFORMS, type Platform } from '../../../libs/rules/words.js';
import { EntryRowDto } from '../entries/entry-row.dto.js';
import { CodeIn, CountWordIn, TextIn } from '../http/input.js';
import { Code, Codes, Count, Flag, Id, Instant, Items, Part, Text } from '../http/output.js';
import { PageQuery } from '../http/page.dto.js';

export const STANDINGS = ['fresh', 'stale', 'missing'] as const;
export const SNAPSHOT_SOURCES = ['upload', 'pull'] as const;

/** The fields of the form beside the file. */
export class SnapshotFieldsDto {
  @CodeIn(PLATFORMS, 'Platform')
  platform!: Platform;

  @TextIn(40, {
    description: 'ISO 8601 with offset: the instant for which the platform says its lists are complete',
  })
  asOf!: string;

  @CountWordIn(0, 1_000_000, {
    optional: true,
    description:
      'How many red entries in force it may end (§18). If it would end more it is not taken, and the problem `would-end-red-entries` says how many; not given: any number',
  })
  endsAtMost?: number;
}

export class SnapshotFormDto extends SnapshotFieldsDto {
  @ApiProperty({
    type: 'string',
    format: 'binary',
    description:
      'CSV (UTF-8 or GB18030) or JSON (an array, or a line for each) with list, uscc or idNumber, documentType, reference',
  })
  file!: unknown;
}

export class SnapshotsQuery {
  @CodeIn(PLATFORMS, 'Platform')
  platform!: Platform;
}

export class SnapshotDto {
  @Id()
  id!: string;

  @Code(PLATFORMS, 'Platform')
  platform!: Platform;

  @Instant()
  asOf!: string;

  @Instant()
  receivedAt!: string;

  @Code(SNAPSHOT_SOURCES, 'SnapshotSource')
  source!: string;

  @Count()
  rows!: number;

  @Count({ description: 'Lines left out: their number can be nobody’s' })
  skipped!: number;

  @Flag({ description: 'Candidates that waited have been told' })
  announced!: boolean;
}

export class SnapshotReceivedDto extends SnapshotDto {
  @Flag({ description: 'False: newer data of this platform was there already' })
  newest!: boolean;

  @Flag({ description: 'The same content of the same as-of was there before; nothing changed' })
  repeated!: boolean;
}

export class SnapshotsDto {
  @Items(() => SnapshotDto)
  items!: SnapshotDto[];
}

export class LastPullDto {
  @Instant()
  triedAt!: string;

  @Instant({ nullable: true })
  succeededAt!: string | null;

  @Instant({ nullable: true, description: 'Null: the last attempt succeeded' })
  failingSince!: string | null;

  @Text({ nullable: true })
  error!: string | null;
}

export class PlatformDto {
  @Code(PLATFORMS, 'Platform')
  platform!: Platform;

  @Code(STANDINGS, 'PlatformStanding', { description: 'By the pack in force' })
  standing!: string;

  @Instant({ nullable: true })
  freshUntil!: string | null;

  @Part(() => SnapshotDto, { nullable: true })
  newest!: SnapshotDto | null;

  @Part(() => LastPullDto, { nullable: true, description: 'Null: never pulled; its lists are uploaded' })
  lastPull!: LastPullDto | null;

  @Count({ description: 'Candidates that wait for its data' })
  waiting!: number;
}

export class PlatformsDto {
  @Items(() => PlatformDto)
  items!: PlatformDto[];

  @Text({ description: 'The pack by which data is fresh or stale: code@version' })
  pack!: string;
}

export class WaitingQuery extends PageQuery {}

export class WaitingCandidateDto extends EntryRowDto {
  @Codes(PLATFORMS, 'Platform', { description: 'Whose data is missing or too old' })
  waitsFor!: Platform[];

  @Instant({ description: 'Since when it waits for just these' })
  since!: string;
}

export class WaitingCandidatesPage {
  @Items(() => WaitingCandidateDto)
  items!: WaitingCandidateDto[];

  @Text({ nullable: true })
  next!: string | null;
}
