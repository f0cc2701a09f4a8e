import { hash, verify } from '@node-rs/argon2';
import { randomInt } from 'node:crypto';
import { PASSWORD_LENGTH } from '../../rules/password-length.js';
import { COMMON_PASSWORDS } from './common-passwords.js';

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const CLASSES = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u];
const MIN_CLASSES = 3;

/** Why a password is not good enough: wire values, told to the user one by one. */
export type PasswordFault = 'tooShort' | 'tooLong' | 'tooFewClasses' | 'containsUsername' | 'common';

/** PHC string, argon2id. */
export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2ID);

/** False for a wrong password and for anything too long to be one. */
export async function verifyPassword(phc: string, password: string): Promise<boolean> {
  return password.length <= PASSWORD_LENGTH.max && verify(phc, password);
}

let decoy: Promise<string> | undefined;

/** Takes as long as verifying a real password: a sign-in must not tell by its duration that no such user exists. */
export async function verifyNobody(password: string): Promise<false> {
  decoy ??= hashPassword(generatePassword());
  await verifyPassword(await decoy, password);
  return false;
}

/** All faults of a new password; empty when it is good. */
export function passwordFaults(password: string, username: string): PasswordFault[] {
  const length = [...password].length;
  const lower = password.toLowerCase();
  const faults: [PasswordFault, boolean][] = [
    ['tooShort', length < PASSWORD_LENGTH.min],
    ['tooLong', password.length > PASSWORD_LENGTH.max],
    ['tooFewClasses', CLASSES.filter((charClass) => charClass.test(password)).length < MIN_CLASSES],
    ['containsUsername', username.length > 2 && lower.includes(username.toLowerCase())],
    ['common', COMMON_PASSWORDS.has(lower)],
  ];
  return faults.filter(([, bad]) => bad).map(([fault]) => fault);
}

/** Without characters that look alike on paper. */
const ALPHABETS = ['abcdefghjkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '!#%+-=?@'];
const GENERATED_LENGTH = 16;

/** A random password that passes the rules: one of each class, the rest of all, in random order. */
export function generatePassword(): string {
  const pick = (alphabet: string): string => alphabet.charAt(randomInt(alphabet.length));
  const all = ALPHABETS.join('');
  const rest = Array.from({ length: GENERATED_LENGTH - ALPHABETS.length }, () => pick(all));
  return shuffled([...ALPHABETS.map(pick), ...rest]).join('');
}

function shuffled(chars: string[]): string[] {
  const result = [...chars];
  for (let i = result.length - 1; i > 0; i--) {
    const j = randomInt(i + 1);
    [result[i], result[j]] = [result[j] ?? '', result[i] ?? ''];
  }
  return result;
}
