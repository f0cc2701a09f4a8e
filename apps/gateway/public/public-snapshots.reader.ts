import { Injectable, StreamableFile } from '@nestjs/common';
import {
  PublicSnapshotRepository,
  type PublicSnapshot,
} from '../../../libs/persistence/repositories/public-snapshot.repository.js';
import {
  SnapshotFolder,
  signatureName,
  snapshotName,
} from '../../../libs/platform/snapshots/snapshot-folder.js';
import { toPem } from '../../../libs/platform/snapshots/snapshot-signer.js';
import { DEFAULT_PAGE } from '../http/page.dto.js';
import { Problem } from '../http/problem.js';
import { PUBLIC_PREFIX } from '../openapi-document.js';
import type { PublicSnapshotDto, PublicSnapshotsDto, SnapshotsQuery } from './public-snapshots.dto.js';

/** The signed days, for anybody. */
@Injectable()
export class PublicSnapshotsReader {
  constructor(
    private readonly snapshots: PublicSnapshotRepository,
    private readonly folder: SnapshotFolder,
  ) {}

  async list({ before, limit = DEFAULT_PAGE }: SnapshotsQuery): Promise<PublicSnapshotsDto> {
    const items = await this.snapshots.list(limit, before ?? null);
    const last = await this.snapshots.last();
    const there = last && (await this.folder.has(last.day)) ? last.day : null;
    return { items: items.map((one) => shown(one, one.day === there)) };
  }

  /** Throws `not-found`. */
  async file(day: string): Promise<StreamableFile> {
    const content = await this.folder.read(day);
    if (!content) throw new Problem('not-found');
    return attached(content, 'application/x-ndjson', snapshotName(day));
  }

  /** Throws `not-found`. */
  async signature(day: string): Promise<StreamableFile> {
    const found = await this.snapshots.find(day);
    if (!found) throw new Problem('not-found');
    const text = `${found.signature.toString('base64')}\n`;
    return attached(Buffer.from(text), 'text/plain; charset=utf-8', signatureName(day));
  }
}

const attached = (content: Buffer, type: string, name: string): StreamableFile =>
  new StreamableFile(content, { type, disposition: `attachment; filename="${name}"` });

function shown(snapshot: PublicSnapshot, isThere: boolean): PublicSnapshotDto {
  const { day, madeAt, entries, bytes, hash, previousHash, signature, publicKey } = snapshot;
  return {
    ...{ day, madeAt: madeAt.toISOString(), entries, bytes },
    sha256: hash.toString('hex'),
    previousSha256: previousHash?.toString('hex') ?? null,
    signature: signature.toString('base64'),
    publicKey: toPem(publicKey),
    href: isThere ? `/${PUBLIC_PREFIX}/snapshots/${day}` : null,
  };
}
