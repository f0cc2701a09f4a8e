import { createHmac, randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const SECRET_BYTES = 20;
const PERIOD_S = 30;
/** A clock that goes wrong by up to half a minute still signs in (RFC 6238 §5.2). */
const WINDOW = 1;
const DIGITS = 6;
const CODE = new RegExp(`^\\d{${String(DIGITS)}}$`);

const RECOVERY_CODES = 10;
const RECOVERY_LENGTH = 10;
/** Without letters that are taken for digits. */
const RECOVERY_ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

const generator = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: '名录', label, secret: Secret.fromBase32(secret), digits: DIGITS, period: PERIOD_S });

/** A secret for an app that makes codes, in base32. */
export const newCodeSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** What the app reads as a QR code: `otpauth://totp/…`. */
export const codeSecretUri = (secret: string, username: string): string =>
  generator(secret, username).toString();

/** As people type it, with spaces and in any case; six digits are a code of the app, all else a recovery code. */
export const typedCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();
export const isAppCode = (code: string): boolean => CODE.test(code);

/** The step of time (RFC 6238) that the code is of; null: it is of none near this instant. */
export function stepOfCode(secret: string, code: string, at: Date): number | null {
  const delta = generator(secret).validate({ token: code, timestamp: at.getTime(), window: WINDOW });
  return delta === null ? null : Math.floor(at.getTime() / 1000 / PERIOD_S) + delta;
}

/** Codes for who has lost the app, each good once: ten of fifty bits. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () =>
    Array.from(
      { length: RECOVERY_LENGTH },
      () => RECOVERY_ALPHABET[randomInt(RECOVERY_ALPHABET.length)],
    ).join(''),
  );

/** Fifty bits can be tried by who has the table; under the account's key they cannot. */
export const recoveryHash = (key: Buffer, code: string): Buffer =>
  createHmac('sha256', key).update(`recovery code ${code}`).digest();
