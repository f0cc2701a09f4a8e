/** Letters and digits that nobody mistakes for each other when a code is read out or copied by hand. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 20;
const GROUP = 5;
const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Bytes that a query code is made of: 100 bits, so that none can be guessed. */
export const QUERY_CODE_BYTES = 13;

/** `7K2QX-…`: twenty characters in groups of five, from at least {@link QUERY_CODE_BYTES} bytes. Throws RangeError for fewer. */
export function queryCodeOf(bytes: Uint8Array): string {
  if (bytes.length < QUERY_CODE_BYTES) throw new RangeError('a query code takes 13 bytes');
  let bits = bytes.slice(0, QUERY_CODE_BYTES).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let code = '';
  for (let place = 0; place < LENGTH; place += 1) {
    code = ALPHABET.charAt(Number(bits & 31n)) + code;
    bits >>= 5n;
  }
  return code.match(new RegExp(`.{${String(GROUP)}}`, 'g'))!.join('-');
}

/** The twenty characters of a code however it was typed (blanks, hyphens, small letters, O for 0); null: it is none. */
export function readQueryCode(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
    .replace(/[OIL]/g, (char) => LOOKALIKES[char] ?? char);
  return plain.length === LENGTH && [...plain].every((char) => ALPHABET.includes(char)) ? plain : null;
}
