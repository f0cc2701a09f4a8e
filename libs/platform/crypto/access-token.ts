import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;
const SHOWN = 12;
const MARK = 'mlk_';
const TOKEN = new RegExp(`^${MARK}[A-Za-z0-9_-]{43}$`);

/** A token as it is made: `token` is shown once and never again. */
export interface NewAccessToken {
  token: string;
  hash: Buffer;
  /** By which its owner knows it. */
  prefix: string;
}

export const newAccessToken = (): NewAccessToken => accessTokenOf(randomBytes(SECRET_BYTES));

/** Of 32 bytes that nobody can guess. The mark lets scanners find tokens that somebody has put where everybody reads them. */
export function accessTokenOf(secret: Buffer): NewAccessToken {
  const token = `${MARK}${secret.toString('base64url')}`;
  return { token, hash: accessTokenHash(token), prefix: token.slice(0, SHOWN) };
}

export const isAccessToken = (text: string): boolean => TOKEN.test(text);

/**
 * SHA-256 and nothing slower: argon2 makes the few passwords that people think of dear to try, while nobody can try
 * 2^256 tokens, and a hash without salt can be looked up.
 */
export const accessTokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();
