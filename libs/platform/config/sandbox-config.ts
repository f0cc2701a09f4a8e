import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import type { SignatureKey } from '../connectors/message-signature.js';
import { parseSettings, type SettingFault } from './parse-settings.js';
import { secretFileFaults, secretFrom, unreadableSecrets, withPassword } from './secret-files.js';
import type { Environment, Settings } from './settings.js';

/** The sandbox that plays the platforms: a program of its own, with a database of its own. */
export interface SandboxConfig {
  databaseUrl: string;
  host: string;
  port: number;
  /** What callers have to show as bearer; null: nobody is asked. */
  token: string | null;
  logLevel: Settings['LOG_LEVEL'];
  /** What it asks of those who hand messages over, and how it proves itself. */
  security?: SandboxSecurity;
}

export interface SandboxSecurity {
  /** PEM; with a CA, only who shows a certificate of it is spoken to. */
  tls?: { cert: string; key: string; ca?: string };
  /** The senders' key: messages without a right signature are refused, and so is a signature that comes twice. */
  senders?: SignatureKey;
  /** Its own key: with it answers to messages are signed. */
  answers?: SignatureKey;
}

const SANDBOX = [
  'DATABASE_URL',
  'DATABASE_PASSWORD_FILE',
  'SANDBOX_HOST',
  'SANDBOX_PORT',
  'SANDBOX_TOKEN',
  'SANDBOX_TLS_CERT',
  'SANDBOX_TLS_KEY',
  'SANDBOX_TLS_CA',
  'SANDBOX_SENDERS_KEY',
  'SANDBOX_ANSWERS_KEY',
  'LOG_LEVEL',
] as const;

/** Throws ConfigurationFaulty with all faults at once. */
export function sandboxConfig(environment: Environment): SandboxConfig {
  const settings = parseSettings(SANDBOX, environment, (read) => [
    ...secretFileFaults(read),
    ...securityFaults(read),
  ]);
  return {
    databaseUrl: withPassword(settings.DATABASE_URL, settings.DATABASE_PASSWORD_FILE),
    host: settings.SANDBOX_HOST,
    port: settings.SANDBOX_PORT,
    token: settings.SANDBOX_TOKEN ?? null,
    logLevel: settings.LOG_LEVEL,
    security: securityOf(settings),
  };
}

type Given = Pick<Settings, (typeof SANDBOX)[number]>;

/** Files that cannot be read or hold no key. */
function securityFaults(given: Partial<Given>): SettingFault[] {
  const { SANDBOX_TLS_CERT, SANDBOX_TLS_KEY, SANDBOX_TLS_CA, SANDBOX_SENDERS_KEY, SANDBOX_ANSWERS_KEY } =
    given;
  const files = {
    SANDBOX_TLS_CERT,
    SANDBOX_TLS_KEY,
    SANDBOX_TLS_CA,
    SANDBOX_SENDERS_KEY,
    SANDBOX_ANSWERS_KEY,
  };
  const unreadable = unreadableSecrets(files);
  if (unreadable.length > 0) return unreadable;
  if (!SANDBOX_TLS_CERT !== !SANDBOX_TLS_KEY)
    return [{ setting: 'SANDBOX_TLS_CERT, SANDBOX_TLS_KEY', reason: 'both or neither' }];
  try {
    keysOf(given);
    return [];
  } catch {
    return [{ setting: 'SANDBOX_SENDERS_KEY, SANDBOX_ANSWERS_KEY', reason: 'no Ed25519 key in PEM' }];
  }
}

const ed25519 = (keyId: string, key: KeyObject): SignatureKey => {
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('no Ed25519 key');
  return { algorithm: 'ed25519', keyId, key };
};

function keysOf({
  SANDBOX_SENDERS_KEY: senders,
  SANDBOX_ANSWERS_KEY: answers,
}: Partial<Given>): SandboxSecurity {
  return {
    ...(senders && { senders: ed25519('minglu', createPublicKey(secretFrom(senders)!)) }),
    ...(answers && { answers: ed25519('sandbox', createPrivateKey(secretFrom(answers)!)) }),
  };
}

function securityOf(given: Given): SandboxSecurity {
  const [cert, key] = [secretFrom(given.SANDBOX_TLS_CERT), secretFrom(given.SANDBOX_TLS_KEY)];
  const ca = secretFrom(given.SANDBOX_TLS_CA) ?? undefined;
  return { ...keysOf(given), ...(cert && key && { tls: { cert, key, ca } }) };
}
