import { randomBytes, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { PlatformListingEntity } from '../../libs/persistence/entities/platform-listing.entity.js';
import { PlatformSnapshotEntity } from '../../libs/persistence/entities/platform-snapshot.entity.js';
import { PLATFORMS, type ListKind, type Platform } from '../../libs/rules/words.js';

/** Who stands in a platform's lists: by the subjects that the record knows. */
export interface OnPlatform {
  subjectId: string;
  list: ListKind;
  reference: string;
}

/** Puts a snapshot into the record, as one that came in does. */
export async function platformSnapshot(
  source: DataSource,
  platform: Platform,
  asOf: string,
  listed: readonly OnPlatform[] = [],
): Promise<void> {
  const id = randomUUID();
  await source.getRepository(PlatformSnapshotEntity).insert({
    ...{ id, platform, asOf: new Date(asOf), receivedAt: new Date(asOf), source: 'pull' },
    ...{ fileHash: randomBytes(32), rows: listed.length, receivedBy: null },
  });
  for (const [rowNo, { subjectId, list, reference }] of listed.entries()) {
    const [number] = await source.query<{ hash: Buffer }[]>(
      'SELECT hash FROM subject_identifier WHERE subject_id = $1',
      [subjectId],
    );
    await source.getRepository(PlatformListingEntity).insert({
      ...{ snapshotId: id, rowNo, listKind: list, reference },
      identifierHash: number!.hash,
    });
  }
}

/** Fresh data of all platforms in which nobody of ours stands, unless told. */
export async function freshPlatforms(
  source: DataSource,
  asOf: string,
  listed: Partial<Record<Platform, OnPlatform[]>> = {},
): Promise<void> {
  for (const platform of PLATFORMS) await platformSnapshot(source, platform, asOf, listed[platform]);
}
