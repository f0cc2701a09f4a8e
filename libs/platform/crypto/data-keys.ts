import { randomBytes } from 'node:crypto';
import { openBytes, sealBytes } from './envelope.js';
import type { MasterKey } from './master-key.js';

const DATA_KEY_BYTES = 32;

/** A fresh data key in both forms: `key` to use now, `wrapped` to keep. */
export interface NewDataKey {
  key: Buffer;
  wrapped: Buffer;
  masterKeyId: string;
}

/** Makes and unwraps the data keys of entries and imports; each is bound to its owner's id. */
export class DataKeys {
  readonly masterKeyId: string;
  readonly #wrapping: Buffer;

  constructor(master: MasterKey) {
    this.masterKeyId = master.id;
    this.#wrapping = master.subkey('wrapping');
  }

  create(ownerId: string): NewDataKey {
    const key = randomBytes(DATA_KEY_BYTES);
    return { key, wrapped: sealBytes(this.#wrapping, key, aadOf(ownerId)), masterKeyId: this.masterKeyId };
  }

  /** Throws SealBroken when the key belongs to another owner or another master key. */
  unwrap(ownerId: string, wrapped: Buffer): Buffer {
    return openBytes(this.#wrapping, wrapped, aadOf(ownerId));
  }
}

const aadOf = (ownerId: string): string => `data-key/${ownerId}`;
