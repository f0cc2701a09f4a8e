import { randomBytes } from 'node:crypto';
import { sha256 } from './event-hash.js';

const SALT_BYTES = 16;

export const freshSalt = (): Buffer => randomBytes(SALT_BYTES);

/**
 * What the first event says of whose entry it is: it binds the entry to its subject as long as the salt beside it is
 * there, and to nobody when the salt is gone. The chain is never changed and yet can forget (§19).
 */
export const subjectCommitment = (salt: Buffer, subjectId: string): string =>
  sha256(Buffer.concat([salt, Buffer.from(subjectId)])).toString('hex');
