import { isSignedBy } from '../../platform/snapshots/snapshot-signer.js';
import { sha256 } from '../record/event-hash.js';
import type { PublicSnapshot } from '../repositories/public-snapshot.repository.js';
import { headerOf } from './snapshot-file.js';

/** What is wrong with a snapshot; empty: nothing. */
export type SnapshotFaults = string[];

/** What anybody can tell who has the file, its signature and the public key. */
export function fileFaults(content: Buffer, signature: Buffer, publicKey: Buffer): SnapshotFaults {
  return [
    ...(isSignedBy(publicKey, content, signature) ? [] : ['the signature is not over this content']),
    ...(headerOf(content) ? [] : ['this is no whole snapshot']),
  ];
}

/** What the record tells besides: it is the file of that day, and follows the one before. */
export function recordFaults(
  content: Buffer,
  kept: PublicSnapshot,
  previous: PublicSnapshot | null,
): SnapshotFaults {
  const header = headerOf(content);
  const faults: SnapshotFaults = [];
  if (!sha256(content).equals(kept.hash)) faults.push('its hash is not the one in the record');
  if (header && header.day !== kept.day) faults.push('it is of another day');
  if (header && header.previous?.sha256 !== (kept.previousHash?.toString('hex') ?? undefined))
    faults.push('it names another snapshot before it than the record');
  return [...faults, ...linkFaults(kept, previous)];
}

/** The link of one day to the one before. */
export function linkFaults(kept: PublicSnapshot, previous: PublicSnapshot | null): SnapshotFaults {
  const links = kept.previousHash
    ? previous?.day === kept.previousDay && previous?.hash.equals(kept.previousHash) === true
    : previous === null;
  return links ? [] : [`${kept.day} does not follow the snapshot before it`];
}
