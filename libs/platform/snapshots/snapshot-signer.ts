import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { MasterKey } from '../crypto/master-key.js';

/** An Ed25519 private key in PKCS #8 is this, followed by its 32 bytes. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs the daily snapshots. Its key is drawn from the master key; the public half is published. */
export class SnapshotSigner {
  readonly #key: KeyObject;
  /** SPKI. */
  readonly publicKey: Buffer;

  constructor(master: MasterKey) {
    const der = Buffer.concat([PKCS8_ED25519, master.subkey('snapshots')]);
    this.#key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    this.publicKey = createPublicKey(this.#key).export({ format: 'der', type: 'spki' });
  }

  sign(content: Buffer): Buffer {
    return sign(null, content, this.#key);
  }
}

/** Whether a signature is that of the key's holder over just this content. */
export function isSignedBy(publicKey: Buffer, content: Buffer, signature: Buffer): boolean {
  return verify(null, content, createPublicKey({ key: publicKey, format: 'der', type: 'spki' }), signature);
}

export const toPem = (publicKey: Buffer): string =>
  createPublicKey({ key: publicKey, format: 'der', type: 'spki' })
    .export({ format: 'pem', type: 'spki' })
    .toString();

/** Throws when the text is no public key. */
export const fromPem = (pem: string): Buffer => createPublicKey(pem).export({ format: 'der', type: 'spki' });
