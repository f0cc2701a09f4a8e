import { Injectable } from '@nestjs/common';
import { DataKeyRepository } from '../../../libs/persistence/repositories/data-key.repository.js';
import { openBytes, sealBytes } from '../../../libs/platform/crypto/envelope.js';

const aadOf = (entryId: string): string => `purpose/${entryId}`;

/**
 * The purpose for which personal data was looked at, for the audit log. It is free text that may name the subject, so
 * it is sealed under the entry's data key: the log stays whole when the entry's information is destroyed, and names
 * nobody any more.
 */
@Injectable()
export class Purposes {
  constructor(private readonly keys: DataKeyRepository) {}

  /** As details of an audit line. Throws DataKeyGone. */
  async sealed(entryId: string, purpose: string): Promise<{ sealedPurpose: string }> {
    const key = await this.keys.keyOf(entryId);
    return { sealedPurpose: sealBytes(key, Buffer.from(purpose), aadOf(entryId)).toString('base64') };
  }

  /** Purposes in the order given; null where there is none, or its key is gone. */
  async opened(
    lines: readonly { targetId: string | null; details: Record<string, unknown> }[],
  ): Promise<(string | null)[]> {
    const keys = await this.keys.keysOf(
      lines.flatMap(({ targetId, details }) => (targetId && details.sealedPurpose ? [targetId] : [])),
    );
    return lines.map(({ targetId, details: { sealedPurpose } }) => {
      const key = targetId === null ? undefined : keys.get(targetId);
      if (!key || typeof sealedPurpose !== 'string') return null;
      return openBytes(key, Buffer.from(sealedPurpose, 'base64'), aadOf(targetId ?? '')).toString('utf8');
    });
  }
}
