import iconv from 'iconv-lite';

/** How a text can be written down: each way with the bytes to look for. */
function writings(text: string): [way: string, bytes: Buffer][] {
  const utf8 = Buffer.from(text);
  return [
    ['UTF-8', utf8],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['GB18030', iconv.encode(text, 'gb18030')],
    ['percent-encoded', Buffer.from(encodeURIComponent(text))],
    ['hex', Buffer.from(utf8.toString('hex'))],
    ['hex, upper case', Buffer.from(utf8.toString('hex').toUpperCase())],
    ['JSON-escaped', Buffer.from(escaped(text, (hex) => hex))],
    ['JSON-escaped, twice', Buffer.from(escaped(text, (hex) => hex).replaceAll('\\', '\\\\'))],
    ['JSON-escaped, upper case', Buffer.from(escaped(text, (hex) => hex.toUpperCase()))],
    ...[0, 1, 2].flatMap((shift) => base64(utf8, shift)),
  ];
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
    [`base64 (${shift})`, Buffer.from(characters)],
    [`base64url (${shift})`, Buffer.from(url)],
  ];
}

/** Of these texts, those that the bytes contain, each with the way in which it is written there. */
export function found(haystack: Buffer, texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    writings(text)
      .filter(([, bytes]) => haystack.includes(bytes))
      .map(([way]) => `${text}: ${way}`),
  );
}
