import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Layout of everything sealed: version (1 byte), nonce (12), ciphertext, tag (16). */
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + NONCE_BYTES;

/** Something sealed does not open: another key, another owner, or it was changed. Says no more on purpose. */
export class SealBroken extends Error {
  constructor() {
    super('sealed data does not open with this key');
    this.name = 'SealBroken';
  }
}

/**
 * AES-256-GCM under a 32-byte key with a random nonce. `aad` binds the result to its place (owner and use), so that
 * one sealed value cannot be put in place of another.
 */
export function sealBytes(key: Buffer, plain: Uint8Array, aad: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(aad));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, body, cipher.getAuthTag()]);
}

/** The inverse of {@link sealBytes}. Throws {@link SealBroken}. */
export function openBytes(key: Buffer, sealed: Buffer, aad: string): Buffer {
  if (sealed.length < HEADER_BYTES + TAG_BYTES || sealed[0] !== VERSION) throw new SealBroken();
  const nonce = sealed.subarray(1, HEADER_BYTES);
  const tag = sealed.subarray(sealed.length - TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(aad));
  decipher.setAuthTag(tag);
  try {
    const body = sealed.subarray(HEADER_BYTES, sealed.length - TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    throw new SealBroken();
  }
}

/** Seals a JSON value. */
export const sealJson = (key: Buffer, value: unknown, aad: string): Buffer =>
  sealBytes(key, Buffer.from(JSON.stringify(value)), aad);

/** Opens a sealed JSON value; its shape is the caller's knowledge. Throws {@link SealBroken}. */
export const openJson = <T>(key: Buffer, sealed: Buffer, aad: string): T =>
  JSON.parse(openBytes(key, sealed, aad).toString('utf8')) as T;
