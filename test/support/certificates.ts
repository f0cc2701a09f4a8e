import { generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/*
 * Certificates for tests, made on the spot: none lies in the repository to expire or to be found by a scanner of
 * secrets. X.509 v3 in DER, as little of it as TLS asks for (RFC 5280), with P-256 keys.
 */
const tlv = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};
const sequence = (...parts: Buffer[]): Buffer => tlv(0x30, ...parts);
const oid = (hex: string): Buffer => tlv(0x06, Buffer.from(hex, 'hex'));
const TRUE = tlv(0x01, Buffer.from([0xff]));

const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));
const COMMON_NAME = oid('550403');
const BASIC_CONSTRAINTS = oid('551d13');
const SUBJECT_ALT_NAME = oid('551d11');

const nameOf = (text: string): Buffer =>
  sequence(tlv(0x31, sequence(COMMON_NAME, tlv(0x0c, Buffer.from(text)))));
const timeOf = (at: Date): Buffer =>
  tlv(
    0x18,
    Buffer.from(
      `${at
        .toISOString()
        .replace(/[-:T]|\.\d+/g, '')
        .slice(0, 14)}Z`,
    ),
  );
const extension = (id: Buffer, critical: boolean, content: Buffer): Buffer =>
  sequence(id, ...(critical ? [TRUE] : []), tlv(0x04, content));

export interface Certified {
  name: string;
  key: KeyObject;
  /** PEM */
  keyPem: string;
  /** PEM */
  certificate: string;
}

interface Wanted {
  name: string;
  /** Signs itself without one. */
  issuer?: Certified;
  /** When it ends; in ten days unless told. */
  until?: Date;
}

const DAY = 86_400_000;

/** A certificate for 127.0.0.1; without an issuer one that may issue others. */
export function certify({ name, issuer, until = new Date(Date.now() + 10 * DAY) }: Wanted): Certified {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const own = publicKey.export({ type: 'spki', format: 'der' });
  const altName = sequence(tlv(0x87, Buffer.from([127, 0, 0, 1])), tlv(0x82, Buffer.from('localhost')));
  const extensions = issuer
    ? [extension(SUBJECT_ALT_NAME, false, altName)]
    : [extension(BASIC_CONSTRAINTS, true, sequence(TRUE))];
  const content = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ECDSA_SHA256,
    nameOf(issuer?.name ?? name),
    sequence(timeOf(new Date(Date.now() - 20 * DAY)), timeOf(until)),
    nameOf(name),
    own,
    tlv(0xa3, sequence(...extensions)),
  );
  const signature = sign('sha256', content, issuer?.key ?? privateKey);
  const whole = sequence(content, ECDSA_SHA256, tlv(0x03, Buffer.from([0]), signature));
  const lines = whole
    .toString('base64')
    .match(/.{1,64}/g)!
    .join('\n');
  return {
    ...{ name, key: privateKey },
    keyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
