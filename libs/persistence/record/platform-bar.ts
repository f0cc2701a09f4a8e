import type { EntityManager } from 'typeorm';
import { PLATFORMS, type Platform } from '../../rules/words.js';

const key = (platform: string): string => `hashtextextended('platform-snapshot/' || ${platform}, 0)`;
const EXCLUSIVE = `SELECT pg_advisory_xact_lock(${key('$1')})`;
const SHARED = `SELECT pg_advisory_xact_lock_shared(${key('p')}) FROM unnest($1::text[]) AS p`;

/** Taken before a snapshot becomes its platform's newest, until it is there for all to see. */
export async function lockPlatform(manager: EntityManager, platform: Platform): Promise<void> {
  await manager.query(EXCLUSIVE, [platform]);
}

/** The newest snapshot of each platform: by the instant that the platform says it was complete. */
export const NEWEST_SNAPSHOTS = `
SELECT DISTINCT ON (platform) platform, id, as_of, received_at FROM platform_snapshot
ORDER BY platform, as_of DESC, received_at DESC, id`;

const ADVERSE = `
SELECT n.platform FROM (${NEWEST_SNAPSHOTS}) n JOIN platform_listing l ON l.snapshot_id = n.id AND l.list_kind IN ('black', 'watch')
  JOIN subject_identifier i ON i.hash = l.identifier_hash JOIN subject s ON s.id = i.subject_id
WHERE s.root_id = $1 ORDER BY n.platform LIMIT 1`;

/**
 * A platform whose newest snapshot names the subject black or watch, and which gets no newer one until the transaction
 * ends: a snapshot that comes in afterwards finds what is written now. Null: none does.
 */
export async function adversePlatformOf(manager: EntityManager, root: string): Promise<Platform | null> {
  await manager.query(SHARED, [PLATFORMS]);
  const [row] = await manager.query<{ platform: Platform }[]>(ADVERSE, [root]);
  return row?.platform ?? null;
}
