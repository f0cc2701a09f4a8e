import { createHash, hkdfSync } from 'node:crypto';

export const MASTER_KEY_BYTES = 32;

/** What a subkey is for: each purpose has a key of its own, so that none can be used in place of another. */
export type KeyPurpose = 'wrapping' | 'index' | 'session' | 'snapshots' | 'ticket' | 'filing' | 'sso';

/**
 * The service's master key. It encrypts nothing itself: every use goes through a subkey (HKDF-SHA256).
 * `id` names the key without telling it, so that a wrapped key says which master key opens it.
 */
export class MasterKey {
  readonly id: string;
  readonly #bytes: Buffer;

  /** Throws RangeError unless given exactly 32 bytes. */
  constructor(bytes: Buffer) {
    if (bytes.length !== MASTER_KEY_BYTES) throw new RangeError('the master key must be 32 bytes');
    this.#bytes = Buffer.from(bytes);
    this.id = createHash('sha256').update('minglu master key id').update(bytes).digest('hex').slice(0, 16);
  }

  /** 32 bytes, the same for the same purpose every time. */
  subkey(purpose: KeyPurpose): Buffer {
    return Buffer.from(hkdfSync('sha256', this.#bytes, 'minglu', `minglu/${purpose}/1`, MASTER_KEY_BYTES));
  }

  /** Keeps the bytes out of logs and error reports. */
  toJSON(): { id: string } {
    return { id: this.id };
  }
}
