import iconv from 'iconv-lite';

/** A way of writing a text down, with the bytes that it leaves. */
export interface Writing {
  way: string;
  bytes: Buffer;
}

/** How a text can stand in a file, each way with the bytes to look for. */
export function writingsOf(text: string): Writing[] {
  const utf8 = Buffer.from(text);
  const ways: [string, Buffer][] = [
    ['UTF-8', utf8],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['UTF-16, big-endian', Buffer.from(text, 'utf16le').swap16()],
    ['GB18030', iconv.encode(text, 'gb18030')],
    ['percent-encoded', Buffer.from(encodeURIComponent(text))],
    ['hex', Buffer.from(utf8.toString('hex'))],
    ['hex, upper case', Buffer.from(utf8.toString('hex').toUpperCase())],
    ['JSON-escaped', Buffer.from(escaped(text, (hex) => hex))],
    ['JSON-escaped, twice', Buffer.from(escaped(text, (hex) => hex).replaceAll('\\', '\\\\'))],
    ['JSON-escaped, upper case', Buffer.from(escaped(text, (hex) => hex.toUpperCase()))],
    ...[0, 1, 2].flatMap((shift) => base64(utf8, shift)),
  ];
  return ways.map(([way, bytes]) => ({ way, bytes }));
}

const escaped = (text: string, letters: (hex: string) => string): string =>
  text.replace(/[^\x20-\x7e]/g, (each) => `\\u${letters(each.charCodeAt(0).toString(16).padStart(4, '0'))}`);

/** The characters that the text has in base64 wherever it begins in a longer text: one of three ways. */
function base64(utf8: Buffer, shift: number): [string, Buffer][] {
  const whole = Buffer.concat([Buffer.alloc(shift), utf8]);
  const begin = [0, 2, 3][shift]!;
  const end = Math.floor((whole.length * 8) / 6);
  const characters = whole.toString('base64').slice(begin, end);
  const url = characters.replaceAll('+', '-').replaceAll('/', '_');
  return [
    [`base64 (${String(shift)})`, Buffer.from(characters)],
    [`base64url (${String(shift)})`, Buffer.from(url)],
  ];
}
