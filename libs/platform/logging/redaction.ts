import { safeError } from './safe-error.js';

/** Keys whose values are personal, secret or free text wherever they stand. Logs carry ids and codes. */
const KNOWN_KEYS = [
  'name',
  'subjectName',
  'displayName',
  'uscc',
  'lei',
  'idNumber',
  'documentNumber',
  'identifier',
  'legalRepresentative',
  'facts',
  'reason',
  'remarks',
  'text',
  'statement',
  'dossier',
  'fileName',
  'filename',
  'address',
  'phone',
  'email',
  'username',
  'password',
  'passwordHash',
  'token',
  'cookie',
  'authorization',
  'apiKey',
  'masterKey',
  'sealed',
  'wrapped',
  'parameters',
  'query',
  'body',
  'q',
];
const PERSONAL = new Set(KNOWN_KEYS.map((key) => key.toLowerCase()));
const MAX_DEPTH = 6;
export const REDACTED = '[redacted]';

/**
 * A copy of what is to be logged without the values of known-personal keys, at any depth. It is the second line of
 * defence: the first is not to log such values.
 */
export function redact(value: unknown, depth = 0): unknown {
  if (Buffer.isBuffer(value)) return REDACTED;
  if (value instanceof Error) return safeError(value);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if (depth >= MAX_DEPTH) return REDACTED;
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      PERSONAL.has(key.toLowerCase()) ? REDACTED : redact(inner, depth + 1),
    ]),
  );
}
