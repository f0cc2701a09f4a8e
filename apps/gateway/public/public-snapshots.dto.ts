import { CountWordIn, DayIn } from '../http/input.js';
import { Count, Day, Instant, Items, Text } from '../http/output.js';
import { MAX_PAGE } from '../http/page.dto.js';

export class SnapshotsQuery {
  @DayIn({ optional: true, description: 'Days before this one' })
  before?: string;

  @CountWordIn(1, MAX_PAGE, { optional: true })
  limit?: number;
}

/** A day's signed file of all that is public. */
export class PublicSnapshotDto {
  @Day()
  day!: string;

  @Instant()
  madeAt!: string;

  @Count()
  entries!: number;

  @Count()
  bytes!: number;

  @Text({ description: 'SHA-256 of the file, hexadecimal' })
  sha256!: string;

  @Text({ nullable: true, description: 'SHA-256 of the file of the snapshot before; null: the first' })
  previousSha256!: string | null;

  @Text({ description: 'Ed25519 over the file, base64' })
  signature!: string;

  @Text({ description: 'With which it verifies, PEM' })
  publicKey!: string;

  @Text({
    nullable: true,
    description:
      'Where the file is; null: of an earlier day, or dropped by an erasure, for what was public may not be public any more',
  })
  href!: string | null;
}

export class PublicSnapshotsDto {
  @Items(() => PublicSnapshotDto, { description: 'The newest first' })
  items!: PublicSnapshotDto[];
}
