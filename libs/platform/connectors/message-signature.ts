import { createHash, randomUUID, timingSafeEqual, type KeyObject } from 'node:crypto';
import { createSigner, createVerifier, httpbis } from 'http-message-signatures';

/** Ed25519 with a key pair, or HMAC with a shared secret. */
export type SignatureAlgorithm = 'ed25519' | 'hmac-sha256';

export interface SignatureKey {
  algorithm: SignatureAlgorithm;
  keyId: string;
  key: KeyObject;
}

export type Headers = Record<string, string>;

export interface SignedRequest {
  method: string;
  url: string;
  headers: Headers;
}

/** For how long a signature is good (seconds): long enough for clocks that differ a little. */
const LIFETIME = 120;
const TOLERANCE = 30;
const PARAMS = ['created', 'expires', 'nonce', 'keyid', 'alg'];
const REQUEST_FIELDS = ['@method', '@authority', '@path'];
/** The request's own signature ties the answer to it: an old answer answers nothing else. */
const ANSWER_FIELDS = ['@status', 'content-digest', '"signature";req'];

/** RFC 9530 */
export const contentDigest = (body: string | Buffer): string =>
  `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;

function digestFits(headers: Headers, body: string | Buffer): boolean {
  const [given, right] = [headers['content-digest'] ?? '', contentDigest(body)];
  return given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right));
}

const fieldsOf = (body: string | null): string[] =>
  body === null ? REQUEST_FIELDS : [...REQUEST_FIELDS, 'content-type', 'content-digest'];

const signer = ({ key, algorithm, keyId }: SignatureKey) => createSigner(key, algorithm, keyId);

const lowered = (headers: Record<string, string | string[]>): Headers =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

function lifetime() {
  const created = new Date();
  return { created, expires: new Date(created.getTime() + LIFETIME * 1000), nonce: randomUUID() };
}

/** The request's headers with its signature (RFC 9421); a body is covered by its digest. */
export async function signedRequest(
  key: SignatureKey,
  request: SignedRequest,
  body: string | null,
): Promise<Headers> {
  const digest: Headers = body === null ? {} : { 'content-digest': contentDigest(body) };
  const message = { ...request, headers: { ...request.headers, ...digest } };
  const config = { key: signer(key), fields: fieldsOf(body), params: PARAMS, paramValues: lifetime() };
  return lowered((await httpbis.signMessage(config, message)).headers);
}

/** The answer's headers with its signature, tied to the request that it answers. */
export async function signedAnswer(
  key: SignatureKey,
  answer: { status: number; body: string },
  request: SignedRequest,
): Promise<Headers> {
  const message = { status: answer.status, headers: { 'content-digest': contentDigest(answer.body) } };
  const config = { key: signer(key), fields: ANSWER_FIELDS, params: PARAMS, paramValues: lifetime() };
  return lowered((await httpbis.signMessage(config, message, request)).headers);
}

const verification = (trusted: SignatureKey, onNonce: (nonce: string) => void = () => undefined) => ({
  keyLookup: ({ keyid, nonce }: { keyid?: string; nonce?: string }) => {
    if (nonce !== undefined) onNonce(nonce);
    const { key, algorithm, keyId } = trusted;
    const known = keyid === keyId;
    const verify = createVerifier(key, algorithm);
    return Promise.resolve(known ? { id: keyId, algs: [algorithm], verify } : null);
  },
  ...{ tolerance: TOLERANCE, maxAge: LIFETIME + TOLERANCE, requiredParams: PARAMS },
  notAfter: Math.floor(Date.now() / 1000) + TOLERANCE,
});

/** The nonce of a request that is rightly signed: whoever receives it takes each only once. Null: it is not. */
export async function verifiedRequest(
  trusted: SignatureKey,
  request: SignedRequest,
  body: string | Buffer | null,
): Promise<string | null> {
  if (body !== null && !digestFits(request.headers, body)) return null;
  let nonce = '';
  const config = {
    ...verification(trusted, (one) => (nonce = one)),
    requiredFields: fieldsOf(body === null ? null : ''),
  };
  const right = await httpbis.verifyMessage(config, request).catch(() => false);
  return right === true ? nonce : null;
}

/** Whether an answer is rightly signed, whole, and the answer to this request. */
export async function answerVerified(
  trusted: SignatureKey,
  answer: { status: number; headers: Headers; body: string },
  request: SignedRequest,
): Promise<boolean> {
  if (!digestFits(answer.headers, answer.body)) return false;
  const config = { ...verification(trusted), requiredFields: ['@status', 'content-digest', 'signature'] };
  return (await httpbis.verifyMessage(config, answer, request).catch(() => false)) === true;
}
