import { createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { z } from 'zod';
import type { SettingFault } from '../config/parse-settings.js';
import { secretFrom } from '../config/secret-files.js';
import { DROP_FORMATS, type DropFormat } from './drop-format.js';
import type { DropFolders } from './drop-store.js';
import type { ExchangeDatabaseOptions } from './exchange-database.connector.js';
import type { HttpsJsonOptions } from './https-json.connector.js';
import type { SignatureAlgorithm, SignatureKey } from './message-signature.js';
import type { SftpAccess } from './sftp-store.js';

/** The way to one receiver, with its secrets read. */
export type ConnectorConfig =
  | ({ kind: 'https' } & HttpsJsonOptions)
  | ({ kind: 'folder'; format: DropFormat } & DropFolders)
  | ({ kind: 'sftp'; format: DropFormat; access: SftpAccess } & DropFolders)
  | ({ kind: 'exchangeDatabase' } & ExchangeDatabaseOptions);

const text = z.string().min(1).max(1000);
const absolute = text.refine(isAbsolute, 'an absolute path');
/** The secret of a file, so that no secret stands in the configuration. */
const secret = absolute.transform((file, context) => {
  try {
    const content = secretFrom(file);
    if (content) return content;
  } catch {
    // Said below.
  }
  context.addIssue({ code: 'custom', message: 'no readable file with something in it' });
  return z.NEVER;
});

const algorithm = z.enum(['ed25519', 'hmac-sha256']);
const signature = (of: (content: string) => KeyObject) =>
  z.strictObject({ algorithm, keyId: text, keyFile: secret }).transform((given, context): SignatureKey => {
    const { algorithm: name, keyId, keyFile } = given;
    const key = keyFor(name, keyFile, of);
    if (key) return { algorithm: name, keyId, key };
    context.addIssue({ code: 'custom', path: ['keyFile'], message: `no key for ${name}` });
    return z.NEVER;
  });

const SHORTEST_SECRET = 32;

function keyFor(
  name: SignatureAlgorithm,
  content: string,
  of: (content: string) => KeyObject,
): KeyObject | null {
  if (name === 'hmac-sha256')
    return content.length >= SHORTEST_SECRET ? createSecretKey(content, 'utf8') : null;
  try {
    const key = of(content);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

const https = z
  .strictObject({
    kind: z.literal('https'),
    url: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, '')),
    tokenFile: secret.optional(),
    signature: signature(createPrivateKey).optional(),
    answers: signature(createPublicKey).optional(),
    tls: z.strictObject({ certFile: secret, keyFile: secret, caFile: secret }).partial().optional(),
  })
  .superRefine(({ url, tls, signature: ours, answers }, context) => {
    const fault = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if (!tls?.certFile !== !tls?.keyFile) fault('tls', 'certFile and keyFile: both or neither');
    if (tls && url.startsWith('http:')) fault('tls', 'needs an address with https');
    // Answers are tied to the signature of what they answer.
    if (answers && !ours) fault('answers', 'needs a signature of ours');
  })
  .transform(({ kind, url, tokenFile, tls, ...rest }): ConnectorConfig => ({
    ...{ kind, url, token: tokenFile ?? null, ...rest },
    tls: tls ? { cert: tls.certFile, key: tls.keyFile, ca: tls.caFile } : null,
  }));

const drop = { outbox: absolute, receipts: absolute, format: z.enum(DROP_FORMATS) };
const folder = z.strictObject({ kind: z.literal('folder'), ...drop });

const sftp = z
  .strictObject({
    ...{ kind: z.literal('sftp'), host: text, port: z.int().min(1).max(65_535).default(22), username: text },
    hostKey: z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}$/, 'SHA256:… as ssh-keygen -lf writes it'),
    ...{ privateKeyFile: secret.optional(), passwordFile: secret.optional(), ...drop },
  })
  .refine(({ privateKeyFile, passwordFile }) => !privateKeyFile !== !passwordFile, {
    error: 'privateKeyFile or passwordFile: one of the two',
  })
  .transform(
    ({ kind, outbox, receipts, format, privateKeyFile, passwordFile, ...access }): ConnectorConfig => ({
      ...{ kind, outbox, receipts, format },
      access: { ...access, privateKey: privateKeyFile, password: passwordFile },
    }),
  );

const exchangeDatabase = z
  .strictObject({
    kind: z.literal('exchangeDatabase'),
    urlFile: secret.refine(isPostgresUrl, 'holds no URL postgres://user:password@host:port/database'),
    caFile: secret.optional(),
    table: z
      .string()
      .regex(/^[a-z_][a-z0-9_]{0,62}(\.[a-z_][a-z0-9_]{0,62})?$/, 'a table, with its schema or without')
      .default('minglu_message'),
  })
  .transform(({ kind, urlFile, caFile, table }): ConnectorConfig => ({
    kind,
    url: urlFile,
    ca: caFile,
    table,
  }));

function isPostgresUrl(given: string): boolean {
  return z.url({ protocol: /^postgres(ql)?$/ }).safeParse(given.trim()).success;
}

const receiver = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,40}$/, 'a name of letters, digits and hyphens');
const fileSchema = z.record(receiver, z.discriminatedUnion('kind', [https, folder, sftp, exchangeDatabase]));

export type ReadConnectors =
  { ok: true; connectors: Record<string, ConnectorConfig> } | { ok: false; faults: SettingFault[] };

/** Every receiver of the file with its secrets, or every fault at once. Faults name places, never what stands there. */
export function readConnectors(file: string): ReadConnectors {
  const given = jsonIn(file);
  if (given === undefined)
    return { ok: false, faults: [{ setting: 'CONNECTORS_FILE', reason: 'no readable file with JSON' }] };
  const parsed = fileSchema.safeParse(given);
  if (parsed.success) return { ok: true, connectors: parsed.data };
  const faults = parsed.error.issues.map(({ path, message }) => ({
    setting: ['CONNECTORS_FILE', path.join('.')].filter(Boolean).join(' '),
    reason: message,
  }));
  return { ok: false, faults };
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}
